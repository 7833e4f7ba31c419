"""A child's page in ready words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl
from django.urls import reverse

from lanyard.core.packs.link_files import STEP_WORDS
from lanyard.core.register.facts import FACT_TITLES
from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Column, Return, Table
from lanyard.core.words.ages import age_at
from lanyard.core.words.code_sets.ethnicity import ETHNICITY
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import decimal, percent
from lanyard.core.words.phrases import curled
from lanyard.web.data.desk_tables import PROBLEMS
from lanyard.web.data.register.child.in_words import Settings, cell_in_words, fact_in_words
from lanyard.web.data.register.child.rows import ChildRows, rows_of, tables_naming_children
from lanyard.web.data.register.child.statements import Statements, statements_of
from lanyard.web.data.register.flags import FLAGS
from lanyard.web.data.register.lists import name_of
from lanyard.web.data.register.marks import mark_of
from lanyard.web.data.register.queries import Found
from lanyard.web.data.register.search_table import read_search_table

_OWN = ("child_id", "request_id", "reference_date")
SEVERITY_WORDS = {"error": ("Error", "red"), "query": ("Query", "blue")}


@dataclass(frozen=True)
class SaidShown:
    """What one return says: values in words, each with whether it differs; `note` where it has none."""

    values: tuple[tuple[str, bool], ...]
    note: str = ""


@dataclass(frozen=True)
class FactShown:
    """One fact: what the register took, and what each return says, in the order of the heads."""

    title: str
    taken: str
    said: tuple[SaidShown, ...]
    is_disputed: bool


@dataclass(frozen=True)
class TableShown:
    """Rows of one table of a return, with the columns that hold anything."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class ReturnShown:
    """Everything that one return holds about the child."""

    title: str
    tables: tuple[TableShown, ...]


@dataclass(frozen=True)
class PairShown:
    """Another child of the snapshot that may be the same."""

    name: str
    href: str
    why: str


@dataclass(frozen=True)
class ProblemShown:
    """A problem in one of the child's rows."""

    severity: str
    colour: str
    where: str
    value: str
    message: str


@dataclass(frozen=True)
class ChildShown:
    """All of a child's page."""

    name: str
    day: str
    rows: tuple[Mapping[str, str], ...]
    flags: tuple[str, ...]
    returns: tuple[str, ...]
    facts: tuple[FactShown, ...]
    disputed: int
    sections: tuple[ReturnShown, ...]
    links: TableShown
    conflicts: TableShown
    pairs: tuple[PairShown, ...]
    problems: tuple[ProblemShown, ...]
    looks: str


def child_shown(found: Found, snapshot: int, day: date) -> ChildShown:
    """A child of a snapshot, with its age on the day of the lists."""
    rows, links = rows_of(found), found.rows("links").collect()
    kinds = [one.kind for one in RETURNS if one.kind in set(links["kind"])]
    settings = _settings(found)
    facts = tuple(_fact(each, kinds, settings) for each in statements_of(found, rows, kinds))
    return ChildShown(
        name=curled(name_of(found.row)),
        day=date_in_words(day),
        rows=tuple(_who(found, day)),
        flags=tuple(_flags(found)),
        returns=tuple(curled(BY_KIND[kind].title) for kind in kinds),
        facts=facts,
        disputed=sum(each.is_disputed for each in facts),
        sections=tuple(_sections(rows, settings)),
        links=_links(links),
        conflicts=_conflicts(found.rows("conflicts").collect(), settings),
        pairs=tuple(_pairs(found, snapshot)),
        problems=tuple(_problems(found)),
        looks=reverse("data:looks", args=[mark_of(found.identity)]),
    )


def _who(found: Found, day: date) -> Iterator[Mapping[str, str]]:
    row = found.row
    for name, title in (("upn", "UPN"), ("uln", "ULN"), ("nhs_number", "NHS number")):
        if row[name]:
            yield {"key": title, "value": str(row[name])}
    born = row["birth_date"]
    if isinstance(born, date):
        yield {"key": "Born", "value": f"{date_in_words(born)}, {age_at(born, day)} years old"}
    ethnicity = str(row["ethnicity"] or "")
    yield {"key": "Sex", "value": fact_in_words("sex", str(row["sex"] or ""), {})}
    yield {"key": "Ethnicity", "value": curled(ETHNICITY.meanings.get(ethnicity, ethnicity))}
    yield {"key": "Postcode", "value": str(row["postcode"] or "")}


def _flags(found: Found) -> Iterator[str]:
    table = read_search_table(found.desk).filter(pl.col("child_id") == found.child_id).collect()
    yield from (flag.title for flag in FLAGS if table.height and table[flag.name][0])


def _settings(found: Found) -> Settings:
    names = found.tables.table("establishment").select("urn", "name").drop_nulls().collect()
    return dict(names.iter_rows())


def _fact(each: Statements, kinds: Sequence[str], settings: Settings) -> FactShown:
    said = tuple(_said(each, kind, settings) for kind in kinds)
    return FactShown(
        title=curled(each.fact.title),
        taken=fact_in_words(each.fact.name, each.taken, settings),
        said=said,
        is_disputed=any(differs for one in said for _, differs in one.values),
    )


def _said(each: Statements, kind: str, settings: Settings) -> SaidShown:
    values = each.said.get(kind, ())
    if not values and kind in each.not_kept:
        return SaidShown((), "Nothing else")
    told = ((fact_in_words(each.fact.name, value, settings), each.differs(value)) for value in values)
    return SaidShown(tuple(dict.fromkeys(told)))


def _sections(rows: ChildRows, settings: Settings) -> Iterator[ReturnShown]:
    """Tables of which only that they name the child is known have nothing to show."""
    tables: dict[str, list[TableShown]] = {}
    for one, table in tables_naming_children():
        shown = _table(one, table, rows[table.name], settings) if table.name in rows else None
        if shown and shown.heads:
            tables.setdefault(one.kind, []).append(shown)
    yield from (ReturnShown(curled(BY_KIND[kind].title), tuple(shown)) for kind, shown in tables.items())


def _table(one: Return, table: Table, rows: pl.DataFrame, settings: Settings) -> TableShown:
    columns = {column.name: column for column in table.columns}
    day = ["reference_date"] if one.one_of_many and "reference_date" in rows.columns else []
    given = [name for name in rows.columns if name not in _OWN and rows[name].null_count() < rows.height]
    names = [*day, *given]
    return TableShown(
        title=curled(table.title.replace("_", " ")),
        heads=tuple(curled(columns[name].title) if name in columns else "Of" for name in names),
        rows=tuple(_cells(columns, row, settings) for row in rows.select(names).iter_rows(named=True)),
    )


def _cells(columns: Mapping[str, Column], row: Mapping[str, object], settings: Settings) -> tuple[str, ...]:
    return tuple(cell_in_words(columns.get(name), value, settings) for name, value in row.items())


def _links(links: pl.DataFrame) -> TableShown:
    told = links.select("kind", "table", "file", "row", "step", "weight", "probability")
    return TableShown(
        "Why these rows are one child",
        ("Return", "File", "Row", "How it was tied", "Weight", "Probability"),
        tuple(
            (
                curled(BY_KIND[kind].title),
                file,
                str(row),
                STEP_WORDS.get(step, step),
                "" if weight is None else f"{decimal(weight, 1)} bits",
                "" if probability is None else percent(probability, 2),
            )
            for kind, _, file, row, step, weight, probability in told.iter_rows()
        ),
    )


def _conflicts(conflicts: pl.DataFrame, settings: Settings) -> TableShown:
    told = conflicts.select("fact", "why", "kind", "file", "row", "value", "taken")
    return TableShown(
        "What returns disagree about",
        ("Fact", "Why it is listed", "Return", "File", "Row", "Value", "Taken"),
        tuple(
            (
                curled(FACT_TITLES.get(fact, fact)),
                why,
                curled(BY_KIND[kind].title),
                file,
                str(row),
                fact_in_words(fact, value or "", settings),
                "Taken" if taken else "",
            )
            for fact, why, kind, file, row, value, taken in told.iter_rows()
        ),
    )


def _pairs(found: Found, snapshot: int) -> Iterator[PairShown]:
    """The others, each once, likeliest first."""
    of_child = (pl.col("first_child") == found.child_id) | (pl.col("second_child") == found.child_id)
    pairs = found.tables.table("to_review").filter(of_child).collect()
    other = pl.when(pl.col("first_child") == found.child_id).then("second_child").otherwise("first_child")
    told = pairs.with_columns(other=other).unique("other", keep="first", maintain_order=True)
    named = found.tables.table("children").select("child_id", "surname", "forename").collect()
    for row in told.join(named, left_on="other", right_on="child_id", how="left").iter_rows(named=True):
        likely = "" if row["probability"] is None else f" Probability {percent(row['probability'], 1)}."
        href = reverse("data:child", args=[snapshot, row["other"]])
        yield PairShown(curled(name_of(row)), href, curled(f"{row['reason']}.{likely}"))


def _problems(found: Found) -> Iterator[ProblemShown]:
    problems = pl.scan_parquet(found.desk / PROBLEMS, glob=False).filter(pl.col("child_id") == found.child_id)
    for row in problems.collect().iter_rows(named=True):
        words, colour = SEVERITY_WORDS[row["severity"]]
        where = f"{row['file']}, {row['table']}, row {row['row']}, {row['column']}"
        yield ProblemShown(words, colour, where, row["value"], curled(row["message"]))
