"""One row a child: who is the same child, in which order, and what is known of it."""

from itertools import permutations

import polars as pl
import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.register import Register, make_register
from lanyard.core.register.tables import SCHEMAS
from lanyard.core.register.test_factories import (
    annex_a,
    establishments,
    made_uln,
    made_upn,
    person,
    plan,
    request,
    sen2,
    with_rows,
)
from lanyard.core.returns.reading import ReadReturn

ONE, TWO = made_upn(1), made_upn(2)
ULN_1, ULN_2 = made_uln(1), made_uln(2)


def register_of(*returns: ReadReturn) -> Register:
    return make_register(choose(returns))


def identities(*returns: ReadReturn) -> list[str]:
    return register_of(*returns).tables["children"]["identity"].to_list()


def only_child(*returns: ReadReturn) -> dict[str, object]:
    return register_of(*returns).tables["children"].row(0, named=True)


def test_a_register_of_nothing_has_every_table_and_no_row() -> None:
    tables = register_of().tables
    assert {name: (table.height, table.schema) for name, table in tables.items()} == {
        name: (0, pl.Schema(schema)) for name, schema in SCHEMAS.items()
    }


def test_every_table_has_its_declared_columns_and_types() -> None:
    tables = register_of(
        sen2(person(plan(), upn=ONE)),
        annex_a([{"upn": ONE}], [{"upn": TWO}]),
        establishments({"urn": "900001"}),
    ).tables
    assert {name: table.schema for name, table in tables.items()} == {
        name: pl.Schema(schema) for name, schema in SCHEMAS.items()
    }


def test_a_return_without_people_gives_no_children() -> None:
    assert identities(sen2(), annex_a()) == []


# Who is the same child


def test_the_same_upn_is_the_same_child_in_both_returns() -> None:
    assert identities(sen2(person(upn=ONE)), annex_a([{"upn": ONE}])) == [f"UPN:{ONE}"]


def test_two_rows_with_the_same_upn_are_one_child() -> None:
    assert identities(sen2(person(upn=ONE), person(upn=ONE, surname="Other"))) == [f"UPN:{ONE}"]


def test_the_same_uln_links_a_row_without_upn() -> None:
    both = sen2(person(upn=ONE, unique_learner_number=ULN_1))
    assert identities(both, annex_a([{"uln": ULN_1}])) == [f"UPN:{ONE}"]


def test_a_uln_is_the_identity_where_there_is_no_upn() -> None:
    assert identities(sen2(person(unique_learner_number=ULN_1)), annex_a([{"uln": ULN_1}])) == [
        f"ULN:{ULN_1}"
    ]


def test_two_different_upns_are_never_merged_even_by_one_uln() -> None:
    returns = (
        sen2(person(upn=ONE, unique_learner_number=ULN_1)),
        annex_a([{"upn": TWO, "uln": ULN_1}, {"uln": ULN_1}]),
    )
    assert identities(*returns) == [f"ULN:{ULN_1}", *sorted([f"UPN:{ONE}", f"UPN:{TWO}"])]


@pytest.mark.parametrize("wrong", ["UN1", "A999000000001", ONE.lower(), "", "999"])
def test_what_is_no_valid_upn_links_nothing(wrong: str) -> None:
    assert len(identities(sen2(person(upn=wrong), person(upn=wrong)))) == 2


@pytest.mark.parametrize("wrong", ["9999999999", "123"])
def test_what_is_no_valid_uln_links_nothing(wrong: str) -> None:
    people = (person(unique_learner_number=wrong), person(unique_learner_number=wrong))
    assert len(identities(sen2(*people))) == 2


def test_rows_without_number_stay_children_of_their_own_even_when_they_say_the_same() -> None:
    found = identities(sen2(person(), person(), person(forename="Else")), annex_a([{}, {}]))
    assert len(set(found)) == 5
    assert {identity[:4] for identity in found} == {"KEY:"}


def test_a_child_without_number_keeps_its_identity_when_only_writing_differs() -> None:
    plain = identities(sen2(person(surname="Van Made", postcode="ZZ99 3VZ")))
    assert identities(sen2(person(surname="VAN MADE", postcode="ZZ993VZ"))) == plain
    assert identities(sen2(person(surname="Van Unmade", postcode="ZZ99 3VZ"))) != plain


def test_the_areas_own_number_tells_children_without_upn_apart_in_annex_a() -> None:
    one = identities(annex_a([{"unique_id": "C-1"}]))
    assert identities(annex_a([{"unique_id": "C-2"}])) != one
    assert identities(annex_a([{"unique_id": "C-1"}])) == one


# In which order


def test_children_are_numbered_from_1_in_order_of_identity() -> None:
    numbers: tuple[dict[str, str], ...] = ({"upn": ONE}, {"upn": TWO}, {"unique_learner_number": ULN_2}, {})
    people = [
        person(**cells, surname=name, forename=name, person_birth_date=f"2015-03-{day}")
        for cells, name, day in zip(numbers, ("Ada", "Bo", "Cy", "Dee"), (13, 14, 15, 16), strict=True)
    ]
    for order in permutations(people):
        children = register_of(sen2(*order)).tables["children"]
        assert children["child_id"].to_list() == [1, 2, 3, 4]
        assert children["identity"].is_sorted()
        assert children["upn"].drop_nulls().to_list() == sorted([ONE, TWO])


# What is known


def test_facts_come_from_sen2_first_and_from_annex_a_where_sen2_is_silent() -> None:
    child = only_child(
        annex_a([{"upn": ONE, "uln": ULN_1, "birth_date": "01/01/2001", "gender": "a) Male"}]),
        sen2(person(upn=ONE, person_birth_date="2015-03-14", sex=None)),
    )
    assert (str(child["birth_date"]), child["sex"], child["uln"]) == ("2015-03-14", "M", ULN_1)
    assert child["sources"] == "annex-a sen2"


@pytest.mark.parametrize(
    ("cells", "sex"),
    [
        ({"sex": "M"}, "M"),
        ({"sex": None, "gender_current": "2"}, "F"),
        ({"sex": None, "gender_current": "1"}, "M"),
        ({"sex": None, "gender_current": "0"}, None),
        ({"sex": "X"}, None),
        ({"sex": None}, None),
    ],
)
def test_sex_is_m_or_f_or_not_known(cells: dict[str, str | None], sex: str | None) -> None:
    assert only_child(sen2(person(**cells)))["sex"] == sex


@pytest.mark.parametrize(
    ("code", "group"), [("WENG", "WBRI"), ("AIND", "AIND"), ("NOBT", "NOBT"), ("????", None), (None, None)]
)
def test_ethnicity_is_kept_as_given_beside_its_main_group(code: str | None, group: str | None) -> None:
    child = only_child(sen2(person(ethnicity=code)))
    assert (child["ethnicity"], child["ethnicity_group"]) == (code, group)


def test_an_ethnicity_not_yet_obtained_gives_way_to_a_known_one_and_counts_where_there_is_none() -> None:
    waiting = sen2(person(upn=ONE, ethnicity="NOBT"))
    assert only_child(waiting, annex_a([{"upn": ONE, "ethnicity": "g) MWBA"}]))["ethnicity"] == "MWBA"
    assert only_child(waiting, annex_a([{"upn": ONE, "ethnicity": "u) UNKNOWN"}]))["ethnicity"] == "NOBT"


def test_a_wrong_upn_is_kept_as_written_but_a_right_one_comes_first() -> None:
    assert only_child(sen2(person(upn="A999000000001")))["upn"] == "A999000000001"
    assert only_child(sen2(person(upn="UN1")))["upn"] is None
    by_uln = (sen2(person(upn="bad", unique_learner_number=ULN_1)), annex_a([{"upn": ONE, "uln": ULN_1}]))
    assert only_child(*by_uln)["upn"] == ONE


# Rows tied to their child


def test_requests_and_what_hangs_from_them_follow_the_child() -> None:
    later, earlier = sorted([ONE, TWO], reverse=True)
    tables = register_of(
        sen2(
            person(request(), plan("2020-01-01", needs=("MLD", "HI")), upn=later),
            person(plan("2021-01-01"), upn=earlier),
        )
    ).tables
    assert tables["requests"].select("child_id", "request_id", "request_outcome").rows() == [
        (1, 1, "H"),
        (2, 2, "A"),
        (2, 3, "H"),
    ]
    assert [str(day) for day in tables["named_plan"]["start_date"]] == ["2021-01-01", "2020-01-01"]
    assert tables["sen_need"].select("child_id", "request_id", "sen_type").rows() == [
        (1, 1, "ASD"),
        (2, 3, "MLD"),
        (2, 3, "HI"),
    ]


def test_columns_of_other_years_are_there_and_empty() -> None:
    read = sen2(person(plan(), upn=ONE))
    older = with_rows(read, "active_plans", read.tables["active_plans"].rows.drop("review_draft"))
    assert register_of(older).tables["active_plans"]["review_draft"].to_list() == [None]


def test_rows_that_belong_to_nobody_are_counted() -> None:
    read = sen2(person(plan(), upn=ONE))
    needs = read.tables["sen_need"].rows
    lost = needs.with_columns(request_key=pl.lit(77, pl.Int64))
    register = register_of(with_rows(read, "sen_need", pl.concat([needs, lost])))
    assert register.tables["sen_need"].height == 1
    assert register.unlinked == {"sen_need": 1}


def test_lists_hold_bare_codes_however_they_were_spelt() -> None:
    cells = {
        "upn": ONE,
        "gender": "B) female",
        "ethnicity": "WBRI",
        "primary_need": "k)ASD",
        "main_phase": "c) Middle, deemed primary",
        "home_educated": "Yes",
        "disability": "b) No",
        "pupil_premium": "perhaps",
        "suspensions": "2",
    }
    row = register_of(annex_a([cells])).tables["list_1"].row(0, named=True)
    assert {name: row[name] for name in cells} == {
        "upn": ONE,
        "gender": "F",
        "ethnicity": "WBRI",
        "primary_need": "ASD",
        "main_phase": "c",
        "home_educated": "Y",
        "disability": "N",
        "pupil_premium": "perhaps",
        "suspensions": 2,
    }


def test_only_establishments_that_are_referred_to_are_kept_each_once() -> None:
    schools = establishments(
        {"urn": "900003", "name": "Third"},
        {"urn": "900001", "name": "First"},
        {"urn": "900001", "name": "First again"},
        {"urn": "900009", "name": "Nobody's"},
    )
    kept = register_of(
        sen2(person(plan(), upn=ONE)), annex_a(list_2=[{"main_urn": "900003"}]), schools
    ).tables
    assert kept["establishment"].select("urn", "name").rows() == [("900001", "First"), ("900003", "Third")]


def test_every_file_stands_in_the_returns_also_one_set_aside() -> None:
    returns = register_of(sen2(person(), person()), sen2(shape="blade"), annex_a([{}])).tables["returns"]
    assert returns.select("file", "kind", "shape", "area", "year", "used").rows() == [
        ("annex-a.xlsx", "annex-a", "workbook", None, None, True),
        ("sen2.xml", "sen2", "blade", "999", 2026, False),
        ("sen2.xml", "sen2", "xml", "999", 2026, True),
    ]
