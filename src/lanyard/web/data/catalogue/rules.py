"""When an item counts as ready. Pure: what is known in, a verdict with its reasons in words out."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from lanyard.core.frameworks.declare import Setting, Strength
from lanyard.core.words.numbers import counted, decimal
from lanyard.web.data.catalogue.standing import Extract, Standing


class Readiness(StrEnum):
    """How ready an item is."""

    NOT = "not"
    PARTLY = "partly"
    READY = "ready"

    @property
    def words(self) -> str:
        """As people read it."""
        return _WORDS[self]

    @property
    def colour(self) -> str:
        """The colour of its rating, which has a shape of its own too."""
        return _COLOURS[self]


_WORDS = {Readiness.NOT: "Not ready", Readiness.PARTLY: "Partly ready", Readiness.READY: "Ready"}
_COLOURS = {Readiness.NOT: "red", Readiness.PARTLY: "amber", Readiness.READY: "green"}

MOST_ERRORS = Setting(
    id="errors_a_hundred_rows",
    words="errors in a hundred rows of a source, at most",
    value=1,
    source="No rule was found; a usual value of our own",
    strength=Strength.SETTING,
)
"""Beyond this a source is not sound."""

RULE = (
    "Not ready: nobody owns it, or none of its sources is in the snapshot in use.",
    f"Partly ready: a source is missing, or has more than {MOST_ERRORS.value} error in a hundred rows.",
    "Partly ready: a source says no day, or is older than its return allows.",
    "Partly ready: nobody has said how it is got out, or how long that takes.",
    "Partly ready: what is there now has not been signed off.",
    "Ready: none of these.",
)
"""The rule in words, for the page that explains it."""


@dataclass(frozen=True)
class Verdict:
    """How ready an item is, and why: `reasons` are sentences, the gravest first."""

    readiness: Readiness
    reasons: tuple[str, ...]


def judge(standing: Standing) -> Verdict:
    """The verdict on an item."""
    grave = tuple(_grave(standing))
    if grave:
        return Verdict(Readiness.NOT, grave)
    lesser = tuple(_lesser(standing))
    if lesser:
        return Verdict(Readiness.PARTLY, lesser)
    return Verdict(Readiness.READY, ("Current, sound and signed off.",))


def worst(verdicts: list[Verdict]) -> Readiness:
    """How ready several items are together: as the least ready of them; one of several that is not ready
    leaves the whole partly ready."""
    found = {each.readiness for each in verdicts}
    if len(found) == 1:
        return found.pop()
    return Readiness.PARTLY


def _grave(standing: Standing) -> Iterator[str]:
    if not standing.held:
        yield "None of its sources is in the snapshot in use."
    if standing.entry.owner_id is None:
        yield "Nobody owns it."


def _lesser(standing: Standing) -> Iterator[str]:
    for extract in standing.extracts:
        yield from _of_extract(extract)
    if not standing.entry.steps:
        yield "Nobody has said how it is got out."
    if standing.minutes is None:
        yield "Nobody has said how long it takes."
    if standing.has_lapsed:
        yield "Its sign-off has lapsed: there is a newer extract."
    elif not standing.is_signed_off:
        yield "Its owner has not signed it off."


def _of_extract(extract: Extract) -> Iterator[str]:
    held = extract.held
    if held is None:
        yield f"Not held: {extract.title}."
        return
    if extract.months is None:
        yield f"{extract.title}: its files say no day."
    elif extract.months >= extract.months_fresh:
        old = counted(extract.months, "month", "months")
        yield f"{extract.title}: {old} old; it is current for {extract.months_fresh}."
    if held.rows and 100 * held.errors / held.rows > MOST_ERRORS.value:
        share = decimal(100 * held.errors / held.rows)
        yield f"{extract.title}: {share} errors in a hundred rows; {MOST_ERRORS.value} is the most."
