"""One organisation's part of a chronology: what it told, more of it, and that it is finished."""

from collections.abc import Callable

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone

from lanyard.core.words.phrases import upper_first
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record
from lanyard.web.cases.access import GIVE_PARTS, SEE_CASES
from lanyard.web.cases.asking.kinds import CHRONOLOGY
from lanyard.web.cases.asking.presenters import wanted_by_words, whose
from lanyard.web.cases.chronology.actions import give_entries, say_done
from lanyard.web.cases.chronology.files import document_answer
from lanyard.web.cases.chronology.forms import DoneForm
from lanyard.web.cases.chronology.presenters import EventShown, ask_state, iso_of
from lanyard.web.cases.chronology.queries import entries_of, scope_of
from lanyard.web.cases.chronology.views.taking_in import TakingIn, paste_page, take_page
from lanyard.web.cases.frame import Around, CaseFormPage, around
from lanyard.web.cases.models import ChronologyAsk, ChronologyEntry
from lanyard.web.cases.models.asked import AskedQuerySet
from lanyard.web.cases.reading import about_case, note_opening
from lanyard.web.cases.writing.acts import TAKEN_OUT
from lanyard.web.cases.writing.files import document_kind_of
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink

Page = Callable[[HttpRequest, ChronologyAsk, "Way"], HttpResponse]
View = Callable[..., HttpResponse]


class Way:
    """The addresses of one part, for somebody signed in or for whoever came by a link."""

    def __init__(self, pk: int, ending: str = "") -> None:
        self.pk, self.ending = pk, ending

    def to(self, act: str) -> str:
        """Where something is done: see, paste, take, form, done."""
        return reverse(f"cases:{act}-{CHRONOLOGY.name}{self.ending}", args=[self.pk])


def see(request: HttpRequest, ask: ChronologyAsk, way: Way) -> HttpResponse:
    """What is wanted, and what this organisation has told so far."""
    visitor, now, scope = visitor_of(request), timezone.localtime(), scope_of(ask.case.inspection)
    note_opening(by=visitor, case=ask.case)
    said = {
        "around": _frame(request, ask),
        "whose": whose(ask.case),
        "wanted": wanted_by_words(ask.case, now),
        "span": scope.span,
        "years": scope.years,
        "state": ask_state(ask),
        "events": [_event(each) for each in _own(ask)],
        "way": way,
        "is_by_link": bool(way.ending),
        "is_done": ask.done_at is not None,
    }
    return render(request, "cases/chronology/giving.html", said)


def paste(request: HttpRequest, ask: ChronologyAsk, way: Way) -> HttpResponse:
    """The page that takes lines or a file, and shows first what was understood."""
    note_opening(by=visitor_of(request), case=ask.case)
    return paste_page(request, _coming(request, ask, way))


def take(request: HttpRequest, ask: ChronologyAsk, way: Way) -> HttpResponse:
    """Takes the lines that were shown."""
    return take_page(request, _coming(request, ask, way))


def form(request: HttpRequest, ask: ChronologyAsk, way: Way) -> HttpResponse:
    """The form as Word or ODT, with what this organisation has told in it."""
    kind, visitor = document_kind_of(request), visitor_of(request)
    with transaction.atomic():
        note_opening(by=visitor, case=ask.case)
        about = about_case(ask.case, ask.organisation_id)
        record(TAKEN_OUT, by=visitor, about=about, detail={"part": CHRONOLOGY.name, "id": way.pk})
    return document_answer(ask.case, _own(ask), kind)


def done(request: HttpRequest, ask: ChronologyAsk, way: Way) -> HttpResponse:
    """The page on which an organisation says that it has told everything, or holds nothing."""
    visitor = visitor_of(request)
    note_opening(by=visitor, case=ask.case)

    def act(asked: DoneForm) -> Done:
        say_done(by=visitor, ask=ask.pk, none_because=asked.cleaned_data["because"])
        return Done("Thank you. Your part is finished.", way.to("see"))

    page = _page(request, ask, way, "Finish your part", "Finish")
    return form_page(request, page, DoneForm(sent(request)), act)


def _own(ask: ChronologyAsk) -> list[ChronologyEntry]:
    return [each for each in entries_of([ask.case]) if each.organisation_id == ask.organisation_id]


def _event(entry: ChronologyEntry) -> EventShown:
    title, *rest = entry.what.split("\n")
    return EventShown(title, upper_first(entry.when.words), iso_of(entry.when), entry.source, " ".join(rest))


def _coming(request: HttpRequest, ask: ChronologyAsk, way: Way) -> TakingIn:
    lead = ("Nothing is taken yet: you see first what was understood. Every line is taken, or none.",)
    return TakingIn(
        case=ask.case,
        page=_page(request, ask, way, "Tell what happened", "Show what was understood", lead),
        take=way.to("take"),
        back=way.to("see"),
        act=lambda entries: give_entries(by=visitor_of(request), ask=ask.pk, entries=entries),
    )


def _page(
    request: HttpRequest, ask: ChronologyAsk, way: Way, title: str, button: str, lead: tuple[str, ...] = ()
) -> CaseFormPage:
    return CaseFormPage(title, button, Link("Back", way.to("see")), lead, around=_frame(request, ask))


def _frame(request: HttpRequest, ask: ChronologyAsk) -> Around | None:
    visitor = visitor_of(request)
    return around(ask.case, visitor, timezone.localdate()) if visitor.may(SEE_CASES) else None


_PAGES: dict[str, Page] = {"see": see, "paste": paste, "take": take, "form": form, "done": done}


def _signed_in(page: Page) -> View:
    def view(request: HttpRequest, pk: int) -> HttpResponse:
        within = ChronologyAsk.objects.all().within(visitor_of(request), GIVE_PARTS)
        return page(request, get_object_or_404(_fetched(within), pk=pk), Way(pk))

    return view


def _linked(page: Page) -> View:
    @by_link(CHRONOLOGY.purpose)
    def view(request: HttpRequest, link: SignedLink) -> HttpResponse:
        wanted = ChronologyAsk.objects.all().wanted().filter(contact_email=link.for_email)
        ask = get_object_or_404(_fetched(wanted), pk=int(link.about_id))
        return page(request, ask, Way(ask.pk, "-by-link"))

    return view


def _fetched(rows: AskedQuerySet[ChronologyAsk]) -> AskedQuerySet[ChronologyAsk]:
    with_case = rows.select_related("organisation", "case__inspection")
    return with_case.prefetch_related("case__inspection__told")


URLS: list[URLPattern] = [
    *(
        path(f"chronology-ask/<int:pk>/{act}/", _signed_in(page), name=f"{act}-chronology-ask")
        for act, page in _PAGES.items()
    ),
    *(
        path(
            f"by-link/chronology-ask/<int:about_id>/{act}/",
            _linked(page),
            name=f"{act}-chronology-ask-by-link",
        )
        for act, page in _PAGES.items()
    ),
]
