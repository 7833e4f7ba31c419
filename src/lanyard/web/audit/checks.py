"""Whether the record of what happened is guarded and whole."""

from django.db import connection

from lanyard.core.words.numbers import counted
from lanyard.web.audit.chain import Verified, verify_chain
from lanyard.web.audit.guards.declare import declared_guards
from lanyard.web.audit.guards.standing import missing
from lanyard.web.audit.models import Event
from lanyard.web.checks.declare import Check, Finding, fault, well

_KEEP = (
    "Stop the service, keep a copy of the database as it is, and compare it with the newest backup. "
    "Whoever could write to the tables may have changed more than this."
)
SHORTEST_SEAL = 16
"""Characters of a seal that are enough to know it by."""


def check_guards() -> Finding:
    """The database must refuse to change the record, and every other table that is only added to."""
    off = missing(connection, declared_guards())
    if off:
        return fault(
            f"The database would let the record be changed: {', '.join(off)} missing or off.",
            f"{_KEEP} Then run: lanyard manage put_up_guards",
        )
    return well("The database refuses to change or remove events, and what else is only added to.")


def check_chain() -> Finding:
    """Every event must be as it was written, and none may be missing."""
    return chain_finding(verify_chain())


def chain_finding(verified: Verified) -> Finding:
    """What verifying the chain found, with the seal to note down elsewhere."""
    if verified.fault:
        return fault(verified.fault, _KEEP)
    if not verified.events:
        return well("Nothing has been recorded yet.")
    erased = f" Personal detail of {verified.erased:,} was erased." if verified.erased else ""
    events = counted(verified.events, "event is", "events are")
    last = f"Last seal, to note down elsewhere: {verified.end.seal} (event {verified.end.number})"
    return well(f"{events} as written.{erased} {last}")


def expected_finding(seal: str) -> Finding:
    """Whether a seal that was noted down elsewhere is in the record: if not, the record was written anew."""
    if len(seal) < SHORTEST_SEAL:
        return fault(
            f"{seal} is too short for a seal.", f"Give at least its first {SHORTEST_SEAL} characters."
        )
    event = Event.objects.filter(seal__startswith=seal.lower()).first()
    if event is None:
        return fault(
            "The seal that was noted down is not in the record: events were removed or replaced.", _KEEP
        )
    return well(f"The seal noted down is that of event {event.number}: nothing up to it was changed.")


CHECKS = (
    Check("guards", "Guards of the record", check_guards),
    Check("record", "Record of what happened", check_chain),
)
