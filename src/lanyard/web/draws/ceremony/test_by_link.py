"""A party gives its words from one signed link, on any telephone, and nothing else opens by it."""

from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from tests.web.draws import WORDS, a_draw, called, speaker
from tests.web.factories import a_visitor
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed
from tests.web.parsed import words_of as words_of_element

from lanyard.core.draws.seeds import commitment
from lanyard.web.access.roles import RoleName
from lanyard.web.draws.ceremony.actions.calling import link_of
from lanyard.web.draws.ceremony.actions.committing import commit_words
from lanyard.web.draws.models import Draw, Party

pytestmark = pytest.mark.django_db

NONCE = "0123456789abcdef" * 2


@pytest.fixture
def parties() -> list[Party]:
    return called(a_draw())


@pytest.fixture
def holder(parties: list[Party], client: PageCheckClient) -> PageCheckClient:
    made = link_of(a_visitor(RoleName.LANO), parties[0])
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    return client


def at(route: str, party: Party) -> str:
    return reverse(f"draws:{route}-by-link", args=[party.pk])


def words(client: PageCheckClient, address: str) -> str:
    return words_of_element(parsed(client.get(address).content.decode()).root)


def press(client: PageCheckClient, address: str, **said: object) -> str:
    answer = client.post(address, said, follow=True)
    return words_of_element(parsed(answer.content.decode()).root)


def test_the_page_says_what_to_do_and_shows_the_fingerprint(
    holder: PageCheckClient, parties: list[Party]
) -> None:
    said = words(holder, at("party", parties[0]))
    assert "Think of some words, or throw dice. Tell nobody." in said
    assert parties[0].ceremony.draw.fingerprint in said


def test_words_are_committed_to_and_said_by_the_link(holder: PageCheckClient, parties: list[Party]) -> None:
    first = parties[0]
    words(holder, at("commit", first))
    assert "Write the words down" in press(holder, at("commit", first), words=WORDS[0])
    said = press(holder, at("commit", first), words=WORDS[0], written="on")
    assert "You have committed to your words. Tell them to nobody yet." in said
    early = press(holder, at("reveal", first), words=WORDS[0])
    assert "It is too early" in early
    for party, own in zip(parties[1:], WORDS[1:], strict=True):
        commit_words(by=speaker(party), party=party.pk, words=own)
    assert "Everybody has committed. Now say your words." in words(holder, at("party", first))
    assert "not the words that you committed to" in press(holder, at("reveal", first), words="others")
    assert "Your words are said." in press(holder, at("reveal", first), words=WORDS[0].title())


def test_a_commitment_of_ones_own_is_given_by_the_link(holder: PageCheckClient, parties: list[Party]) -> None:
    first = parties[0]
    words(holder, at("commit-own", first))
    own = commitment("Six Fives", NONCE)
    assert "You have committed." in press(holder, at("commit-own", first), commitment=own)
    for party, other in zip(parties[1:], WORDS[1:], strict=True):
        commit_words(by=speaker(party), party=party.pk, words=other)
    assert "The nonce" in words(holder, at("reveal", first))
    said = press(holder, at("reveal", first), words="Six Fives", nonce=NONCE)
    assert "Your words are said." in said


def test_it_opens_no_other_party(holder: PageCheckClient, parties: list[Party]) -> None:
    assert holder.get(at("party", parties[1])).headers["Location"] == reverse("people:open-link")


def test_files_to_check_with_are_had_by_the_link_and_no_others(
    holder: PageCheckClient, parties: list[Party]
) -> None:
    address = at("file", parties[0])
    for name, status in (
        ("check_draw.py", 200),
        ("verifiers-list.csv", 200),
        ("certificate.json", 404),
        ("list.csv", 404),
        ("list.json", 404),
        ("private/list.key", 404),
    ):
        assert holder.get(f"{address}?file={name}").status_code == status
    Draw.objects.update(shown_at=None)
    assert holder.get(f"{address}?file=verifiers-list.csv").status_code == 404
