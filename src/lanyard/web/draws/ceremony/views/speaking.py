"""What the pages of a party do, whether somebody has signed in or came by its link."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lanyard.web.access.request import visitor_of
from lanyard.web.draws.ceremony.actions.committing import commit_own, commit_words
from lanyard.web.draws.ceremony.actions.revealing import reveal
from lanyard.web.draws.ceremony.forms import CommitmentForm, SayOwnWordsForm, SayWordsForm, WordsForm
from lanyard.web.draws.ceremony.presenters import ceremony_shown
from lanyard.web.draws.ceremony.speaking import speaking_of
from lanyard.web.draws.ceremony.ways import Ways
from lanyard.web.draws.models import Way
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent


def party_page(request: HttpRequest, ways: Ways) -> HttpResponse:
    """What the party is to do now, and how far the others are."""
    party, visitor = ways.party, visitor_of(request)
    ceremony = party.ceremony
    said = {
        "party": party,
        "draw": ceremony.draw,
        "shown": ceremony_shown(ceremony, list(ceremony.parties.all()), visitor),
        "speaking": speaking_of(ways),
        "is_by_link": ways.is_by_link,
    }
    return render(request, "draws/ceremony/party.html", said)


def commit_page(request: HttpRequest, ways: Ways) -> HttpResponse:
    """The page on which a party types the words that it commits to."""

    def act(form: WordsForm) -> Done:
        commit_words(by=visitor_of(request), party=ways.party.pk, words=form.cleaned_data["words"])
        return Done("You have committed to your words. Tell them to nobody yet.", ways.page.href)

    page = FormPage(
        "Choose your words",
        "Commit to these words",
        ways.page,
        template="draws/ceremony/commit.html",
    )
    form = WordsForm(sent(request))
    return form_page(request, page, form, act)


def commit_own_page(request: HttpRequest, ways: Ways) -> HttpResponse:
    """The page on which a party pastes a commitment of its own."""

    def act(form: CommitmentForm) -> Done:
        commitment = form.cleaned_data["commitment"]
        commit_own(by=visitor_of(request), party=ways.party.pk, commitment=commitment)
        return Done("You have committed. Keep words and nonce to yourself for now.", ways.page.href)

    page = FormPage(
        "Give a commitment that you made yourself",
        "Commit",
        ways.page,
        (
            "Then nobody but you has seen your words, not even this site.",
            "On your own computer, run “lanyard draw seed” with your words in quotation marks after it.",
            "It prints the commitment, and the nonce that you keep with your words.",
        ),
    )
    return form_page(request, page, CommitmentForm(sent(request)), act)


def reveal_page(request: HttpRequest, ways: Ways) -> HttpResponse:
    """The page on which a party says its words."""
    form = (SayOwnWordsForm if ways.party.way == Way.OWN else SayWordsForm)(sent(request))

    def act(form: SayWordsForm) -> Done:
        said = form.cleaned_data
        reveal(by=visitor_of(request), party=ways.party.pk, words=said["words"], nonce=said.get("nonce", ""))
        return Done("Your words are said. Thank you.", ways.page.href)

    page = FormPage(
        "Say your words",
        "Say these words",
        ways.page,
        ("Type them exactly as you committed to them. They are checked against your commitment.",),
    )
    return form_page(request, page, form, act)
