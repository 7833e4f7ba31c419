"""Populations of the casework log: advice asked of health, reviews, and invitations to them."""

from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.sources import CASEWORK

_ROWS = "lanyard.core.datasets.rows.health_input"

HEALTH_ADVICE = Population(
    "health_advice",
    "pieces of health advice asked for",
    "Advice asked of health services in the twelve months up to the as-at date.",
    f"{_ROWS}:advice",
    CASEWORK,
)

REVIEWS_LOGGED = Population(
    "reviews_logged",
    "annual reviews in the log",
    "Reviews in the twelve months up to the as-at date that the log holds: one for each child and day.",
    f"{_ROWS}:reviews",
    CASEWORK,
)

INVITATIONS = Population(
    "health_invitations",
    "invitations of health services to reviews",
    "Invitations of a named health service to a review in the twelve months up to the as-at date.",
    f"{_ROWS}:invitations",
    CASEWORK,
)
