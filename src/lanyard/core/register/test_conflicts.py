"""What the returns disagree about is listed: every row that says something, and which the register took."""

import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.facts import FACT_TITLES
from lanyard.core.register.register import make_register
from lanyard.core.register.test_factories import (
    Cells,
    Person,
    annex_a,
    made_uln,
    made_upn,
    person,
    plan,
    sen2,
)
from lanyard.core.returns.reading import ReadReturn

ONE, TWO = made_upn(1), made_upn(2)
ULN_1, ULN_2 = made_uln(1), made_uln(2)

Row = tuple[object, ...]


def conflicts_of(
    *returns: ReadReturn, columns: tuple[str, ...] = ("fact", "table", "row", "value", "taken")
) -> list[Row]:
    return make_register(choose(returns)).tables["conflicts"].select(columns).rows()


def one_child(someone: Person, list_1: Cells) -> tuple[ReadReturn, ReadReturn]:
    """The same child in SEN2 and in List 1."""
    return sen2(someone), annex_a([{"upn": ONE, **list_1}])


def test_returns_that_agree_leave_nothing_to_list() -> None:
    child = person(plan(active={"review_meeting": "2025-03-04"}), upn=ONE, unique_learner_number=ULN_1)
    agreed = {
        "uln": ULN_1,
        "birth_date": "14/03/2015",
        "gender": "b) Female",
        "ethnicity": "a) WBRI",
        "plan_issued": "02/05/2022",
        "plan_reviewed": "04/03/2025",
        "primary_need": "k) ASD",
        "main_urn": "900001",
    }
    assert conflicts_of(*one_child(child, agreed)) == []


def test_a_return_that_is_silent_does_not_disagree() -> None:
    assert conflicts_of(*one_child(person(plan(), upn=ONE), {})) == []


@pytest.mark.parametrize(
    ("fact", "cells", "written", "table", "ours", "theirs"),
    [
        ("birth_date", {}, {"birth_date": "15/03/2015"}, "Person", "2015-03-14", "2015-03-15"),
        ("sex", {}, {"gender": "a) Male"}, "Person", "F", "M"),
        ("ethnicity", {"ethnicity": "WENG"}, {"ethnicity": "j) AIND"}, "Person", "WENG", "AIND"),
        ("uln", {"unique_learner_number": ULN_1}, {"uln": ULN_2}, "Person", ULN_1, ULN_2),
        ("plan_issued", {}, {"plan_issued": "01/05/2022"}, "NamedPlan", "2022-05-02", "2022-05-01"),
        ("plan_reviewed", {}, {"plan_reviewed": "01/06/2025"}, "ActivePlans", "2025-03-04", "2025-06-01"),
        ("primary_need", {}, {"primary_need": "b) MLD"}, "SENneed", "ASD", "MLD"),
        ("main_urn", {}, {"main_urn": "900002"}, "PlacementDetail", "900001", "900002"),
    ],
)
def test_a_fact_that_differs_is_listed_with_both_places(
    fact: str, cells: dict[str, str], written: Cells, table: str, ours: str, theirs: str
) -> None:
    child = person(plan(active={"review_meeting": "2025-03-04"}), upn=ONE, **cells)
    assert conflicts_of(*one_child(child, written)) == [
        (fact, table, 1, ours, True),
        (fact, "List_1", 2, theirs, False),
    ]


def test_each_row_says_child_return_file_and_reason() -> None:
    returns = one_child(person(upn=ONE), {"birth_date": "15/03/2015"})
    assert conflicts_of(*returns, columns=("child_id", "kind", "file", "why")) == [
        (1, "sen2", "sen2.xml", "Returns or rows differ"),
        (1, "annex-a", "annex-a.xlsx", "Returns or rows differ"),
    ]


@pytest.mark.parametrize(
    ("child", "written"),
    [
        (person(upn=ONE, ethnicity="WENG"), {"ethnicity": "a) WBRI"}),
        (person(upn=ONE, ethnicity="NOBT"), {"ethnicity": "j) AIND"}),
        (person(upn=ONE), {"ethnicity": "u) UNKNOWN"}),
        (person(plan(needs=("DS",)), upn=ONE), {"primary_need": "l) OTH"}),
        (person(plan(needs=("ASD", "MLD")), upn=ONE), {"primary_need": "k) ASD"}),
        (person(plan("2010-01-01", cease_date="2012-01-01"), plan(), upn=ONE), {"plan_issued": "02/05/2022"}),
    ],
    ids=[
        "main group of an extended code",
        "not yet obtained",
        "unknown",
        "Down syndrome",
        "second need",
        "old plan",
    ],
)
def test_what_means_the_same_or_says_nothing_is_no_conflict(child: Person, written: Cells) -> None:
    assert conflicts_of(*one_child(child, written)) == []


def test_a_setting_that_was_left_is_no_conflict() -> None:
    left = {"urn": "900001", "leaving_date": "2025-07-20"}
    assert conflicts_of(*one_child(person(plan(placements=[left]), upn=ONE), {"main_urn": "900002"})) == []


def test_two_rows_with_one_upn_are_listed_and_so_is_what_they_disagree_about() -> None:
    assert conflicts_of(sen2(person(upn=ONE), person(upn=ONE, surname="Other"))) == [
        ("surname", "Person", 1, "Made", True),
        ("surname", "Person", 2, "Other", False),
        ("upn", "Person", 1, ONE, True),
        ("upn", "Person", 2, ONE, False),
    ]


def test_a_child_in_both_returns_does_not_stand_twice() -> None:
    assert conflicts_of(sen2(person(upn=ONE)), annex_a([{"upn": ONE}])) == []


def test_a_child_in_both_lists_has_a_plan_and_support_and_both_are_listed() -> None:
    assert conflicts_of(annex_a([{"upn": ONE}], [{"upn": ONE}])) == [
        ("sen_status", "List_1", 2, "P", True),
        ("sen_status", "List_2", 2, "S", False),
    ]


def test_a_uln_beside_two_upns_is_listed_at_every_row_that_has_it() -> None:
    returns = (
        sen2(person(upn=ONE, unique_learner_number=ULN_1), person(upn=TWO, unique_learner_number=ULN_1)),
        annex_a([{"uln": ULN_1}]),
    )
    assert sorted(conflicts_of(*returns, columns=("why", "table", "row", "value"))) == [
        ("One ULN stands beside two UPNs", "List_1", 2, ULN_1),
        ("One ULN stands beside two UPNs", "Person", 1, ULN_1),
        ("One ULN stands beside two UPNs", "Person", 2, ULN_1),
    ]


def test_every_fact_has_words_of_its_own() -> None:
    assert len(set(FACT_TITLES.values())) == len(FACT_TITLES)
