"""Linking 25,000 children with SEND over all their returns: seconds, how they grow with the children, and how
right the links are against the truth that made-up returns come with."""

from pathlib import Path

from benchmarks.made_up import area
from benchmarks.measure import seconds
from lanyard.core.register.choose import Chosen, choose
from lanyard.core.register.quality import Pairs, Share, quality, read_truth
from lanyard.core.register.register import make_register
from lanyard.core.returns.examine import examine
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.writing import write_area

CHILDREN = 25_000
GOAL_SECONDS, GOAL_GROWTH = 20.0, 1.15
GOAL_PRECISION, GOAL_RECALL, GOAL_SPREAD = 0.999, 0.99, 0.01
AS_AT = census_day(2026)


def run(folder: Path) -> None:
    """Prints the seconds, the growth, and precision, recall and their spread between ethnic groups."""
    half, whole = _returns(folder / "half", CHILDREN // 2), _returns(folder / "whole", CHILDREN)
    make_register(half)
    small, large = seconds(lambda: make_register(half)), seconds(lambda: make_register(whole))
    rows = sum(read.rows.height for one in whole.used for read in one.tables.values())
    print(
        f"Register and links of {CHILDREN:,} children with SEND and {rows:,} rows: {large:.1f} s "
        f"(goal {GOAL_SECONDS:g}, {_met(large <= GOAL_SECONDS)})"
    )
    growth = large / small / 2
    print(f"Seconds a child from {CHILDREN // 2:,} to {CHILDREN:,}: {growth:.2f} times (goal {GOAL_GROWTH})")
    _tell_quality(whole, folder / "whole" / "truth" / "links.csv")


def _returns(folder: Path, children: int) -> Chosen:
    write_area(folder, area(children))
    return choose(examine([folder], AS_AT).returns, as_at=AS_AT)


def _tell_quality(chosen: Chosen, truth: Path) -> None:
    tables = make_register(chosen).tables
    found = quality(tables["links"], tables["children"], read_truth(truth))
    precision, recall = found.overall.precision, found.overall.recall
    print(f"Precision {_shown(precision, GOAL_PRECISION)}; recall {_shown(recall, GOAL_RECALL)}")
    spread = found.recall_spread or 0.0
    print(
        f"Spread of recall between ethnic groups of 500 pairs or more: {spread:.4f} "
        f"(goal {GOAL_SPREAD}, {_met(spread <= GOAL_SPREAD)})"
    )
    for group, pairs in found.by_group.items():
        print(f"  {group}: {_group(pairs)}")


def _group(pairs: Pairs) -> str:
    recall = pairs.recall
    if recall is None:
        return "no true pairs"
    return f"{pairs.true:,} pairs, recall {recall.share:.4f} ({_reach(recall)})"


def _reach(share: Share) -> str:
    return f"{share.interval.low:.4f} to {share.interval.high:.4f}"


def _shown(share: Share | None, goal: float) -> str:
    return f"{share.share:.5f} (goal {goal}, {_met(share.share >= goal)})" if share else "of nothing"


def _met(holds: bool) -> str:  # noqa: FBT001 - a word for the truth of a goal
    return "met" if holds else "NOT MET"
