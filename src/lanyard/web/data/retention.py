"""How long files that were brought in are kept, records of children in retired snapshots, and leftovers."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from lanyard.web.audit.retention.leftovers import Leftovers
from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.data import store
from lanyard.web.data.models import Import, ImportState, Part, Snapshot, SnapshotState
from lanyard.web.jobs.models import Job


def _over(day: date) -> QuerySet[Import]:
    """Those that ended before a day, and those begun before it whose work stopped without an end."""
    at_work = Exists(Job.objects.filter(pk=OuterRef("job"), finished_at=None))
    stopped = Q(~at_work, state=ImportState.MAKING, begun_at__date__lt=day)
    return Import.objects.filter(Q(ended_at__date__lt=day) | stopped, files_erased_on=None)


def _erase_files(day: date) -> int:
    number = 0
    for over in _over(day):
        store.throw_away_incoming(over.key)
        over.files_erased_on = timezone.localdate()
        over.save(update_fields=["files_erased_on"])
        number += 1
    return number


def _retired(day: date) -> QuerySet[Snapshot]:
    retired = Snapshot.objects.filter(state=SnapshotState.RETIRED, records_erased_on=None)
    return retired.filter(retired_at__date__lt=day).select_related("made_of")


def _erase_records(day: date) -> int:
    number = 0
    for retired in _retired(day):
        store.throw_away_records(retired.key)
        retired.records_erased_on = timezone.localdate()
        retired.version += 1
        retired.save()
        number += 1
    return number


def _lost() -> Iterable[Path]:
    """The folders of no import, of a cancelled one, or of no part from a provider."""
    imports = Import.objects.exclude(state=ImportState.CANCELLED).values_list("key", flat=True)
    parts = Part.objects.values_list("key", flat=True)
    return (*store.leftovers(set(imports)), *store.leftover_parts(set(parts)))


LEFTOVERS = Leftovers(
    name="data.leftovers",
    title="What imports and parts from providers left behind that were cancelled or stopped by a fault",
    of="no import that counts, and to no part from a provider",
    found=_lost,
)
RULES = (
    RetentionRule(
        record_class="data.incoming",
        title="Returns as they were brought in",
        keeps_for=Period(days=90),
        counted_from="the day their import was over; where its work stopped, the day it was begun",
        why="To go on without a file that was refused, and to make figures again.",
        source="No longer than is needed to make snapshots; the returns themselves stay with their owners",
        due=lambda day: _over(day).count(),
        erase=_erase_files,
    ),
    RetentionRule(
        record_class="data.snapshots",
        title="Records of children in snapshots that are retired",
        keeps_for=Period(years=3),
        counted_from="the day the snapshot was retired",
        why="To show how figures came about, until the next inspection.",
        source="The area’s own retention schedule",
        due=lambda day: _retired(day).count(),
        erase=_erase_records,
    ),
    LEFTOVERS.rule(),
)
