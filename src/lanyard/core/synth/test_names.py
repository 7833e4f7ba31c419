"""Names of made-up children."""

import datetime as dt

import polars as pl

from lanyard.core.synth.chance import Chance
from lanyard.core.synth.names import double_names, with_names
from lanyard.core.words.code_sets import ethnicity


def people(number: int, code: str) -> pl.DataFrame:
    """So many people of one ethnicity, all girls born on the same day."""
    born = dt.date(2015, 3, 14)
    return pl.DataFrame({"ethnicity": [code] * number, "sex": ["F"] * number, "birth_date": [born] * number})


def test_every_ethnicity_has_names() -> None:
    codes = ethnicity.MAIN.values
    everybody = pl.concat([people(3, code) for code in codes])
    named = with_names(everybody, Chance(1).of("names"))
    assert named.null_count().sum_horizontal().item() == 0


def test_namesakes_born_on_the_same_day_get_other_names() -> None:
    named = with_names(people(40, "CHNE"), Chance(1).of("names"))
    assert named.select(pl.struct("surname", "forename").is_unique().all()).item()


def test_where_names_run_out_a_number_sets_namesakes_apart() -> None:
    named = with_names(people(500, "CHNE"), Chance(1).of("names"))
    assert named.select(pl.struct("surname", "forename").is_unique().all()).item()


def test_double_names_are_all_different() -> None:
    assert len(set(double_names())) == len(double_names())
