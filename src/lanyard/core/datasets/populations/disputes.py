"""Populations of complaints, appeals and mediations."""

from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.sources import COMPLAINTS, TRIBUNAL

_ROWS = "lanyard.core.datasets.rows"
_YEAR = "in the calendar year: SEN2's collection year, or without SEN2 the latest that was over"

COMPLAINTS_RECEIVED = Population(
    "complaints",
    "complaints received",
    "Complaints received in the twelve months up to the as-at date.",
    f"{_ROWS}.complaints:received",
    COMPLAINTS,
)

APPEALS_REGISTERED = Population(
    "appeals_registered",
    "appeals registered",
    f"Appeals registered {_YEAR}.",
    f"{_ROWS}.tribunal:registered",
    TRIBUNAL,
)

APPEALS_CLOSED = Population(
    "appeals_closed",
    "appeals closed",
    f"Appeals closed {_YEAR}, whenever they were registered.",
    f"{_ROWS}.tribunal:closed",
    TRIBUNAL,
)

MEDIATIONS_HELD = Population(
    "mediations_held",
    "mediations held",
    f"Mediation meetings held {_YEAR}.",
    f"{_ROWS}.tribunal:mediations",
    TRIBUNAL,
)
