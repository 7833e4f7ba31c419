"""Which units break no rule at all: only these may serve as look-alikes."""

from collections.abc import Sequence

import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.judge import judge
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.synth.as_read import as_read
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.faults.planted_child import PlantedChild, planted_child
from lanyard.core.synth.faults.typed_rows import list_rows, sen2_rows
from lanyard.core.synth.faults.units import ANNEX_A_KIND, LISTS, SEN2_KIND, Unit
from lanyard.core.synth.register import register_of_examples
from lanyard.core.synth.sen2_tables import header_table
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER


def harmless(units: Sequence[Unit], year: int) -> tuple[Unit, ...]:
    """The units, in their order, whose children a check of that year's returns leaves alone."""
    children = [planted_child(unit, number, year) for number, unit in enumerate(units)]
    people = [child for child in children if child.unit.kind == SEN2_KIND]
    listed = [child for child in children if child.unit.kind == ANNEX_A_KIND]
    guilty = _guilty_people(people, year) | _guilty_rows(listed, year)
    return tuple(unit for number, unit in enumerate(units) if number not in guilty)


def _guilty_people(children: Sequence[PlantedChild], year: int) -> set[int]:
    days = CollectionYear(year)
    rows = sen2_rows(children, year)
    tables = {"sen2": header_table(MADE_UP_AREA_NUMBER, days), **rows}
    read = as_read(SEN2, tables, days.census_date, MADE_UP_AREA_NUMBER)
    found = judge(read, None, register_of_examples(MADE_UP_AREA_NUMBER, year)).problems["row"].to_list()
    of_person = [child.number for child in children for _ in child.rows["person"]]
    return {of_person[row - 1] for row in found if row > 0}


def _guilty_rows(children: Sequence[PlantedChild], year: int) -> set[int]:
    days = CollectionYear(year)
    lists = {name: list_rows(children, name).with_row_index("row_in_list", offset=1) for name in LISTS}
    tables = {
        name: rows.with_columns(row=pl.col("row_in_list").cast(pl.Int64)) for name, rows in lists.items()
    }
    read = as_read(ANNEX_A, tables, days.census_date, MADE_UP_AREA_NUMBER)
    found = judge(read, days.census_date, register_of_examples(MADE_UP_AREA_NUMBER, year)).problems
    titles = {ANNEX_A.table(name).title: name for name in LISTS}
    return {
        children[lists[titles[table]]["child"][row - 1]].number
        for table, row in found.select("table", "row").iter_rows()
    }
