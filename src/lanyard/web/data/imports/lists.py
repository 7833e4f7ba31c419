"""The lists of the imports: all imports, and the problems in the returns of one."""

from collections.abc import Sequence

import polars as pl
from django.urls import reverse
from django.utils import timezone

from lanyard.core.packs.sheets import CellKind
from lanyard.core.register.facts import FACT_TITLES
from lanyard.core.returns.problems import Severity
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.numbers import count
from lanyard.web.data.imports.presenters import state_in_words
from lanyard.web.data.imports.words import kind_in_words, size_in_words
from lanyard.web.data.models import Import, ImportState
from lanyard.web.pages.lists import AnyOf, Cell, Column, FrameRow, FrameRows, ListPage, OneOf, Search
from lanyard.web.pages.lists.filters import Rows

SEVERITIES = {Severity.ERROR.value: ("Error", "red"), Severity.QUERY.value: ("Query", "yellow")}


def _in_states(rows: Rows, states: Sequence[str]) -> Rows:
    return rows.filter(state__in=states)


def _name(brought_in: Import) -> Cell:
    by = str(brought_in.begun_by) if brought_in.begun_by else ""
    return Cell(str(brought_in), reverse("data:import", args=[brought_in.pk]), below=by)


def _state(brought_in: Import) -> Cell:
    goes_on = bool(vars(brought_in)["goes_on"])
    words, colour = state_in_words(brought_in, goes_on=goes_on)
    return Cell(words, tag=colour)


def _counted(brought_in: Import, name: str) -> int:
    """What `queries.imports_listed` has counted."""
    return int(vars(brought_in)[name] or 0)


IMPORTS: ListPage[Import] = ListPage(
    name="imports",
    title="Returns that were brought in",
    one="import",
    many="imports",
    none_yet="No returns have been brought in yet.",
    sorted_by="-begun",
    columns=(
        Column("import", "Import", _name, ("pk",), value=str, width=20),
        Column(
            "begun",
            "Brought in",
            lambda each: short_date(timezone.localtime(each.begun_at).date()),
            ("begun_at",),
            width=16,
        ),
        Column("as-at", "Day of the lists", lambda each: short_date(each.as_at), ("as_at",), width=16),
        Column(
            "files",
            "Files",
            lambda each: count(_counted(each, "file_count")),
            ("file_count",),
            value=lambda each: _counted(each, "file_count"),
            kind=CellKind.COUNT,
            width=8,
        ),
        Column("size", "Size", lambda each: size_in_words(_counted(each, "total_size")), ("total_size",)),
        Column("state", "State", _state, ("state",), value=lambda each: _state(each).words, width=16),
    ),
    filters=(AnyOf("state", "State", tuple(ImportState.choices), _in_states),),
)
"""All imports, the latest first."""

_SEVERITY_CHOICES = tuple((name, words) for name, (words, _) in SEVERITIES.items())


def _of_severities(rows: FrameRows, severities: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("severity").is_in(severities))


def _of_files(rows: FrameRows, files: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("file").is_in(files))


def _of_rules(rows: FrameRows, codes: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("code").is_in(codes))


def _file(row: FrameRow) -> Cell:
    return Cell(str(row["file"]), below=kind_in_words(str(row["kind"])))


def _what_to_do(row: FrameRow) -> Cell:
    return Cell(str(row["message"]), below=f"Rule {row['code']}")


def _severity(row: FrameRow) -> Cell:
    words, colour = SEVERITIES[str(row["severity"])]
    return Cell(words, tag=colour)


def _by_acceptance(rows: FrameRows, values: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("accepted").is_in([value == "yes" for value in values]))


_PROBLEM_COLUMNS: tuple[Column[FrameRow], ...] = (
    Column("file", "File", _file, ("file", "number"), value=lambda row: row["file"]),
    Column("table", "Table", lambda row: row["table"], width=18),
    Column(
        "row",
        "Row",
        lambda row: count(row["row"]),
        ("row",),
        value=lambda row: row["row"],
        kind=CellKind.WHOLE,
        width=8,
    ),
    Column("column", "Column", lambda row: row["column"], ("column",), width=30),
    Column("value", "Value", lambda row: row["value"], width=24),
    Column("severity", "Kind", _severity, ("severity",), width=10),
    Column(
        "message", "What to do", _what_to_do, value=lambda row: row["message"], kind=CellKind.PROSE, width=80
    ),
)


def problem_list(brought_in: Import, rows: FrameRows) -> ListPage[FrameRow]:
    """The problems in the returns of an import. Filters offer the files and rules that there are."""
    files, codes = (rows.values_of(column) for column in ("file", "code"))
    return ListPage(
        name="problems",
        title="Problems in the returns",
        one="problem",
        many="problems",
        none_yet="There are no problems: every rule is kept.",
        columns=(*_PROBLEM_COLUMNS, _accepting(brought_in)),
        more_in_files=(Column("code", "Rule", lambda row: row["code"], width=10),),
        search=Search("Search by column, value or what to do", ("column", "value", "message")),
        filters=(
            AnyOf("severity", "Errors or queries", _SEVERITY_CHOICES, _of_severities),
            AnyOf("accepted", "Accepted", (("no", "Not accepted"), ("yes", "Accepted")), _by_acceptance),
            OneOf("file", "File", tuple((each, each) for each in files), _of_files),
            OneOf("code", "Rule", tuple((each, each) for each in codes), _of_rules),
        ),
    )


def _accepting(brought_in: Import) -> Column[FrameRow]:
    """Whether a query is accepted, and the way to accept it."""

    def accepted(row: FrameRow) -> Cell:
        if row["accepted"]:
            return Cell("Accepted", tag="green")
        place = f"{brought_in.pk}-{row['number']}"
        return Cell("Accept", reverse("data:accept", args=[place])) if row["digest"] else Cell("")

    return Column(
        "accepted",
        "If it is right",
        accepted,
        value=lambda row: "Accepted" if row["accepted"] else "",
        width=12,
    )


def _taken(row: FrameRow) -> Cell:
    return Cell(str(row["value"] or ""), below="The register holds this" if row["taken"] else "")


def _child(row: FrameRow) -> Cell:
    name = f"{row['surname'] or ''} {row['forename'] or ''}".strip()
    return Cell(name or "No name given", below=str(FACT_TITLES.get(row["fact"], row["fact"])))


def _of_facts(rows: FrameRows, facts: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("fact").is_in(facts))


def conflict_list(rows: FrameRows) -> ListPage[FrameRow]:
    """What the returns disagree about. The filter offers the facts that there are."""
    facts = tuple((each, FACT_TITLES.get(each, each)) for each in rows.values_of("fact"))
    return ListPage(
        name="conflicts",
        title="Where the returns disagree",
        one="statement",
        many="statements",
        none_yet="The returns agree about every child.",
        columns=(
            Column("child", "Child and fact", _child, ("surname", "forename", "number"), width=36),
            Column("why", "Why it is listed", lambda row: row["why"] or "", ("why", "number"), width=36),
            Column(
                "file",
                "File",
                lambda row: Cell(row["file"] or "", below=kind_in_words(row["kind"] or "")),
                ("file", "number"),
                value=lambda row: row["file"],
            ),
            Column("table", "Table", lambda row: row["table"] or "", width=18),
            Column(
                "row",
                "Row",
                lambda row: "" if row["row"] is None else count(row["row"]),
                value=lambda row: row["row"],
                kind=CellKind.WHOLE,
                width=8,
            ),
            Column("value", "What it says", _taken, ("value", "number"), value=lambda row: row["value"]),
        ),
        sorted_by="child",
        search=Search("Search by name or value", ("surname", "forename", "value")),
        filters=(OneOf("fact", "Fact", facts, _of_facts),),
    )
