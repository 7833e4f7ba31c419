"""The entry of a call, in steps: when, under which rules, who rang whom, when inspectors come."""

from django.db import transaction
from django.urls import reverse

from lanyard.core.frameworks.possible import oddities
from lanyard.core.words.dates_in_words import weekday_and_date
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.calling.forms import (
    CallsForm,
    DayForm,
    OldForm,
    RulesForm,
    VisitForm,
    has_visit,
    is_old,
)
from lanyard.web.inspections.calling.letters import tell_team
from lanyard.web.inspections.calling.offers import deadlines, timeline_of, visit_of
from lanyard.web.inspections.days_off.queries import school_holidays
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.links import Link
from lanyard.web.pages.steps import Answers, Confirmation, Following, Step, Steps


def what_follows(answers: Answers) -> Following:
    """The hard dates that follow from the answers, with what is odd about them."""
    timeline = timeline_of(answers["rules"], answers["notified"], answers.get("visit"))
    warnings = tuple(
        curled(each) for each in oddities(timeline.framework, timeline.day, school_holidays(timeline))
    )
    return Following("The dates that follow", list(deadlines(timeline)), warnings)


@transaction.atomic
def send_entry(*, by: Visitor, answers: Answers) -> Confirmation:
    """Lays the inspection out, and writes to everybody in its team."""
    event, day = visit_of(answers["rules"]), answers.get("visit")
    inspection = enter_call(
        by=by,
        framework=answers["rules"],
        notified=answers["notified"],
        calls=answers["calls"],
        told={event.id: day} if event and day else {},
        old_is_right=answers.get("old_is_right", False),
    )
    return _confirmation(inspection, tell_team(inspection, by=by))


def _confirmation(inspection: Inspection, told: int) -> Confirmation:
    board = reverse("inspections:board", args=[inspection.pk])
    return Confirmation(
        title="The inspection is laid out",
        lines=(f"{curled(inspection.rules_of.title)}: the call of {weekday_and_date(inspection.notified)}.",),
        next=tuple(_what_next(inspection, told)),
        links=(
            Link("Go to the board", board),
            Link("See the timeline", reverse("inspections:timeline", args=[inspection.pk])),
        ),
    )


def _what_next(inspection: Inspection, told: int) -> list[str]:
    tasks = counted(inspection.tasks.count(), "task", "tasks")
    unowned = inspection.tasks.filter(owner=None).count()
    lines = [
        f"We have written to {counted(told, 'person', 'people')} in the team, with a link to their tasks."
        if told
        else "Nobody in the partnership holds a role of the team yet, so nobody was written to.",
        f"The board has {tasks}.",
    ]
    if unowned:
        lines.append(f"{unowned} of them have no owner yet: give each to somebody, on the board.")
    lines.append("When inspectors give another date, change it on the timeline: what follows from it moves.")
    return lines


ENTER_CALL = Steps(
    route="inspections:enter",
    title="The call has come",
    button="Enter the call",
    finish=send_entry,
    leave="inspections:list",
    check_lead=("Everybody in the team is written to as soon as you enter the call.",),
    follows=what_follows,
    steps=(
        Step("day", "When did the call come?", DayForm),
        Step(
            "old",
            "Is the date right?",
            OldForm,
            when=is_old,
            lead=("That is more than a month ago. If the year is a slip, go back and change it.",),
        ),
        Step(
            "rules",
            "Which inspection is it?",
            RulesForm,
            lead=("The rules in force on the day of the call are offered first.",),
        ),
        Step(
            "calls",
            "Who rang whom?",
            CallsForm,
            lead=("Enter what you know of each call on that day. Leave out what did not happen.",),
            template="inspections/calling/calls.html",
        ),
        Step("visit", "When do the inspectors come?", VisitForm, when=has_visit),
    ),
)
