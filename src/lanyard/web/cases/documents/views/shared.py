"""What pages of documents do, however somebody came to them."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record_read
from lanyard.web.cases.documents.actions.giving import give_document, say_none_is_held
from lanyard.web.cases.documents.acts import SEEN
from lanyard.web.cases.documents.forms import GiveForm, NoneForm
from lanyard.web.cases.documents.presenters import due_shown, is_owed, owed_in_words, wanted_shown
from lanyard.web.cases.documents.queries import documents_of, same_before
from lanyard.web.cases.documents.slots import title_of
from lanyard.web.cases.documents.ways import Way
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.models import Case, DocumentAnswer, DocumentRequest, DocumentWanted
from lanyard.web.cases.reading import about_case
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link


def note_seen(request: HttpRequest, asked: DocumentRequest) -> None:
    """Records that somebody looks at what is asked for about a child."""
    record_read(SEEN, by=visitor_of(request), about=about_case(asked.case, asked.organisation_id))


def page_of_giver(asked: DocumentRequest, way: Way) -> dict[str, object]:
    """What the page of a request shows to whoever is asked."""
    documents = documents_of(asked)
    return {
        "asked": asked,
        "child": asked.case.name,
        "born": date_in_words(asked.case.born),
        "owed": owed_in_words(documents),
        "due": due_shown(asked.case, timezone.localtime()) if is_owed(documents) else None,
        "documents": wanted_shown(asked, documents, way),
    }


def give_page(request: HttpRequest, wanted: DocumentWanted, way: Way, page: FormPage) -> HttpResponse:
    """The page by which a document is given."""
    visitor = visitor_of(request)

    def act(form: GiveForm) -> Done:
        file = form.cleaned_data["file"]
        answer = give_document(by=visitor, wanted=wanted.pk, file=file, covers=form.covers())
        return Done(
            f"{_title(wanted)}: {str(answer).lower()} has come in.{_if_same(answer)}", way.home().href
        )

    note_seen(request, wanted.request)
    return form_page(request, page, GiveForm(sent(request), request.FILES or None), act)


def none_page(request: HttpRequest, wanted: DocumentWanted, way: Way, page: FormPage) -> HttpResponse:
    """The page by which it is said that no such document is held."""
    visitor = visitor_of(request)

    def act(form: NoneForm) -> Done:
        say_none_is_held(by=visitor, wanted=wanted.pk, because=form.cleaned_data["because"])
        return Done(f"{_title(wanted)}: it is noted that you hold none.", way.home().href)

    note_seen(request, wanted.request)
    return form_page(request, page, NoneForm(sent(request)), act)


def giving(wanted: DocumentWanted, way: Way) -> FormPage:
    """The form page of giving a document."""
    lead = "Versions sent before are kept. What a photograph tells of where it was taken is removed."
    return FormPage(f"Send: {_title(wanted)}", "Send", way.home(), (lead,))


def saying_none(wanted: DocumentWanted, way: Way) -> FormPage:
    """The form page of saying that there is none."""
    return FormPage(f"We hold none: {_title(wanted)}", "Say that you hold none", way.home())


def team_page(
    request: HttpRequest, case: Case, title: str, button: str, back: Link, *lead: str
) -> CaseFormPage:
    """A form page within the frame of a case."""
    frame = around(case, visitor_of(request), timezone.localdate())
    return CaseFormPage(title, button, back, lead, around=frame)


def _if_same(answer: DocumentAnswer) -> str:
    """Tells whoever sends the very same file once more."""
    same = same_before(answer)
    return f" It is the same file as {str(same).lower()}: if you meant another, send that." if same else ""


def _title(wanted: DocumentWanted) -> str:
    return title_of(wanted.request.case.inspection.rules_of, wanted.slot)
