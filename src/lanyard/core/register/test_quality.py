"""The quality of linking, counted on little tables where everybody can count it by hand."""

from collections.abc import Sequence

import polars as pl

from lanyard.core.register.quality import TRUTH, Pairs, Quality, quality, share_of
from lanyard.core.register.tables import CHILDREN, LINKS

Row = tuple[str, int, int, int, str]
"""Kind and row, the child that the register says, the true child, and the step."""


def measured(*rows: Row, groups: dict[int, str] | None = None) -> Quality:
    """The quality of links; ethnic groups by the register's child."""
    links, truth = tables_of(rows)
    return quality(links, children({row[2] for row in rows}, groups or {}), truth)


def tables_of(rows: Sequence[Row]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The links that the register made of such rows, and the truth about them."""
    places = [{"kind": kind, "file": "f", "table": "t", "row": row} for kind, row, *_ in rows]
    links = [{**place, "child_id": row[2], "step": row[4]} for place, row in zip(places, rows, strict=True)]
    truth = [{**place, "child": row[3]} for place, row in zip(places, rows, strict=True)]
    return pl.DataFrame(links, schema=dict(LINKS)), pl.DataFrame(truth, schema=dict(TRUTH))


def children(numbers: set[int], groups: dict[int, str]) -> pl.DataFrame:
    rows = [{"child_id": n, "upn": f"U{n}", "ethnicity_group": groups.get(n)} for n in sorted(numbers)]
    return pl.DataFrame(rows, schema=dict(CHILDREN))


def test_pairs_are_of_two_returns() -> None:
    rows = [("a", 1, 1, 7, "upn"), ("a", 2, 1, 7, "upn"), ("b", 1, 1, 7, "upn")]
    assert measured(*rows).overall == Pairs(true=2, linked=2, right=2)


def test_a_missed_pair_lowers_recall_and_a_wrong_one_precision() -> None:
    rows = [
        ("a", 1, 1, 7, "upn"),
        ("b", 1, 1, 7, "upn"),
        ("c", 1, 2, 7, "alone"),
        ("a", 2, 3, 8, "upn"),
        ("b", 2, 3, 9, "names"),
    ]
    found = measured(*rows)
    assert found.overall == Pairs(true=3, linked=2, right=1)
    assert found.overall.f1 == 2 / 5
    precision, recall = found.overall.precision, found.overall.recall
    assert precision == share_of(1, 2)
    assert recall == share_of(1, 3)


def test_by_return_a_pair_counts_for_both() -> None:
    rows = [("a", 1, 1, 7, "upn"), ("b", 1, 1, 7, "upn"), ("c", 1, 2, 7, "alone")]
    assert measured(*rows).by_return == {"a": Pairs(2, 1, 1), "b": Pairs(2, 1, 1), "c": Pairs(2, 0, 0)}


def test_by_step_a_pair_counts_for_the_less_sure_of_its_rows() -> None:
    rows = [("a", 1, 1, 7, "upn"), ("b", 1, 1, 7, "upn"), ("c", 1, 1, 7, "names"), ("d", 1, 1, 8, "probable")]
    assert measured(*rows).by_step == {
        "upn": Pairs(3, 1, 1),
        "names": Pairs(3, 2, 2),
        "probable": Pairs(3, 3, 0),
    }


def test_a_child_that_was_torn_apart_belongs_to_the_group_of_its_first_row() -> None:
    rows = [("a", 1, 1, 7, "upn"), ("b", 1, 2, 7, "alone"), ("a", 2, 3, 8, "upn"), ("b", 2, 3, 8, "upn")]
    assert measured(*rows, groups={1: "AIND", 3: "WBRI"}).by_group == {
        "AIND": Pairs(1, 0, 0),
        "WBRI": Pairs(1, 1, 1),
    }


def test_a_wrong_pair_of_two_groups_counts_against_both() -> None:
    rows = [("a", 1, 1, 7, "upn"), ("b", 1, 1, 8, "names"), ("a", 2, 2, 8, "upn")]
    found = measured(*rows, groups={1: "AIND", 2: "WBRI"})
    assert {group: pairs.linked for group, pairs in found.by_group.items()} == {"AIND": 1}
    assert found.overall == Pairs(1, 1, 0)


def test_the_spread_is_between_groups_with_enough_pairs() -> None:
    rows = []
    for number in range(1, 1201):
        group = number % 3
        missed = group == 0 and number % 30 == 0
        rows.append(("a", number, number, number, "upn"))
        rows.append(("b", number, number + (5000 if missed else 0), number, "upn"))
    names = {0: "AIND", 1: "WBRI", 2: "WBRI"}
    found = measured(*rows, groups={number: names[number % 3] for number in range(1, 1201)})
    assert found.recall_spread == 0.0
    larger = [("c", number, number, number, "upn") for number in range(3, 601, 3)]
    assert measured(*rows, *larger, groups={n: names[n % 3] for n in range(1, 1201)}).recall_spread != 0.0


def test_without_large_groups_there_is_no_spread() -> None:
    assert measured(("a", 1, 1, 7, "upn"), ("b", 1, 1, 7, "upn")).recall_spread is None


def test_rows_that_say_nothing_of_who_it_is_are_counted_apart() -> None:
    rows = [("a", 1, 1, 7, "upn"), ("ilacs", 1, 2, 7, "alone")]
    links, truth = tables_of(rows)
    known = children({1}, {})
    nobody = pl.DataFrame([{"child_id": 2, "sex": "F"}], schema=dict(CHILDREN))
    found = quality(links, pl.concat([known, nobody]), truth)
    assert (found.overall, found.everything) == (Pairs(0, 0, 0), Pairs(1, 0, 0))
    assert found.untraceable == {"ilacs": 1}


def test_rows_that_the_truth_does_not_tell_of_are_counted() -> None:
    links = pl.DataFrame(
        [{"kind": "a", "file": "f", "table": "t", "row": 1, "child_id": 1}], schema=dict(LINKS)
    )
    found = quality(links, children({1}, {}), pl.DataFrame(schema=dict(TRUTH)))
    assert (found.unknown_rows, found.overall) == (1, Pairs(0, 0, 0))
    assert (found.overall.precision, found.overall.recall, found.overall.f1) == (None, None, None)


def test_a_share_lies_in_its_interval_though_all_or_none_are_right() -> None:
    all_right, none_right = share_of(19, 19), share_of(0, 19)
    assert all_right is not None
    assert none_right is not None
    assert (all_right.share, all_right.interval.high) == (1.0, 1.0)
    assert (none_right.share, none_right.interval.low) == (0.0, 0.0)


def test_of_nothing_there_is_no_share() -> None:
    assert share_of(0, 0) is None
