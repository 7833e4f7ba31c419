"""What is done with pairs of records."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data.access import SEE_REGISTER
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.acts import DECIDED
from lanyard.web.data.register.reviewing.decided import Decision, decided, decided_before, write_decisions


@dataclass(frozen=True)
class Pair:
    """Two records of a snapshot by their digests, and its tables."""

    snapshot: Snapshot
    tables: Tables
    first: str
    second: str


@transaction.atomic
def decide_pair(*, by: Visitor, pair: Pair, same_child: bool, reason: str) -> None:
    """Decides whether two records are one child; in place of what was decided before. The next import obeys.

    Raises `NotAllowedError`. The event comes first: until the transaction ends nobody else can decide, so
    that no decision is lost between reading the file and writing it.
    """
    check_may(by, SEE_REGISTER)
    detail = {"first": pair.first, "second": pair.second, "same_child": same_child}
    record(DECIDED, by=by, about=About("snapshot", pair.snapshot.pk), detail=detail)
    said = Decision(
        first_record=pair.first,
        second_record=pair.second,
        same_child="Y" if same_child else "N",
        decided_by=f"Account {by.person}",
        decided_on=timezone.localdate().isoformat(),
        reason=" ".join(reason.split()),
    )
    write_decisions({**decided_before(pair.tables), **decided(), said.pair: said})
