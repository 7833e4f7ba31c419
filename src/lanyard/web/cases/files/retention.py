"""What uploads that were stopped on their way leave behind is swept."""

import shutil
from datetime import date, datetime
from pathlib import Path

from django.utils import timezone

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.cases.files import store
from lanyard.web.cases.models import CaseFile


def lost_before(day: date) -> list[Path]:
    """The folders of no file of a case that were last written to before a day."""
    known = set(CaseFile.objects.values_list("case__key", "key"))
    return [path for path in store.leftovers(known) if _last_written(path) < day]


def _last_written(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime, tz=timezone.get_current_timezone()).date()


def _sweep(day: date) -> int:
    lost = lost_before(day)
    for path in lost:
        shutil.rmtree(path, ignore_errors=True)
    return len(lost)


RULES = (
    RetentionRule(
        record_class="cases.leftovers",
        title="What uploads for cases left behind that were stopped by a fault",
        keeps_for=Period(days=1),
        counted_from="the day it was last written to",
        why="An upload that is going on must not lose what it has begun.",
        source="It is of no use to anybody",
        due=lambda day: len(lost_before(day)),
        erase=_sweep,
    ),
)
