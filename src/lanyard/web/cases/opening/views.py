"""The pages by which cases are opened, changed and stood down."""

from dataclasses import dataclass, field

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record_read
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.board.presenters import address
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import CaseFormPage
from lanyard.web.cases.frame import around as around_case
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.actions import open_cases
from lanyard.web.cases.opening.acts import NAMED_READ
from lanyard.web.cases.opening.changing import UNDO_STANDING_DOWN, change_facts, stand_down
from lanyard.web.cases.opening.forms import ChangeCaseForm, OpenByHandForm, OpenCasesForm, StandDownForm
from lanyard.web.cases.opening.register import candidates
from lanyard.web.cases.reading import note_opening
from lanyard.web.draws.choices.queries import present_choice
from lanyard.web.draws.choices.state import ChosenChild
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.undo import Undo


@dataclass(frozen=True)
class OpeningPage(InspectionFormPage):
    """The page that opens cases: how many children are `ready`, and where the `unknown` are entered."""

    is_chosen: bool = field(default=False, kw_only=True)
    ready: int = field(default=0, kw_only=True)
    unknown: tuple[Link, ...] = field(default=(), kw_only=True)
    by_hand: str = field(default="", kw_only=True)
    choice: str = field(default="", kw_only=True)


def open_chosen(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that opens cases of the children whom inspectors chose, as the register knows them."""
    inspection, visitor = inspection_of(request, pk, KEEP_CASES), visitor_of(request)
    record_read(NAMED_READ, by=visitor, about=About("inspection", pk))
    found = candidates(inspection)

    def act(form: OpenCasesForm) -> Done:
        opened = open_cases(by=visitor, inspection=pk, children=form.chosen)
        return Done(f"{counted(len(opened), 'case is', 'cases are')} open.", address(pk))

    page = OpeningPage(
        "Open cases",
        "Open cases",
        Link("Back to the cases", address(pk)),
        template="cases/opening/open.html",
        around=around(inspection, visitor, timezone.localdate()),
        is_chosen=present_choice(inspection) is not None,
        ready=sum(each.child is not None for each in found),
        unknown=tuple(_by_hand(each.chosen, pk) for each in found if each.child is None),
        by_hand=reverse("cases:open-by-hand", args=[pk]),
        choice=reverse("draws:choice", args=[pk]),
    )
    return form_page(request, page, OpenCasesForm(sent(request), found=found), act)


def open_by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that opens one case from what is typed, where no register knows the child."""
    inspection = inspection_of(request, pk, KEEP_CASES)

    def act(form: OpenByHandForm) -> Done:
        opened = open_cases(by=visitor_of(request), inspection=pk, children=[form.child()])
        return Done(f"{opened[0]} has a case." if opened else "This child has a case already.", address(pk))

    form = OpenByHandForm(sent(request), initial={name: request.GET.get(name, "") for name in _GIVEN})
    back = Link("Back to the cases", address(pk))
    frame = around(inspection, visitor_of(request), timezone.localdate())
    page = InspectionFormPage("Open a case by hand", "Open case", back, around=frame, template=_IN_INSPECTION)
    return form_page(request, page, form, act)


_IN_INSPECTION = "inspections/form.html"
_GIVEN = ("unique_id", "pseudonym", "place")
"""What the address of the page may fill in: nothing of it tells who a child is."""


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes what is known of a child."""
    case = case_of(request, pk, KEEP_CASES)
    note_opening(by=visitor_of(request), case=case)

    def act(form: ChangeCaseForm) -> Done:
        version = form.cleaned_data["version"]
        change_facts(by=visitor_of(request), case=pk, version=version, facts=form.facts())
        return Done(f"What is known of {case} has been saved.", reverse("cases:case", args=[pk]))

    page = _case_page(request, case, "Who the child is", "Save")
    return change_page(request, Change(page, ChangeCaseForm, case, act))


def stand_a_child_down(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that stands a child down, which can be undone."""
    case = case_of(request, pk, KEEP_CASES)
    note_opening(by=visitor_of(request), case=case)
    reserves = list(Case.objects.of(case.inspection).filter(place=Place.RESERVE))

    def act(form: StandDownForm) -> Done:
        given = stand_down(
            by=visitor_of(request),
            case=pk,
            version=case.version,
            reason=form.because,
            reserve=form.stepping_in,
        )
        return Done(f"{case} is stood down.", address(case.inspection_id), Undo(UNDO_STANDING_DOWN, given))

    page = _case_page(request, case, f"Stand {case} down?", "Stand down", _LEAD, button_kind="warning")
    return form_page(request, page, StandDownForm(sent(request), case=case, reserves=reserves), act)


_LEAD = (
    "Nothing more is asked for about this child. What was given stays, as the law had it shared. "
    "Where inspectors’ choice is recorded here, record the substitution there, and the cases follow."
)


def _by_hand(child: ChosenChild, inspection: int) -> Link:
    """Where the case of a child is opened by hand, with what is known, which does not tell who."""
    known = {"unique_id": child.unique_id, "pseudonym": child.pseudonym, "place": child.place.value}
    there = reverse("cases:open-by-hand", args=[inspection])
    return Link(f"Number {child.number} ({child.place.words.lower()})", f"{there}?{urlencode(known)}")


def _case_page(
    request: HttpRequest, case: Case, title: str, button: str, *lead: str, button_kind: str = ""
) -> CaseFormPage:
    back = Link("Back to the front sheet", reverse("cases:case", args=[case.pk]))
    frame = around_case(case, visitor_of(request), timezone.localdate())
    return CaseFormPage(title, button, back, lead=lead, button_kind=button_kind, around=frame)
