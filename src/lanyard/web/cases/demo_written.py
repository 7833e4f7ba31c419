"""What the demo has written about a child: a chronology, a portrait and parts of a summary."""

from datetime import date

from dateutil.relativedelta import relativedelta

from lanyard.core.chronology.entries import Entry
from lanyard.core.words.rough_dates import RoughDate, a_day, a_month
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.chronology.actions import add_entries
from lanyard.web.cases.models import Case
from lanyard.web.cases.portrait.actions import begin_portrait
from lanyard.web.cases.portrait.sections import PEN_PORTRAIT
from lanyard.web.cases.summary.actions import begin_summary
from lanyard.web.cases.summary.sections import SUMMARY
from lanyard.web.cases.writing.actions import accept, hand_in, write

_TOLD = (
    (23, "Speech and language assessment"),
    (20, "Moved to a new school\nThe move was planned with the family."),
    (14, "Suspended for one day after an incident at lunch"),
    (8, "Annual review: a quiet place at lunch agreed"),
    (7, "Speech therapy began, every week"),
    (2, "Review of the plan"),
)
"""So many months before the call, and what happened; between the third and the fourth there is a gap."""
_ALIKE = (14, "Suspended one day after lunch incident")
"""What another service tells of the third event, without its day."""
_PORTRAIT = {
    "needs": "Needs time to take in what is said.\n\n- pictures beside words\n- a quiet place at lunch",
    "aspirations": "Wants to work with trains, and to travel to school without an adult.",
    "support": "Speech therapy every week, and somebody to talk to at lunch. Lunchtimes are calm since.",
    "own-words": "I like trains and maps. I do not like it loud.",
}
_SECTIONS = {
    "education": "Taught in a small group for English. The plan is reviewed with the family each term.",
    "health": "Speech therapy every week since the review.\n\n- in class\n- once a month at home",
}


def tell_of(case: Case, *, by: Visitor, council: int, health: int) -> None:
    """Tells the chronology of a case, accepts its portrait, and hands in sections of its summary."""
    call = case.inspection.notified
    told = [Entry(a_day(_before(call, months)), what) for months, what in _TOLD]
    add_entries(by=by, case=case.pk, entries=told, organisation=council)
    alike = Entry(_month_before(call, _ALIKE[0]), _ALIKE[1])
    add_entries(by=by, case=case.pk, entries=[alike], organisation=health)
    portrait = begin_portrait(by=by, case=case.pk)
    write(by=by, subject=PEN_PORTRAIT, piece=portrait.pk, version=portrait.version, texts=_PORTRAIT)
    hand_in(by=by, subject=PEN_PORTRAIT, piece=portrait.pk)
    accept(by=by, subject=PEN_PORTRAIT, piece=portrait.pk)
    _begin_summary(case, by)


def _begin_summary(case: Case, by: Visitor) -> None:
    begin_summary(by=by, case=case.pk)
    for section in case.summary.filter(section__in=_SECTIONS):
        texts = {"text": _SECTIONS[section.section]}
        write(by=by, subject=SUMMARY, piece=section.pk, version=section.version, texts=texts)
        hand_in(by=by, subject=SUMMARY, piece=section.pk)


def _before(call: date, months: int) -> date:
    return call - relativedelta(months=months)


def _month_before(call: date, months: int) -> RoughDate:
    day = _before(call, months)
    return a_month(day.year, day.month)
