"""Puts on record that somebody cancelled work: the room of jobs knows nothing of the record."""

from collections.abc import Collection, Iterator
from uuid import UUID

from django.urls import reverse

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.audit.things import Names, Thing
from lanyard.web.jobs.access import CANCEL_JOBS
from lanyard.web.jobs.models import Job

CANCELLED = Act("jobs.cancelled", "cancelled …", CANCEL_JOBS)


def record_cancelled(job: Job, by: Visitor) -> None:
    """Adds the event, in the transaction in which the work is cancelled."""
    record(CANCELLED, by=by, about=About("job", str(job.pk)), detail={"task": job.task})


def _names(ids: Collection[str]) -> Names:
    """What the work does, in words, while it is remembered."""
    found = Job.objects.filter(pk__in=list(_keys(ids))).values_list("pk", "words")
    return {str(pk): words for pk, words in found}


def _keys(ids: Collection[str]) -> Iterator[UUID]:
    """Those of some ids that are keys of jobs. Ids come from addresses too."""
    for each in ids:
        try:
            yield UUID(each)
        except ValueError:
            continue


def _address(identity: str) -> str:
    return reverse("jobs:job", args=[identity])


THINGS = (Thing("job", "Work in the background", _names, address=_address),)
