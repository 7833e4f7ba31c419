"""Whatever the returns hold: nobody is merged who must not be, nobody is lost, and order does not matter."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.register.choose import choose
from lanyard.core.register.linking.link import surely, with_links
from lanyard.core.register.mentions import mentions
from lanyard.core.register.test_factories import Cells, Person, annex_a, made_uln, made_upn, person, sen2

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
