"""The pages of all meetings and of one: placing it, writing in it, what was agreed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import (
    ARRANGE,
    DO_TASKS,
    NOTE_ENQUIRIES,
    NOTE_METHOD,
    SEE_INSPECTIONS,
)
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.meetings import presenters
from lanyard.web.inspections.meetings.actions import (
    UNDO_TURNING,
    add_meeting_action,
    place_meeting,
    turn_meeting_action,
    write_meeting,
)
from lanyard.web.inspections.meetings.forms import ActionForm, PlaceForm, WriteForm
from lanyard.web.inspections.meetings.queries import (
    actions_within,
    meetings_of,
    meetings_within,
    of_same_day,
)
from lanyard.web.inspections.meetings.views.attending import warn_of_clashes
from lanyard.web.inspections.meetings.views.shared import address_of, found_meeting, page_of
from lanyard.web.inspections.team.queries import members_of
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.undo import Undo


@require_safe
def meetings(request: HttpRequest, pk: int) -> HttpResponse:
    """Every meeting: day by day, and then those still to be placed, by kind."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    found, rules = meetings_of(inspection), inspection.rules_of
    unplaced = sum(each.day is None for each in found)
    said = {
        "around": around(inspection, visitor_of(request), timezone.localdate()),
        "days": presenters.by_day(found, rules, members_of(inspection)),
        "waiting": presenters.waiting(found, rules),
        "unplaced": unplaced,
        "inspection": inspection,
        "may_arrange": visitor_of(request).may(ARRANGE),
    }
    return render(request, "inspections/meetings/meetings.html", said)


@require_safe
def meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """One meeting: when, who comes, agenda, notes and what was agreed."""
    found, visitor, today = found_meeting(request, pk), visitor_of(request), timezone.localdate()
    rules, team = found.inspection.rules_of, members_of(found.inspection)
    said = {
        "around": around(found.inspection, visitor, today),
        "meeting": found,
        "facts": presenters.facts_of(found),
        "cautions": presenters.cautions(found, of_same_day(found), rules, team),
        "comers": presenters.comers(found, rules, team),
        "attendees": presenters.attendees_shown(found),
        "not_verified": presenters.not_verified(found, rules),
        "actions": presenters.actions_shown(found.actions.select_related("owner"), visitor, today),
        "enquiries": found.enquiries.all(),
        "may_arrange": visitor.may(ARRANGE),
        "may_note": visitor.may(NOTE_ENQUIRIES),
        "may_note_method": visitor.may(NOTE_METHOD),
    }
    return render(request, "inspections/meetings/meeting.html", said)


def place(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that gives a meeting its day, time and place. Clashes are warned of, not refused."""
    found = get_object_or_404(meetings_within(request, ARRANGE), pk=pk)

    def act(form: PlaceForm) -> Done:
        placed = place_meeting(
            by=visitor_of(request),
            meeting=pk,
            version=form.cleaned_data["version"],
            placing=form.placing(),
            outside_is_fine=form.cleaned_data.get("outside_is_fine", False),
        )
        warn_of_clashes(request, placed)
        return Done(f"{placed}: {presenters.when_in_words(placed)}.", address_of(pk))

    page = page_of(request, found, f"Place “{found}”", "Save")
    return change_page(request, Change(page, PlaceForm, found, act))


def write(request: HttpRequest, pk: int) -> HttpResponse:
    """The page on which agenda and notes are written."""
    found = get_object_or_404(meetings_within(request, ARRANGE), pk=pk)

    def act(form: WriteForm) -> Done:
        said = form.cleaned_data
        write_meeting(
            by=visitor_of(request),
            meeting=pk,
            version=said["version"],
            agenda=said["agenda"],
            notes=said["notes"],
        )
        return Done("Agenda and notes are saved.", address_of(pk))

    page = page_of(request, found, f"Agenda and notes of “{found}”", "Save")
    return change_page(request, Change(page, WriteForm, found, act))


def add_action(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that adds what was agreed."""
    found = get_object_or_404(meetings_within(request, ARRANGE), pk=pk)

    def act(form: ActionForm) -> Done:
        said = form.cleaned_data
        owner = said["owner"].pk if said["owner"] else None
        add_meeting_action(
            by=visitor_of(request), meeting=pk, text=said["text"], owner=owner, due=said["due"]
        )
        return Done("The action is added.", address_of(pk))

    page = page_of(request, found, f"Add an action of “{found}”", "Add action")
    return form_page(request, page, ActionForm(sent(request)), act)


@require_POST
def turn(request: HttpRequest, pk: int) -> HttpResponse:
    """Says that an action is done, or opens it again."""
    found = get_object_or_404(actions_within(request, DO_TASKS), pk=pk)
    is_done = found.done_at is None
    turn_meeting_action(by=visitor_of(request), action=pk, is_done=is_done)
    undo = Undo(UNDO_TURNING, {"action": pk, "is_done": int(is_done)})
    words = "is done" if is_done else "is to be done again"
    return lead_on(request, Done(f"“{found}” {words}.", address_of(found.meeting_id), undo))
