"""Whether the clock can be trusted: deadlines, sessions and second factors all go by it."""

from datetime import UTC, datetime, timedelta

from django.db import connection

from lanyard.web.audit.models import Event
from lanyard.web.checks.declare import Finding, fault, warning, well

MOST_APART = timedelta(seconds=20)
"""Second factors change every 30 seconds, so the clocks may differ by less than that."""


def check_clock() -> Finding:
    """The machine's clock against the database's, and against what already happened."""
    return clock_finding(datetime.now(UTC), _database_time(), _last_event())


def clock_finding(here: datetime, database: datetime, last_event: datetime | None) -> Finding:
    """What the three times say of one another."""
    mend = "Have the machine set its clock by a time server (chrony or systemd-timesyncd)."
    if last_event and last_event > here + MOST_APART:
        return fault(f"The newest event of the record is from {_shown(last_event)}, which is to come.", mend)
    if abs(here - database) > MOST_APART:
        return warning(f"It is {_shown(here)} here and {_shown(database)} at the database.", mend)
    return well(f"{_shown(here)}, and the database agrees.")


def _database_time() -> datetime:
    """A database in the same process has no clock of its own."""
    if connection.vendor != "postgresql":
        return datetime.now(UTC)
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        (at,) = cursor.fetchone()
    return at if isinstance(at, datetime) else datetime.now(UTC)


def _last_event() -> datetime | None:
    return Event.objects.values_list("at", flat=True).first()


def _shown(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
