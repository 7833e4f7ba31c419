"""Whatever the returns hold: nobody is merged who must not be, nobody is lost, and order does not matter."""

from collections.abc import Mapping

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.register.choose import choose
from lanyard.core.register.linking.link import link, surely, with_links
from lanyard.core.register.mentions import mentions
from lanyard.core.register.test_factories import (
    Cells,
    Person,
    annex_a,
    made_nhs_number,
    made_uln,
    made_upn,
    person,
    return_of,
    sen2,
)
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.reading import ReadReturn

upns = st.sampled_from([None, "UN1", "wrong", *map(made_upn, range(4))])
ulns = st.sampled_from([None, "wrong", *map(made_uln, range(4))])
people = st.builds(
    lambda upn, uln, forename: person(upn=upn, unique_learner_number=uln, forename=forename),
    upns,
    ulns,
    st.sampled_from(["Ann", "Bea"]),
)
list_rows = st.builds(lambda upn, uln: {"upn": upn, "uln": uln}, upns, ulns)
many_people, many_rows = st.lists(people, max_size=12), st.lists(list_rows, max_size=8)


def identified(everyone: list[Person], rows: list[Cells]) -> pl.DataFrame:
    chosen = choose([sen2(*everyone), annex_a(rows)])
    sure = surely(chosen, mentions(chosen))
    return with_links(sure, sure.clusters)


@given(many_people, many_rows)
def test_no_child_has_two_upns_and_no_upn_two_children(everyone: list[Person], rows: list[Cells]) -> None:
    numbered = identified(everyone, rows).drop_nulls("valid_upn")
    pairs = numbered.select("identity", "valid_upn").unique()
    assert pairs["identity"].is_unique().all()
    assert pairs["valid_upn"].is_unique().all()


@given(many_people, many_rows)
def test_every_row_has_exactly_one_child(everyone: list[Person], rows: list[Cells]) -> None:
    named = identified(everyone, rows)
    assert named.height == len(everyone) + len(rows)
    assert named["identity"].null_count() == 0


@given(many_people, many_rows)
def test_a_row_without_a_right_number_shares_its_child_with_nobody(
    everyone: list[Person], rows: list[Cells]
) -> None:
    named = identified(everyone, rows)
    nameless = named.filter(pl.col("valid_upn").is_null() & pl.col("valid_uln").is_null())["identity"]
    assert named.filter(pl.col("identity").is_in(nameless.implode()))["identity"].is_unique().all()


@given(many_people, many_rows, st.data())
def test_the_order_of_rows_changes_no_child(
    everyone: list[Person], rows: list[Cells], data: st.DataObject
) -> None:
    other = identified(data.draw(st.permutations(everyone)), data.draw(st.permutations(rows)))
    assert sorted(other["identity"]) == sorted(identified(everyone, rows)["identity"])


# Returns of other kinds, linked by all steps


EVERY_KIND = ("school-census", "home-education", "hospital", "adult-care")
TABLE_OF = {
    "school-census": "census_pupils",
    "home-education": "home_educated",
    "hospital": "hospital_stays",
    "adult-care": "adult_care",
}


def _row(**said: str | None) -> Cells:
    return {key: value for key, value in said.items() if value is not None}


rows = st.builds(
    _row,
    upn=upns,
    former_upn=st.sampled_from([None, None, None, *map(made_upn, range(4))]),
    uln=ulns,
    nhs_number=st.sampled_from([None, *map(made_nhs_number, range(3))]),
    surname=st.sampled_from([None, "Made", "Maid"]),
    forename=st.sampled_from(["Ann", "Bea"]),
    birth_date=st.sampled_from(["2012-03-04", "2012-04-03", None]),
    sex=st.just("F"),
    postcode=st.sampled_from([None, "ZZ99 3VZ", "ZZ1 1ZZ"]),
)
area = st.fixed_dictionaries({kind: st.lists(rows, max_size=5) for kind in EVERY_KIND})
STRANGER: Cells = {
    "upn": made_upn(77),
    "surname": "Unrelated",
    "forename": "Zebedee",
    "birth_date": "2001-11-30",
    "sex": "M",
    "postcode": "ZZ55 5ZZ",
}


def reads_of(area: Mapping[str, list[Cells]]) -> list[ReadReturn]:
    """The returns; columns that one does not have are left out."""
    return [
        return_of(kind, {name: [_declared(kind, row) for row in area[kind]]})
        for kind, name in TABLE_OF.items()
    ]


def _declared(kind: str, row: Cells) -> Cells:
    known = {column.name for column in BY_KIND[kind].table(TABLE_OF[kind]).columns}
    return {key: value for key, value in row.items() if key in known}


def surely_linked(reads: list[ReadReturn]) -> pl.DataFrame:
    chosen = choose(reads)
    sure = surely(chosen, mentions(chosen))
    return with_links(sure, sure.clusters)


def most_upns_of_a_child(named: pl.DataFrame) -> int:
    """UPNs that are stated to be one child's count as one."""
    of_child = named.group_by("identity").agg(pl.col("upns").drop_nulls().n_unique())
    return max(of_child["upns"], default=0)


def places(named: pl.DataFrame) -> set[frozenset[tuple[str, int]]]:
    """Which rows are together, whatever their child is called."""
    together = named.group_by("identity").agg(pl.struct("kind", "row"))
    return {frozenset((row["kind"], row["row"]) for row in of_child) for of_child in together["kind"]}


@given(area)
@settings(max_examples=40, deadline=None)
def test_no_child_has_two_upns_that_nobody_states_to_be_one_childs(area: Mapping[str, list[Cells]]) -> None:
    assert most_upns_of_a_child(surely_linked(reads_of(area))) <= 1


@given(area)
@settings(max_examples=5, deadline=None)
def test_weighing_never_joins_two_upns_either(area: Mapping[str, list[Cells]]) -> None:
    chosen = choose(reads_of(area))
    assert most_upns_of_a_child(link(chosen, mentions(chosen)).mentions) <= 1


@given(area, st.data())
@settings(max_examples=30, deadline=None)
def test_the_order_of_files_changes_nothing(area: Mapping[str, list[Cells]], data: st.DataObject) -> None:
    reads = reads_of(area)
    expected = surely_linked(reads)
    assert surely_linked(data.draw(st.permutations(reads))).equals(expected)


@given(area, st.sampled_from(EVERY_KIND))
@settings(max_examples=30, deadline=None)
def test_rows_of_an_unrelated_child_change_nobody_elses_links(
    area: Mapping[str, list[Cells]], kind: str
) -> None:
    more = {**area, kind: [*area[kind], STRANGER]}
    expected = places(surely_linked(reads_of(area)))
    assert places(surely_linked(reads_of(more))) == expected | {frozenset({(kind, len(area[kind]) + 2)})}
