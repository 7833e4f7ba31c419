"""What pages say of who was asked for a part, and by when it is wanted."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted
from lanyard.web.cases.asking.kinds import AnyPart
from lanyard.web.cases.deadlines import deadline_of
from lanyard.web.cases.models import Case


@dataclass(frozen=True)
class Owner:
    """Who gives a part, in words: an organisation, the person there, and when they were asked."""

    organisation: str
    person: str
    asked: str

    @property
    def is_asked(self) -> bool:
        """Whether anybody is."""
        return bool(self.organisation)


def owner_of(part: AnyPart) -> Owner:
    """Who was asked for a part, if anybody was."""
    if part.asked_at is None:
        return Owner(part.of_whom, part.contact_name, "")
    day = date_in_words(timezone.localdate(part.asked_at))
    reminded = f", reminded {counted(part.reminders, 'time', 'times')}" if part.reminders else ""
    return Owner(part.of_whom, part.contact_name, f"Asked on {day}{reminded}.")


def wanted_by_words(case: Case, now: datetime) -> str:
    """By when everything about a child is wanted: "Wanted by Friday 12 June at 5pm: 2 days left."."""
    deadline = deadline_of(case.inspection.timeline())
    return f"Wanted by {deadline.words}: {deadline.left(now)}." if deadline else ""


def whose(case: Case) -> str:
    """The child, for whoever was asked about it: "Ada Made-Up, born 12 June 2014"."""
    return f"{case.name}, born {date_in_words(case.born)}"
