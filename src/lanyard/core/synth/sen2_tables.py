"""A made-up SEN2 return: its tables with typed columns and keys, exactly as reading its XML gives them."""

from collections.abc import Mapping

import polars as pl

from lanyard import __version__
from lanyard.core.returns.declare import Table
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.people import Group
from lanyard.core.synth.population import Population
from lanyard.core.synth.sen2_plans import (
    active_plan_table,
    named_plan_table,
    need_table,
    with_residence_and_work,
)
from lanyard.core.synth.sen2_requests import assessment_table, cases, requests_table
from lanyard.core.synth.sen2_settings import placement_table, plan_detail_table
from lanyard.core.synth.world import TRUTH, Tables, World

GENDER_OF_SEX = {"M": "1", "F": "2"}
SUPPLIER = "Lanyard synth"


def sen2_tables(
    area: str, days: CollectionYear, population: Population, chance: Chance
) -> Mapping[str, pl.DataFrame]:
    """Every table of the return by name; `person` with the truth beside it."""
    every = cases(population.people, days, chance)
    keys = _keys(every)
    plans = with_residence_and_work(_with_request(population, every), chance)
    holders = plans.filter(pl.col("group") == Group.PLAN)
    known = population.stays.join(
        holders.select("child", "request", "age", "residential", "work_based"),
        on="child",
        maintain_order="left",
    )
    ended = plans.filter(pl.col("group") == Group.ENDED)
    columns = {
        "requests": requests_table(every, chance).with_columns(every["request"]),
        "assessment": assessment_table(every, chance),
        "named_plan": named_plan_table(plans, chance).with_columns(plans["request"]),
        "plan_detail": plan_detail_table(known, ended, population.register, chance),
        "active_plans": active_plan_table(holders, chance),
        "placement_detail": placement_table(known, chance),
        "sen_need": need_table(holders, chance),
    }
    tables = {name: _keyed(SEN2.table(name), table, keys, days.year) for name, table in columns.items()}
    return {
        "sen2": header_table(area, days),
        "person": _persons(population.people, keys, days.year),
        **tables,
    }


def told_sen2(world: World) -> Tables:
    """The return of a world, as `sen2_tables`."""
    return sen2_tables(world.area, world.days, world.population, world.chance)


def _keys(every: pl.DataFrame) -> pl.DataFrame:
    """`request`, `request_key`, `person_key` and `child` of every request, in file order."""
    return every.select(
        "child",
        "request",
        request_key="request",
        person_key=pl.col("child").rle_id().cast(pl.Int64) + 1,
    )


def _with_request(population: Population, every: pl.DataFrame) -> pl.DataFrame:
    """People with a plan in force or ended, with the number of its request, in file order."""
    ended = population.people.filter(pl.col("group") == Group.ENDED)
    with_plan = pl.concat([population.holders, ended], how="diagonal")
    of_plans = every.filter(pl.col("start_date").is_not_null()).select("child", "request")
    return of_plans.join(with_plan, on="child", maintain_order="left")


def _keyed(table: Table, columns: pl.DataFrame, keys: pl.DataFrame, year: int) -> pl.DataFrame:
    known = columns.join(keys.drop("child"), on="request", how="left", maintain_order="left")
    return as_declared(
        table, known.with_columns(row=pl.col("person_key")), year, ("person_key", "request_key")
    )


def _persons(people: pl.DataFrame, keys: pl.DataFrame, year: int) -> pl.DataFrame:
    persons = keys.select("child", "person_key").unique(maintain_order=True)
    known = persons.join(people, on="child", maintain_order="left").rename(
        {"birth_date": "person_birth_date", "uln": "unique_learner_number"}
    )
    gender = pl.col("sex").replace_strict(GENDER_OF_SEX, return_dtype=pl.String())
    known = known.with_columns(gender_current=gender, row=pl.col("person_key"), **{TRUTH: "child"})
    return as_declared(SEN2.table("person"), known, year, ("person_key", TRUTH))


def as_declared(table: Table, columns: pl.DataFrame, year: int | None, keys: tuple[str, ...]) -> pl.DataFrame:
    """`row`, the keys and every declared column with its type; what the return of that year does not ask for,
    or nobody gave, is null."""
    asked = {column.name for column in table.columns if year is None or year in column.years}
    given = asked & set(columns.columns)
    cells = [
        (pl.col(column.name) if column.name in given else pl.lit(None)).cast(column.dtype).alias(column.name)
        for column in table.columns
    ]
    return columns.select(pl.col("row").cast(pl.Int64), *keys, *cells)


def header_table(area: str, days: CollectionYear) -> pl.DataFrame:
    """The one row of the header."""
    cells = pl.DataFrame(
        {
            "row": [0],
            "collection": ["SEN2"],
            "year": [days.year],
            "reference_date": [days.census_date],
            "source_level": ["L"],
            "lea": [area],
            "software_code": [SUPPLIER],
            "release": [__version__],
            "serial_no": ["001"],
            "datetime": [f"{days.year}-02-02T09:00:00"],
            "dmo": ["Y"],
            "dco": ["Y"],
            "dsco": ["R"],
        }
    )
    return as_declared(SEN2.table("sen2"), cells, days.year, ())
