"""What has to be said beside a list: who was left out, what was written otherwise than the inputs have it."""

from collections.abc import Iterator
from datetime import date

import polars as pl

from lanyard.core.lists.template_codes import as_written
from lanyard.core.register.scope import Reason
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.declare import Table
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted


def age_of_sen2(snapshot: Snapshot, as_at: date) -> Iterator[str]:
    """Says so when SEN2 speaks of another day than the list."""
    used = snapshot.table("returns").filter(pl.col("used") & (pl.col("kind") == SEN2.kind)).collect()
    for day in used["reference_date"].drop_nulls().unique():
        if day != as_at:
            yield f"SEN2 says what held on {date_in_words(day)}; this list is for {date_in_words(as_at)}."


def no_register(snapshot: Snapshot) -> Iterator[str]:
    """Says so when there is no register of establishments."""
    kinds = snapshot.table("returns").filter("used").select("kind").collect()["kind"]
    if ESTABLISHMENTS.kind not in kinds:
        yield "No register of establishments was given: only phases that Annex A gives are written."


def left_out(number: int, why: str) -> Iterator[str]:
    """Says how many people are not in the list, and why, if there are any."""
    if number:
        yield f"Left out: {counted(number, 'person', 'people')} {why}."


def by_reason(scope: pl.DataFrame, *reasons: Reason) -> pl.DataFrame:
    """Those of the scope who are out of it for one of the reasons."""
    return scope.filter(pl.col("reason").is_in(reasons))


def two_plans(plans: pl.LazyFrame) -> Iterator[str]:
    """Counts children with more than one plan in force."""
    number = plans.group_by("child_id").len().filter(pl.col("len") > 1).collect().height
    if number:
        have = counted(number, "child has", "children have")
        yield f"{have} more than one plan in force in SEN2: the one that started last is written."


def down_syndrome(members: pl.LazyFrame) -> Iterator[str]:
    """Counts children whose primary need the template has no letter for."""
    number = members.filter(pl.col("primary_need") == "DS").collect().height
    if number:
        have = counted(number, "child has", "children have")
        yield f"{have} the primary need DS, Down syndrome, which has no letter: written as l) OTH."


def notes_on_input(table: Table, snapshot: Snapshot) -> Iterator[str]:
    """What is to be said of an Annex A input: children twice, and texts that are no code of the template."""
    given = snapshot.table(table.name)
    rows = given.collect()
    if rows.is_empty():
        return
    twice = rows.filter(pl.col("child_id").is_duplicated())["child_id"].n_unique()
    if twice:
        stand = counted(twice, "child stands", "children stand")
        yield f"{stand} twice in the {table.title} given: the first row is used."
    written = as_written(given, table).collect()
    for column in table.columns:
        lost = written[column.name].null_count() - rows[column.name].null_count()
        if lost:
            cells = counted(lost, "cell holds", "cells hold")
            yield f"{column.title}: {cells} a text that is no code of the template, and counts as blank."


def notes_on_differences(table: Table, differing: pl.DataFrame) -> Iterator[str]:
    """How often the Annex A input says otherwise than what is written, by column."""
    counts = dict(differing["column"].value_counts().iter_rows())
    for column in table.columns:
        if number := counts.get(column.name, 0):
            children = counted(number, "child", "children")
            yield (
                f"{column.title}: the {table.title} given says otherwise for {children}; "
                "what SEN2 and the register of establishments say is written."
            )
