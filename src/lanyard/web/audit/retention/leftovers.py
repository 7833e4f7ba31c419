"""What work leaves behind that never came to its end: found, swept once it is old, and told by the doctor."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from django.utils import timezone

from lanyard.core.words.numbers import counted
from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.checks.declare import Check, Finding, warning, well


@dataclass(frozen=True)
class Leftovers:
    """One kind of leftovers. `name` is that of its rule and, with dashes, of its check: "cases.leftovers".

    `title` begins "What … left behind"; `of` says what such folders belong to none of: "no file of a case".
    `found` gives the folders that belong to nothing that is known, however new they are.
    """

    name: str
    title: str
    of: str
    found: Callable[[], Iterable[Path]]

    def before(self, day: date) -> list[Path]:
        """Those that were last written to before a day."""
        return [path for path in self.found() if _last_written(path) < day]

    def sweep(self, day: date) -> int:
        """Removes those that were last written to before a day, and says how many."""
        lost = self.before(day)
        for path in lost:
            shutil.rmtree(path, ignore_errors=True)
        return len(lost)

    def finding(self) -> Finding:
        """What the doctor says of them today: nobody would think of what lies in such folders."""
        lost = self.before(timezone.localdate())
        if not lost:
            return well("Nothing was left behind.")
        return warning(
            f"{counted(len(lost), 'folder belongs', 'folders belong')} to {self.of}.",
            "Run `lanyard manage erase --due`.",
        )

    def rule(self) -> RetentionRule:
        """The rule by which they go a day after they were last written to."""
        return RetentionRule(
            record_class=self.name,
            title=self.title,
            keeps_for=Period(days=1),
            counted_from="the day it was last written to",
            why="Work that is going on must not lose what it has begun.",
            source="It is of no use to anybody",
            due=lambda day: len(self.before(day)),
            erase=self.sweep,
        )

    def check(self) -> Check:
        """The doctor's check."""
        return Check(self.name.replace(".", "-"), self.title, self.finding)


def _last_written(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime, tz=timezone.get_current_timezone()).date()
