"""What returns say differs from the truth as often as the settings say, and only there."""

import math
from dataclasses import replace

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.synth.area import MadeUpArea, Tables
from lanyard.core.synth.disagreement import NONE, Disagreement
from lanyard.core.synth.misspelling import misspelt
from lanyard.core.synth.name_variants import other_ways
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA
from lanyard.core.synth.world import TRUTH

CHANCE = 4
"""Standard errors that a rate may lie away from its setting."""

AGREED = MadeUpArea(children=5_000, seed=3, disagreement=NONE)
TOLD = MadeUpArea(children=5_000, seed=3)
WHO = ["upn", "surname", "forename", "birth_date", "postcode"]


def both(kind: str, table: str, area: MadeUpArea = TOLD) -> pl.DataFrame:
    """Rows of a table as they are and, with `said_` before the name, as they are told."""
    true, told = AGREED.told_of(kind)[-1][table], area.told_of(kind)[-1][table]
    return pl.concat([true, told.rename(lambda name: f"said_{name}")], how="horizontal")


def differs(column: str) -> pl.Expr:
    return pl.col(column).ne_missing(pl.col(f"said_{column}"))


def assert_rate(rows: pl.DataFrame, changed: pl.Expr, expected: float) -> None:
    found = rows.select(changed.mean()).item()
    allowed = CHANCE * math.sqrt(expected * (1 - expected) / rows.height)
    assert found == pytest.approx(expected, abs=allowed)


def only(**rates: float) -> MadeUpArea:
    return MadeUpArea(children=5_000, seed=3, disagreement=replace(NONE, **rates))  # type: ignore[arg-type]


def test_sen2_and_annex_a_tell_the_truth() -> None:
    for kind in ("sen2", "annex-a", "establishments"):
        assert differing(AGREED.tables_of(kind), TOLD.tables_of(kind)) == set()


def differing(one: Tables, other: Tables) -> set[str]:
    return {name for name in one if not one[name].equals(other[name])}


def test_upns_are_left_out_of_health_and_care_as_often_as_asked() -> None:
    rows = both("early-help", "early_help", only(without_upn=0.08)).filter(pl.col("upn").is_not_null())
    assert_rate(rows, pl.col("said_upn").is_null(), 0.08)
    assert rows.filter(pl.any_horizontal(differs(column) for column in WHO[1:])).height == 0


def test_names_are_misspelt_as_often_as_asked_and_never_both() -> None:
    rows = both("early-help", "early_help", only(misspelt=0.03))
    assert_rate(rows, differs("surname") | differs("forename"), 0.03)
    assert rows.filter(differs("surname") & differs("forename")).height == 0


def test_surnames_are_new_as_often_as_asked() -> None:
    rows = both("early-help", "early_help", only(new_surname=0.02))
    assert_rate(rows, differs("surname"), 0.02)


def test_day_and_month_are_swapped_as_often_as_asked() -> None:
    rows = both("youth-justice", "youth_justice", only(day_and_month=0.2))
    assert_rate(rows, differs("birth_date"), 0.2)
    wrong = rows.filter(differs("birth_date"))
    true, said = pl.col("birth_date").dt, pl.col("said_birth_date").dt
    swapped = (true.day() == said.month()) & (true.month() == said.day()) & (true.year() == said.year())
    assert wrong.select(swapped.all()).item()


def test_some_groups_names_are_written_otherwise_more_often() -> None:
    more = Disagreement().transliterated_more
    area = MadeUpArea(
        children=5_000,
        seed=3,
        disagreement=replace(NONE, transliterated=0.1, transliterated_more=(("APKN", 0.5),)),
    )
    assert dict(more)["APKN"] > Disagreement().transliterated
    rows = both("early-help", "early_help", area)
    able = rows.filter(
        pl.struct("surname", "forename").map_elements(
            lambda who: bool(
                other_ways("surname", who["surname"]) or other_ways("forename", who["forename"])
            ),
            return_dtype=pl.Boolean,
        )
    )
    otherwise = differs("surname") | differs("forename")
    assert_rate(able.filter(pl.col("ethnicity") == "APKN"), otherwise, 0.5)
    assert_rate(able.filter(pl.col("ethnicity") == "WBRI"), otherwise, 0.1)


def test_homes_are_others_as_often_as_asked() -> None:
    rows = both("early-help", "early_help", only(moved=0.1))
    assert_rate(rows, differs("postcode"), 0.1)


def test_former_upns_are_told_of_children_who_had_one_alone() -> None:
    rows = both("cin", "cin_children", only(former_upn=1.0))
    told = rows.filter(differs("upn"))
    assert told.height > 0
    assert told["said_upn"].equals(told["former_upn"], check_names=False)
    assert rows.filter(pl.col("former_upn").is_not_null() & ~differs("upn")).height == 0


def test_a_upn_left_out_of_the_census_gives_its_reason() -> None:
    rows = both("cin", "cin_children").filter(pl.col("upn").is_not_null() & pl.col("said_upn").is_null())
    assert set(rows["said_upn_unknown"]) == {"UN5"}


def test_returns_of_one_system_tell_of_a_child_alike() -> None:
    headers = TOLD.told_of("ssda903")[-1]["looked_after"].select(TRUTH, "birth_date")
    lists = TOLD.told_of("ilacs")[-1]["ilacs_looked_after"].select(TRUTH, other="birth_date")
    together = headers.join(lists, on=TRUTH)
    assert together.height > 50
    assert together.filter(pl.col("birth_date") != pl.col("other")).height == 0


def test_returns_of_education_disagree_little() -> None:
    rows = both("results", "results", only(misspelt=0.2, of_education=0.1))
    assert_rate(rows, differs("surname") | differs("forename"), 0.02)


def test_what_repeats_the_birth_date_repeats_the_one_that_is_told() -> None:
    tables = only(day_and_month=0.3).tables_of("ssda903")
    told = tables["oc3"].join(tables["looked_after"], on="person_key")
    assert told.filter(pl.col("birth_date") != pl.col("birth_date_right")).height == 0
    assert both("ssda903", "looked_after", only(day_and_month=0.3)).filter(differs("birth_date")).height > 0


def test_a_late_file_knows_nothing_of_what_came_since() -> None:
    late = replace(NONE, late=(("supported-accommodation", 6),))
    area = MadeUpArea(children=5_000, seed=3, disagreement=late)
    rows = area.tables_of("supported-accommodation")["supported_accommodation"]
    in_time = AGREED.tables_of("supported-accommodation")["supported_accommodation"]
    as_at = area.days.census_date.replace(year=area.year - 1, month=7)
    assert rows.filter((pl.col("start_date") > as_at) | (pl.col("end_date") > as_at)).height == 0
    assert (
        rows["housing_id"].to_list() == in_time.filter(pl.col("start_date") <= as_at)["housing_id"].to_list()
    )
    assert rows["row"].to_list() == list(range(2, rows.height + 2))


def test_a_silent_school_is_not_in_the_school_census() -> None:
    silent = MadeUpArea(children=2_000, seed=3, disagreement=replace(NONE, silent_schools=2))
    heard = MadeUpArea(children=2_000, seed=3, disagreement=NONE)
    without, with_all = (area.tables_of("school-census")["census_pupils"] for area in (silent, heard))
    missing = set(with_all["urn"]) - set(without["urn"])
    assert len(missing) == 2
    assert without.height == with_all.filter(~pl.col("urn").is_in(missing)).height
    keys = without["person_key"].implode()
    sessions = silent.tables_of("school-census")["census_sessions"]
    assert sessions["person_key"].is_in(keys).all()


@pytest.mark.parametrize("kind", RETURNS_OF_AREA)
def test_no_row_is_lost_or_about_another_child(kind: str) -> None:
    late = {kind for kind, _ in Disagreement().late}
    if kind in late:
        return
    for name, rows in AGREED.told_of(kind)[-1].items():
        told = TOLD.told_of(kind)[-1][name]
        kept = [column for column in ("row", TRUTH) if column in rows.columns]
        assert told.select(kept).equals(rows.select(kept)), name


@given(
    st.sampled_from(["Whitaker", "O'Brien", "Ng", "Xin Yi", "Ali"]), st.floats(0, 0.999), st.floats(0, 0.999)
)
@settings(max_examples=50)
def test_a_misspelt_name_is_another_of_nearly_the_same_letters(name: str, way: float, place: float) -> None:
    wrong = misspelt(name, way, place)
    assert (wrong == name) == (name == "Ng")
    assert abs(len(wrong) - len(name)) <= 1
    assert sum(wrong.lower().count(letter) != name.lower().count(letter) for letter in set(name.lower())) <= 2


def test_names_that_can_be_written_otherwise_are_declared_both_ways() -> None:
    assert other_ways("forename", "Mohammed") == ("Muhammad", "Mohamed", "Mohammad")
    assert "Mohammed" in other_ways("forename", "Muhammad")
    assert other_ways("surname", "Kovács") == ("Kovacs",)
    assert other_ways("surname", "Hart-Jones") == ("Hart Jones", "Hart", "Jones")
    assert other_ways("forename", "Poppy") == ()
