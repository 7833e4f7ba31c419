"""`lanyard manage erase`: erases what is due by the retention rules, or what is kept about one person."""

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted
from lanyard.web.access.visitor import the_program
from lanyard.web.audit.retention.actions import Due, erase_due, erase_person, held_about, what_is_due
from lanyard.web.pages.refusals import RefusedError


class Command(BaseCommand):
    """Erases records. With --dry-run it only says what would go."""

    help = "Erases what is due by the retention rules, or what is kept about one person."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declares what the command understands."""
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--due", action="store_true", help="erase everything whose time is over")
        what.add_argument("--person", type=int, metavar="ID", help="erase what is kept about this person")
        parser.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="as if it were this day")
        parser.add_argument("--dry-run", action="store_true", help="erase nothing, say what would go")

    def handle(self, *_args: Any, **told: Any) -> None:
        """Erases, or says what would go."""
        on, person, is_trial = told["on"] or timezone.localdate(), told["person"], told["dry_run"]
        if person is None:
            lines = _due_lines(on) if is_trial else _erased_lines(on)
        else:
            lines = _held_lines(person) if is_trial else _forgotten_lines(person)
        self.stdout.write("\n".join(lines))


def _due_lines(on: date) -> list[str]:
    return [f"Due: {_in_words(due)}" for due in what_is_due(on) if due.records] or [_nothing_due(on)]


def _erased_lines(on: date) -> list[str]:
    gone = erase_due(on=on, by=the_program())
    return [f"Erased: {_in_words(due)}" for due in gone] or [_nothing_due(on)]


def _held_lines(person: int) -> list[str]:
    return [f"Kept: {_counted(records)} of {words}" for words, records in held_about(person).items()]


def _forgotten_lines(person: int) -> list[str]:
    try:
        gone = erase_person(person=person, by=the_program())
    except RefusedError as refusal:
        raise CommandError(str(refusal)) from refusal
    return [f"Erased: {_counted(records)} of {words}" for words, records in gone.items()]


def _nothing_due(on: date) -> str:
    return f"Nothing is due on {date_in_words(on)}."


def _in_words(due: Due) -> str:
    return f"{due.rule.title}: {_counted(due.records)} from before {date_in_words(due.before)}"


def _counted(records: int) -> str:
    return counted(records, "record", "records")
