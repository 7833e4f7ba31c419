"""Which pairs a person must judge, and why."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import polars as pl

from lanyard.core.register.linking.claims import UPN
from lanyard.core.register.linking.probable.assigning import Assigned, Edge
from lanyard.core.register.linking.probable.claimed import Claimed
from lanyard.core.register.linking.settings import Settings

REVIEW: Mapping[str, pl.DataType] = {
    "first": pl.Int64(),
    "second": pl.Int64(),
    "probability": pl.Float64(),
    "reason": pl.String(),
}
"""Two mentions by their places, the probability that they are one child's, and why nobody but a person can
say so."""


class Reason(StrEnum):
    """Why a pair is shown to a person."""

    TWO_UPNS = "Equal in all that was compared, but with two UPNs"
    TWO_FIT = "Another child fits about as well"
    FORENAMES = "The forenames differ: perhaps a twin, brother or sister"
    BIRTH_DATES = "The birth dates differ"
    ONE_PLACE = "Both stand in a list in which a child stands once, or have different numbers"
    UNSURE = "Alike, but not surely the same child"


def review(edges: Sequence[Edge], claimed: Claimed, found: Assigned, settings: Settings) -> pl.DataFrame:
    """The pairs that stayed apart and may be one child, with the columns of `REVIEW`, the likeliest first."""
    rows = [
        (edge.mention, edge.mention_of_second, edge.probability, reason)
        for edge in edges
        if (reason := _reason(edge, claimed, found, settings)) is not None
    ]
    return pl.DataFrame(rows, schema=dict(REVIEW), orient="row")


def _reason(edge: Edge, claimed: Claimed, found: Assigned, settings: Settings) -> Reason | None:
    if claimed.whole(edge.label) == claimed.whole(edge.label_of_second):
        return None
    clashes = claimed.clashes(*edge.labels)
    if any(slot.startswith("apart") for slot in clashes):
        return None
    if edge.has_two_upns:
        return Reason.TWO_UPNS if edge.probability >= settings.link_from else None
    if edge in found.ambiguous:
        return Reason.TWO_FIT
    if UPN in clashes:  # One of the two has found its child by a heavier pair.
        return None
    return _why_not(edge, clashes)


def _why_not(edge: Edge, clashes: set[str]) -> Reason:
    if not edge.alike:
        return Reason.FORENAMES
    if not edge.born_alike:
        return Reason.BIRTH_DATES
    return Reason.ONE_PLACE if clashes else Reason.UNSURE
