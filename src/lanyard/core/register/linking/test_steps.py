"""Every step links what it says, and says so; what must stay apart stays apart and is listed."""

from pathlib import Path

import polars as pl
import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.register import Register, make_register
from lanyard.core.register.test_factories import (
    ANN,
    annex_a,
    at_home,
    in_hospital,
    made_nhs_number,
    made_uln,
    made_upn,
    pupils,
    return_of,
)
from lanyard.core.returns.reading import ReadReturn

ONE, TWO, THREE = made_upn(1), made_upn(2), made_upn(3)


def register_of(*reads: ReadReturn) -> Register:
    return make_register(choose(reads))


def steps(*reads: ReadReturn) -> list[tuple[str, int, str]]:
    """Kind, child and step of each row, in order of trust."""
    links = register_of(*reads).tables["links"]
    return sorted(links.select("kind", "child_id", "step").rows())


def of_kind(kind: str, *reads: ReadReturn) -> list[str]:
    links = register_of(*reads).tables["links"]
    return links.filter(pl.col("kind") == kind)["step"].to_list()


def listed(*reads: ReadReturn) -> list[tuple[object, ...]]:
    """What is listed about numbers: why, kind and value."""
    conflicts = register_of(*reads).tables["conflicts"]
    of_numbers = conflicts.filter(pl.col("why") != "Returns or rows differ")
    return sorted(of_numbers.select("why", "kind", "value").rows())


# Numbers


def test_a_row_that_nothing_else_speaks_of_is_alone() -> None:
    assert steps(pupils({"upn": ONE})) == [("school-census", 1, "alone")]


def test_a_upn_links_rows_of_any_return() -> None:
    assert steps(pupils({"upn": ONE}), at_home({"upn": ONE}), in_hospital({"upn": ONE})) == [
        ("home-education", 1, "upn"),
        ("hospital", 1, "upn"),
        ("school-census", 1, "upn"),
    ]


def test_a_stated_former_upn_joins_two_upns_and_the_current_one_is_the_childs() -> None:
    register = register_of(pupils({"upn": ONE, "former_upn": TWO}), at_home({"upn": TWO}))
    assert register.tables["children"].select("identity", "upn").rows() == [(f"UPN:{ONE}", ONE)]
    assert register.tables["links"]["step"].to_list() == ["upn", "former-upn"]


def test_two_upns_that_were_joined_are_listed() -> None:
    why = "Two UPNs are one child's, as a return states or a person decided"
    assert listed(pupils({"upn": ONE, "former_upn": TWO}), at_home({"upn": TWO})) == [
        (why, "home-education", TWO),
        (why, "school-census", ONE),
    ]


def test_a_row_with_a_former_upn_alone_is_that_childs() -> None:
    former = return_of("ap-census", {"ap_pupils": [{"former_upn": TWO}]})
    assert of_kind("ap-census", pupils({"upn": ONE, "former_upn": TWO}), former) == ["former-upn"]


def test_upns_that_followed_one_another_are_one_childs() -> None:
    chain = pupils({"upn": ONE, "former_upn": TWO}), at_home({"upn": TWO}), in_hospital({"upn": THREE})
    stated = return_of("ap-census", {"ap_pupils": [{"upn": TWO, "former_upn": THREE}]})
    assert {child for _, child, _ in steps(*chain, stated)} == {1}


def test_a_former_upn_that_two_children_claim_joins_neither() -> None:
    claimed = pupils({"upn": ONE, "former_upn": THREE}, {"upn": TWO, "former_upn": THREE})
    assert {child for _, child, _ in steps(claimed, at_home({"upn": THREE}))} == {1, 2, 3}
    assert {row[0] for row in listed(claimed)} == {"One former UPN stands beside two UPNs"}


def test_a_uln_leads_to_the_upn_beside_it() -> None:
    uln = made_uln(1)
    assert of_kind("home-education", pupils({"upn": ONE, "uln": uln}), at_home({"uln": uln})) == ["uln"]


@pytest.mark.parametrize("number", [made_nhs_number(1), f"{made_nhs_number(1)[:3]} {made_nhs_number(1)[3:]}"])
def test_an_nhs_number_links_however_it_is_spaced(number: str) -> None:
    cared_for = return_of("adult-care", {"adult_care": [{"nhs_number": made_nhs_number(1)}]})
    assert steps(in_hospital({"upn": ONE, "nhs_number": number}), cared_for) == [
        ("adult-care", 1, "nhs-number"),
        ("hospital", 1, "upn"),
    ]


def test_the_own_number_of_a_service_leads_lists_without_upn_to_one() -> None:
    known = return_of("cin", {"cin_children": [{"la_child_id": "7", "upn": ONE}]})
    listed_too = return_of("ilacs", {"ilacs_cin": [{"child_unique_id": "7"}]})
    assert of_kind("ilacs", pupils({"upn": ONE}), known, listed_too) == ["local-id"]


def test_equal_numbers_of_two_systems_link_nothing() -> None:
    known = return_of("cin", {"cin_children": [{"la_child_id": "7", "upn": ONE}]})
    young = return_of("youth-justice", {"youth_justice": [{"youth_justice_id": "7"}]})
    assert of_kind("youth-justice", known, young) == ["alone"]


def test_rows_of_annex_a_are_linked_by_the_areas_own_number() -> None:
    assert steps(annex_a([{"unique_id": "C1", "upn": ONE}], [{"unique_id": "C1"}])) == [
        ("annex-a", 1, "local-id"),
        ("annex-a", 1, "upn"),
    ]


def test_a_number_beside_two_upns_links_neither_and_is_listed() -> None:
    known = return_of(
        "cin", {"cin_children": [{"la_child_id": "7", "upn": ONE}, {"la_child_id": "7", "upn": TWO}]}
    )
    other = return_of("ilacs", {"ilacs_cin": [{"child_unique_id": "7"}]})
    assert {child for _, child, _ in steps(known, other)} == {1, 2, 3}
    why = "One number of a service stands beside two UPNs"
    assert listed(known, other) == [
        (why, "cin", "social-care 7"),
        (why, "cin", "social-care 7"),
        (why, "ilacs", "social-care 7"),
    ]


# Names


def test_equal_names_birth_date_and_sex_link_whatever_the_marks_and_capitals() -> None:
    other = {**ANN, "surname": "MADE", "forename": "Änn", "postcode": "ZZ1 1ZZ"}
    assert of_kind("home-education", pupils({"upn": ONE, **ANN}), at_home(other)) == ["names"]


@pytest.mark.parametrize("missing", ["surname", "forename", "birth_date", "sex"])
def test_names_alone_link_nothing_surely_where_one_of_them_is_missing(missing: str) -> None:
    assert "names" not in of_kind(
        "home-education", pupils({"upn": ONE, **ANN}), at_home({**ANN, missing: None})
    )


def test_of_two_children_of_one_name_the_postcode_tells_who_it_is() -> None:
    two = pupils({"upn": ONE, **ANN}, {"upn": TWO, **ANN, "postcode": "ZZ1 1ZZ"})
    links = register_of(two, at_home(ANN)).tables["links"]
    children = dict(links.group_by("kind").agg(pl.col("child_id").unique().sort()).rows())
    first = register_of(two).tables["children"]["upn"].to_list().index(ONE) + 1
    assert children["home-education"] == [first]


def test_where_two_children_fit_alike_a_person_must_say_who_it_is() -> None:
    two = pupils({"upn": ONE, **ANN}, {"upn": TWO, **ANN})
    register = register_of(two, at_home(ANN))
    assert register.tables["children"].height == 3
    assert set(register.tables["to_review"]["reason"]) == {
        "Another child fits about as well",
        "Equal in all that was compared, but with two UPNs",
    }


def test_two_upns_are_never_joined_by_names() -> None:
    assert (
        register_of(pupils({"upn": ONE, **ANN}), at_home({"upn": TWO, **ANN})).tables["children"].height == 2
    )


def test_a_row_with_another_uln_is_not_joined_by_names_alone() -> None:
    one, other = made_uln(1), made_uln(2)
    reads = pupils({"upn": ONE, "uln": one, **ANN}), at_home({"uln": other, **ANN})
    assert register_of(*reads).tables["children"].height == 2


# Rows and tables


def test_rows_that_hang_from_a_childs_row_follow_it_and_are_no_mention() -> None:
    read = return_of(
        "cin",
        {
            "cin_children": [{"la_child_id": "7", "upn": TWO}, {"la_child_id": "8", "upn": ONE}],
            "cin_plans": [{"person_key": 2, "start_date": "2025-05-01"}],
        },
    )
    register = register_of(read)
    ids = dict(register.tables["children"].select("upn", "child_id").rows())
    assert register.tables["cin_plans"]["child_id"].to_list() == [ids[ONE]]
    assert register.tables["links"]["table"].unique().to_list() == ["cin_children"]


def test_returns_that_name_nobody_are_kept_as_they_are() -> None:
    read = return_of("complaints", {"complaints": [{"complaint_number": "A1"}]})
    register = register_of(read)
    assert register.tables["complaints"]["complaint_number"].to_list() == ["A1"]
    assert register.unlinked == {}


def test_rows_that_lead_to_no_other_return_and_rows_of_nobody_are_counted() -> None:
    read = return_of(
        "cin",
        {
            "cin_children": [{"la_child_id": "7", "upn": ONE}, {"la_child_id": "8"}],
            "cin_plans": [{"person_key": 2}, {"person_key": 9}],
        },
    )
    assert register_of(read, pupils({"upn": ONE}, {"upn": TWO})).unlinked == {
        "census_pupils": 1,
        "cin_children": 1,
        "cin_plans": 1,
    }


def test_the_order_of_files_changes_no_link() -> None:
    reads = [
        pupils({"upn": ONE, "former_upn": TWO, **ANN}, {"upn": THREE}),
        at_home({"upn": TWO}, {**ANN, "forename": "An"}),
        in_hospital({"nhs_number": made_nhs_number(1), **ANN}),
        return_of("adult-care", {"adult_care": [{"nhs_number": made_nhs_number(1)}]}, path=Path("a.csv")),
    ]
    expected = register_of(*reads).tables["links"].rows()
    for order in (reads[::-1], reads[1:] + reads[:1], reads[2:] + reads[:2]):
        assert register_of(*order).tables["links"].rows() == expected
