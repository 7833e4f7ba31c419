"""A list of a hundred comes as near to everybody's share as was promised before the seeds."""

import pytest

from lanyard.core.draws.drawing import balance_table
from lanyard.core.draws.listing import read_list
from lanyard.core.draws.test_factories import chosen_of, drawn, list_of

CASES = [(90, 10), (300, 20), (700, 100)]


@pytest.mark.parametrize(("number", "size"), CASES)
def test_the_bound_holds_on_every_draw(number: int, size: int) -> None:
    for seed in range(2):
        listed = list_of(number, "hundred", size, seed)
        rows = read_list(listed.content, "list.csv")
        position = {each: row for row, each in enumerate(rows["id"])}
        for n in range(6):
            chosen = [position[one] for one in chosen_of(listed, n)]
            table = balance_table(rows, listed.record.terms, chosen)
            beyond = table.filter(table["difference"].abs() > table["farthest_possible"] + 1e-6)
            assert beyond.rows() == []


@pytest.mark.parametrize(("number", "size"), CASES[1:])
def test_differences_are_smaller_than_those_of_a_plain_draw(number: int, size: int) -> None:
    promised = {
        one.characteristic: one.beside_random for one in list_of(number, "hundred", size).record.spread
    }
    assert list(promised) == [
        "Looked after",
        "In alternative provision",
        "Primary need",
        "Type of setting",
        "Age",
    ]
    assert max(promised.values()) < 1


def test_the_promise_is_kept_on_average() -> None:
    """The typical difference over many draws is the promised part of that of plain draws."""
    listed = list_of(300, "hundred", 20)
    rows = read_list(listed.content, "list.csv")
    position = {each: row for row, each in enumerate(rows["id"])}
    squares, draws = 0.0, 150
    for n in range(draws):
        chosen = [position[one] for one in chosen_of(listed, n)]
        table = balance_table(rows, listed.record.terms, chosen)
        squares += float((table.filter(table["column"] == "need")["difference"] ** 2).sum())
    at_random = sum(
        share * (1 - share / size) * (1 - size / children)
        for part, size in (("plan", 12), ("support", 8))
        for children in [rows.filter(rows["stratum"].str.starts_with(part)).height]
        for share in [
            size * number / children
            for number in rows.filter(rows["stratum"].str.starts_with(part))["need"].value_counts()["count"]
        ]
    )
    promised = next(one for one in listed.record.spread if one.characteristic == "Primary need")
    assert (squares / draws / at_random) ** 0.5 == pytest.approx(promised.beside_random, rel=0.15)


def test_classes_of_the_verifiers_list_have_six_children_or_more() -> None:
    listed = list_of(700, "hundred")
    assert (min(listed.record.counts["stratum"].values()) >= 6, dict(listed.record.small_classes)) == (
        True,
        {},
    )


def test_the_certificate_names_characteristics_and_no_value() -> None:
    told = drawn(list_of(300, "hundred", 20)).balance
    assert [one.characteristic for one in told][:2] == ["Looked after", "In alternative provision"]
    assert all(one.farthest <= one.farthest_possible + 1e-6 for one in told)
