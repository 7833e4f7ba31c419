"""`lanyard manage send_digests`: sends the messages of the morning now, and plans the next."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from lanyard.core.words.numbers import counted
from lanyard.web.inspections.board.sorting import Clock, Place
from lanyard.web.inspections.digest.actions import digests, send_digests
from lanyard.web.inspections.digest.jobs import plan_digests


class Command(BaseCommand):
    """Sends the messages. With --dry-run it only says who would get which counts, by their numbers."""

    help = "Sends everybody with open tasks their message of this morning, unless it went out already."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declares what the command understands."""
        parser.add_argument("--dry-run", action="store_true", help="send nothing, say what would go")

    def handle(self, *_args: Any, **told: Any) -> None:
        """Sends, or says what would go."""
        now = timezone.localtime()
        clock = Clock.at(now)
        if told["dry_run"]:
            self.stdout.write("\n".join(_lines(clock)))
            return
        number = send_digests(clock=clock)
        plan_digests(after=now)
        self.stdout.write(f"{counted(number, 'message is', 'messages are')} on the way.")


def _lines(clock: Clock) -> list[str]:
    found = sorted(digests(clock).items(), key=lambda each: each[0].pk)
    lines = [
        f"Person {person.pk}: {counts[Place.LATE]} late, {counts[Place.NOW]} today, {counts[Place.NEXT]} soon"
        for person, counts in found
    ]
    return lines or ["Nobody has open tasks."]
