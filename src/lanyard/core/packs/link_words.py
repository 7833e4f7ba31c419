"""How rows were tied to children, in words for the report: rounded, as these pages leave the data team."""

from collections.abc import Iterator, Mapping

from lanyard.core.packs.link_files import Linked
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.rounding import rounded
from lanyard.core.packs.sheets import CellKind
from lanyard.core.register.linking.steps import Step
from lanyard.core.register.quality import LEAST_PAIRS, Quality, Share
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.numbers import decimal, percent

_WAYS: Mapping[str, tuple[Step, ...]] = {
    "By a number": (Step.UPN, Step.FORMER_UPN, Step.ULN, Step.LOCAL_ID, Step.NHS_NUMBER),
    "By equal names": (Step.NAMES,),
    "By weighing": (Step.PROBABLE,),
    "By a person": (Step.DECISION,),
    "Tied to no other": (Step.ALONE,),
}
"""The steps as a reader tells them apart."""

_COLUMNS = (ReportColumn("Return"), *(ReportColumn(way, CellKind.COUNT) for way in _WAYS))


def links_table(linked: Linked) -> ReportTable:
    """A row a return: about how many of its rows were tied to children in each way."""
    rows: dict[str, dict[str, int]] = {}
    for kind, step, number in linked.by_step.iter_rows():
        rows.setdefault(kind, {})[step] = number
    return ReportTable(
        "Rows that name children, by how they were tied to the other returns, about",
        _COLUMNS,
        tuple((BY_KIND[kind].title, *_ways(steps)) for kind, steps in rows.items()),
    )


def links_in_words(linked: Linked) -> Iterator[str]:
    """What is to be said of it: how right it is, where that was measured."""
    if linked.measured:
        yield _measured(linked.measured)


def _ways(steps: Mapping[str, int]) -> Iterator[str]:
    for of_way in _WAYS.values():
        number = sum(steps.get(step, 0) for step in of_way)
        yield rounded(number) if number else "0"


def _measured(found: Quality) -> str:
    true, linked = _share(found.overall.precision), _share(found.overall.recall)
    return (
        "Measured against the list that says of whom each row truly speaks: "
        f"{true} of the linked pairs are true, and {linked} of the true pairs were linked. {_spread(found)}"
    )


def _share(share: Share | None) -> str:
    return percent(share.share, 2) if share else "none"


def _spread(found: Quality) -> str:
    spread = found.recall_spread
    if spread is None:
        return f"No ethnic group has the {LEAST_PAIRS} pairs that a comparison between groups takes."
    return (
        f"Between ethnic groups of at least {LEAST_PAIRS} pairs the share linked differs by "
        f"{decimal(spread * 100, 2)} points at most."
    )
