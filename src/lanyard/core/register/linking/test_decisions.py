"""What a person has decided is obeyed before all else, and never dropped in silence."""

import polars as pl
import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.register import Register, make_register
from lanyard.core.register.test_factories import (
    ANN,
    Cells,
    at_home,
    in_hospital,
    made_upn,
    pupils,
    return_of,
)
from lanyard.core.returns.reading import ReadReturn

ONE, TWO = made_upn(1), made_upn(2)
BEA: Cells = {**ANN, "forename": "Bea"}


def decided(*rows: tuple[str, str, str], days: tuple[str, ...] = ()) -> ReadReturn:
    """Decisions: both records and Y or N."""
    cells = [
        {"first_record": first, "second_record": second, "same_child": said, "decided_on": day}
        for (first, second, said), day in zip(rows, days or ("2026-02-03",) * len(rows), strict=True)
    ]
    return return_of("linking-decisions", {"linking_decisions": cells})


def register_of(*reads: ReadReturn) -> Register:
    return make_register(choose(reads))


def records_of(*reads: ReadReturn) -> dict[str, str]:
    """The record of the first row of each kind."""
    return dict(register_of(*reads).tables["links"].reverse().select("kind", "record").rows())


def steps(register: Register) -> dict[str, str]:
    return dict(register.tables["links"].select("kind", "step").rows())


def unheeded(register: Register) -> list[tuple[object, ...]]:
    of_decisions = register.tables["conflicts"].filter(pl.col("fact") == "decision")
    return of_decisions.select("why", "row", "value").rows()


PAIR = pupils({"upn": ONE, **ANN}), at_home(BEA)
FIRST, SECOND = records_of(*PAIR)["school-census"], records_of(*PAIR)["home-education"]


def test_a_decision_joins_what_nothing_else_would() -> None:
    register = register_of(*PAIR, decided((FIRST, SECOND, "Y")))
    assert register.tables["children"].height == 1
    assert steps(register) == {"school-census": "upn", "home-education": "decision"}
    assert register.tables["to_review"].height == 0


def test_a_decision_joins_two_upns_and_the_join_is_listed() -> None:
    reads = pupils({"upn": ONE, **ANN}), at_home({"upn": TWO, **ANN})
    records = records_of(*reads)
    register = register_of(*reads, decided((records["school-census"], records["home-education"], "Y")))
    assert register.tables["children"].height == 1
    assert set(register.tables["conflicts"]["why"]) == {
        "Two UPNs are one child's, as a return states or a person decided"
    }


def test_a_decision_keeps_apart_what_names_would_join_and_asks_nobody_again() -> None:
    reads = pupils({"upn": ONE, **ANN}), at_home(ANN)
    records = records_of(*reads)
    register = register_of(*reads, decided((records["home-education"], records["school-census"], "N")))
    assert register.tables["children"].height == 2
    assert register.tables["to_review"].height == 0


def test_a_decision_keeps_apart_two_children_with_one_upn() -> None:
    reads = pupils({"upn": ONE, **ANN}), at_home({"upn": ONE, **BEA}), in_hospital({"upn": ONE, **ANN})
    records = records_of(*reads)
    register = register_of(*reads, decided((records["school-census"], records["home-education"], "N")))
    links = register.tables["links"]
    assert links.filter(pl.col("kind") == "home-education")["step"].to_list() == ["alone"]
    assert register.tables["children"]["identity"].str.slice(0, 3).sort().to_list() == ["KEY", "UPN"]


def test_a_decision_holds_for_another_file_that_says_the_same() -> None:
    again = return_of("missing-education", {"missing_education": [BEA]})
    register = register_of(PAIR[0], again, decided((FIRST, SECOND, "Y")))
    assert steps(register)["missing-education"] == "decision"


def test_of_two_decisions_the_later_counts_and_the_other_is_listed() -> None:
    both = ((FIRST, SECOND, "N"), (SECOND, FIRST, "Y"))
    register = register_of(*PAIR, decided(*both, days=("2026-02-03", "2026-02-04")))
    assert register.tables["children"].height == 1
    why = "A later decision, or one to keep apart, says otherwise"
    assert unheeded(register) == [(why, 2, f"{FIRST} {SECOND}")]


@pytest.mark.parametrize("rows", [("N", "Y"), ("Y", "N")])
def test_of_two_decisions_of_one_day_the_one_to_keep_apart_counts(rows: tuple[str, str]) -> None:
    register = register_of(*PAIR, decided(*((FIRST, SECOND, said) for said in rows)))
    assert register.tables["children"].height == 2


def test_decisions_that_would_join_what_is_kept_apart_are_listed() -> None:
    reads = *PAIR, in_hospital({**ANN, "forename": "Cy"})
    third = records_of(*reads)["hospital"]
    rows = ((FIRST, SECOND, "Y"), (SECOND, third, "Y"), (FIRST, third, "N"))
    register = register_of(*reads, decided(*rows))
    assert register.tables["children"].height == 2
    assert [row for _, row, _ in unheeded(register)] == [3]


def test_a_decision_about_a_record_that_is_gone_is_listed() -> None:
    gone = "0" * 24
    assert unheeded(register_of(*PAIR, decided((FIRST, gone, "Y")))) == [
        ("A decision names a record that no return has now", 2, f"{FIRST} {gone}")
    ]


def test_a_decision_that_says_neither_y_nor_n_is_listed() -> None:
    assert [why for why, *_ in unheeded(register_of(*PAIR, decided((FIRST, SECOND, "?"))))] == [
        "A decision does not say Y or N"
    ]


def test_capitals_and_spaces_around_a_record_do_not_matter() -> None:
    register = register_of(*PAIR, decided((f" {FIRST.upper()} ", SECOND, "Y")))
    assert register.tables["children"].height == 1
