"""Frozen lists in ready words. Small numbers are rounded for whoever may not see them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.draws.entries import SPREAD_OVER
from lanyard.core.draws.record import FrozenRecord
from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.web.access.visitor import Visitor
from lanyard.web.data.access import SEE_SMALL_NUMBERS
from lanyard.web.draws.access import HOLD_DRAWS, SEE_LISTS
from lanyard.web.draws.lists.asked import STRATA_WORDS
from lanyard.web.draws.models import Draw, DrawState
from lanyard.web.pages.links import Link

ROUNDED_TO = 10
"""Whoever may not see small numbers sees counts to the nearest ten, and fewer than ten as that."""

_YES_NO = {"Y": "Yes", "N": "No"}
_COUNTED = ("has_plan", "looked_after", "alternative_provision", "need", "setting_type", "age_band")


@dataclass(frozen=True)
class Counts:
    """How many children a list holds of each value of one characteristic, in words."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ListShown:
    """Everything that the page of a list places. `files` may be had now; `waits` says why others may not."""

    facts: tuple[dict[str, str], ...]
    fingerprints: tuple[dict[str, str], ...]
    excluded: tuple[tuple[str, str], ...]
    quotas: tuple[tuple[str, str], ...]
    spread: tuple[tuple[str, str, str], ...]
    counts: tuple[Counts, ...]
    is_rounded: bool
    files: tuple[Link, ...]
    waits: str
    show: str
    retire: str


def list_shown(draw: Draw, visitor: Visitor) -> ListShown:
    """A frozen list as its page shows it to a visitor."""
    record, sees_small = draw.record, visitor.may(SEE_SMALL_NUMBERS)
    return ListShown(
        facts=_rows(_facts(draw, record)),
        fingerprints=_rows(_fingerprints(draw, record)),
        excluded=tuple((reason, number_shown(n, sees_small)) for reason, n in record.excluded.items()),
        quotas=tuple((f"At least {each.at_least} {each.words}", each.source) for each in record.quotas),
        spread=tuple(_spread(record)),
        counts=tuple(_counts(record, sees_small)),
        is_rounded=not sees_small,
        files=tuple(_files(draw, visitor)),
        waits="" if draw.shown_at else _waits(record),
        show=_if_may(draw, visitor, "draws:show-list") if not draw.shown_at else "",
        retire=_if_may(draw, visitor, "draws:retire") if draw.state == DrawState.FROZEN else "",
    )


def number_shown(number: int, sees_small: bool) -> str:  # noqa: FBT001 - of the two, one is always said
    """A count of children, rounded for whoever may not see small numbers."""
    if sees_small:
        return count(number)
    if number < ROUNDED_TO:
        return f"Fewer than {ROUNDED_TO}"
    return f"About {count(ROUNDED_TO * ((number + ROUNDED_TO // 2) // ROUNDED_TO))}"


def _facts(draw: Draw, record: FrozenRecord) -> Iterator[tuple[str, str]]:
    yield "What is drawn", what_is_drawn(draw)
    yield "Children in the list", count(record.children)
    yield "In scope on", date_in_words(draw.as_at)
    yield "Made from", str(draw.snapshot)
    if draw.frozen_at:
        at = timezone.localtime(draw.frozen_at)
        yield "Frozen on", f"{date_in_words(at.date())} at {time_in_words(at.time())}"
    if draw.inspection:
        yield "Belongs to", str(draw.inspection)
    if draw.retired_because:
        yield "Set aside because", draw.retired_because


def what_is_drawn(draw: Draw) -> str:
    """What a draw gives, in a few words: "6 children and 4 in reserve"."""
    size = counted(draw.asked.get("size", draw.shape_declared.size), "child", "children")
    reserves = draw.asked.get("reserves", draw.shape_declared.reserve_count)
    by = STRATA_WORDS.get(draw.asked.get("by", ""), "")
    spread = f", from each its share ({by.lower()})" if by else ""
    return f"{size} and {reserves} in reserve" if reserves else f"{size}{spread}"


def _fingerprints(draw: Draw, record: FrozenRecord) -> Iterator[tuple[str, str]]:
    yield "Fingerprint of the frozen list", draw.fingerprint
    yield "List (SHA-256)", record.sha256
    yield "Verifier’s list (SHA-256)", record.verifiers_list_sha256
    yield "Entries (Merkle root)", record.merkle_root


def _spread(record: FrozenRecord) -> Iterator[tuple[str, str, str]]:
    for one in record.spread:
        farthest = f"at most {one.farthest_possible:.1f} children from its share"
        yield one.characteristic, farthest, f"{one.beside_random:.0%} of a plain draw’s difference"


def _counts(record: FrozenRecord, sees_small: bool) -> Iterator[Counts]:  # noqa: FBT001 - as above
    for column in _COUNTED:
        title = SPREAD_OVER.get(column, STRATA_WORDS[column] if column != "has_plan" else "Has an EHC plan")
        values: Mapping[str, int] = record.counts.get(column, {})
        yield Counts(
            title,
            tuple((_YES_NO.get(value, value), number_shown(n, sees_small)) for value, n in values.items()),
        )


def _files(draw: Draw, visitor: Visitor) -> Iterator[Link]:
    if draw.shown_at:
        yield Link("Verifier’s list (CSV)", reverse("draws:verifiers-list", args=[draw.pk]))
        yield Link("Checker, forty lines of Python", reverse("draws:checker", args=[draw.pk]))
    if visitor.may(SEE_LISTS) and not draw.private_erased_on:
        full = reverse("draws:full-list", args=[draw.pk])
        yield Link("Full list, for the data team alone (CSV)", full)
        yield Link("Record of the list, for the data team alone (JSON)", f"{full}?file=list.json")


def _waits(record: FrozenRecord) -> str:
    fewest = min(record.small_classes.values(), default=0)
    return (
        f"The verifier’s list would show that a class has only {counted(fewest, 'child', 'children')}. It "
        "holds no names. Whoever holds the draw decides whether those who check may have it."
    )


def _if_may(draw: Draw, visitor: Visitor, route: str) -> str:
    return reverse(route, args=[draw.pk]) if visitor.may(HOLD_DRAWS) else ""


def _rows(pairs: Iterator[tuple[str, str]]) -> tuple[dict[str, str], ...]:
    return tuple({"key": key, "value": value} for key, value in pairs)
