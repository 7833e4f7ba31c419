"""Rules on what providers report: parts within their whole, quarters, ages, waits."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import no_more_than, twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given

QUARTER_FORM = r"^\d{4}-Q[1-4]$"
SOUND_QUARTER = "2025-Q4"
OLDEST = 25


def sound_provider_rows(declaration: Return) -> Sound:
    """What differs from the rows made from the declaration: a quarter."""
    return {declaration.tables[1].name: {"quarter": SOUND_QUARTER}}


def provider_rules(declaration: Return) -> tuple[Rule, ...]:
    """All own rules of one provider's return."""
    commissioned, performance = declaration.tables
    source = declaration.source
    of_its_form = _waits if any(c.name == "waiting" for c in performance.columns) else _coverage
    return (
        *_commissioned(commissioned.name, source),
        *_quarters(performance, source),
        *of_its_form(performance, source),
    )


def _commissioned(table: str, source: str) -> Iterator[Rule]:
    yield Rule(
        "PV01",
        ERROR,
        table,
        ("age_from", "age_to"),
        pl.col("age_from") > pl.col("age_to"),
        "The youngest age is above the oldest. The two may be swapped.",
        source,
        breaks=case(age_from="26", age_to="25"),
        holds=case(age_from="0", age_to="0"),
    )
    yield Rule(
        "PV02",
        QUERY,
        table,
        ("age_from",),
        pl.col("age_from") > OLDEST,
        "The youngest age is above 25, so the service is not for children and young people. Check the ages.",
        source,
        breaks=case(age_from="26", age_to="64"),
        holds=case(age_from="18", age_to="64"),
    )
    yield twice(
        "PV03",
        table,
        ("service", "provider"),
        "This service stands twice for the same provider. Keep one row.",
        source,
        {"service": "another"},
    )


def _quarters(table: Table, source: str) -> Iterator[Rule]:
    by = table.columns[1]
    yield Rule(
        "PV04",
        ERROR,
        table.name,
        ("quarter",),
        given("quarter") & ~pl.col("quarter").str.contains(QUARTER_FORM),
        "The quarter cannot be read. Write the calendar year and the quarter, such as 2025-Q4.",
        source,
        breaks=case(quarter="Q3 2025/26"),
        holds=case(quarter=SOUND_QUARTER),
    )
    yield Rule(
        "PV05",
        QUERY,
        table.name,
        ("quarter",),
        _first_day(pl.col("quarter")) > pl.col("as_at"),
        "The quarter has not begun by the day of the report. Check it; quarters are those of the calendar.",
        source,
        breaks=case(quarter="2099-Q1"),
        holds=case(quarter=SOUND_QUARTER),
    )
    yield twice(
        "PV06",
        table.name,
        ("quarter", by.name),
        f"This quarter stands twice for the same {by.title.lower()}. Keep one row.",
        source,
        {"quarter": "2025-Q3"},
    )


def _first_day(quarter: pl.Expr) -> pl.Expr:
    """The first day of a quarter written as 2025-Q4; null for any other text."""
    year = quarter.str.extract(r"^(\d{4})-Q[1-4]$").cast(pl.Int32)
    number = quarter.str.extract(r"^\d{4}-Q([1-4])$").cast(pl.Int32)
    return pl.date(year, number * 3 - 2, 1)


def _coverage(table: Table, source: str) -> Iterator[Rule]:
    reached = table.columns[-1]
    yield no_more_than(
        "PV10",
        table.name,
        reached.name,
        "eligible",
        f"{reached.title} is more than Eligible, of which it is a part. One of the two numbers is wrong.",
        source,
    )


PARTS = (
    ("PV11", "accepted", "referred"),
    ("PV12", "waiting_over_18", "waiting"),
    ("PV13", "waiting_over_52", "waiting_over_18"),
)
"""Numbers that are part of another, with the rule on each."""


def _waits(table: Table, source: str) -> Iterator[Rule]:
    for code, part, whole in PARTS:
        title, of = table.column(part).title, table.column(whole).title
        message = f"{title} is more than {of}, of which it is a part. One of the two numbers is wrong."
        yield no_more_than(code, table.name, part, whole, message, source)
    for visit in ("first", "second"):
        yield _centile_below_median(table, visit, source)
    yield _more_than_specified(table, source)
    for column in ("referred", "accepted", "waiting", "waiting_over_18", "waiting_over_52"):
        yield _more_with_send_than_all(table, column, source)
    for _, part, whole in PARTS:
        yield _others_do_not_add_up(table, part, whole, source)


def _centile_below_median(table: Table, visit: str, source: str) -> Rule:
    centile, median = f"centile_90_weeks_{visit}", f"median_weeks_{visit}"
    return Rule(
        "PV14",
        ERROR,
        table.name,
        (centile, median),
        pl.col(centile) < pl.col(median),
        f"The 90th centile of weeks to the {visit} contact is below the median. The two may be swapped.",
        source,
        breaks=case({centile: "11.9", median: "12"}),
        holds=case({centile: "12", median: "12"}),
    )


def _more_than_specified(table: Table, source: str) -> Rule:
    return Rule(
        "PV15",
        QUERY,
        table.name,
        ("provision_delivered", "provision_specified"),
        pl.col("provision_delivered") > pl.col("provision_specified"),
        "More provision was delivered than plans specify. Check that both count sessions of the same plans.",
        source,
        breaks=case(provision_delivered="11", provision_specified="10"),
        holds=case(provision_delivered="10", provision_specified="10"),
    )


def _more_with_send_than_all(table: Table, column: str, source: str) -> Rule:
    return Rule(
        "PV16",
        ERROR,
        table.name,
        (column, "group"),
        (pl.col("group") == "SEND") & (pl.col(column) > _of_all(column)),
        f"{table.column(column).title} is more for those with SEND than for everyone in the same quarter. "
        "One of the two rows is wrong.",
        source,
        breaks=case({}, (table.name, {"group": "SEND", column: "2"}), row=1),
        holds=case({}, (table.name, {"group": "SEND", column: "1"})),
    )


def _others_do_not_add_up(table: Table, part: str, whole: str, source: str) -> Rule:
    others_part = _of_all(part) - pl.col(part).fill_null(0)
    others_whole = _of_all(whole) - pl.col(whole).fill_null(0)
    of, title = table.column(whole).title, table.column(part).title
    example = {"group": "SEND", whole: "2", part: "1"}
    return Rule(
        "PV17",
        QUERY,
        table.name,
        (part, whole, "group"),
        (pl.col("group") == "SEND") & (others_part > others_whole),
        f"Less those with SEND, {title} is more than {of}, of which it is a part. Check the rows ALL and "
        "SEND of the quarter; until they add up, those with SEND are not told apart in it.",
        source,
        breaks=case({whole: "3", part: "3"}, (table.name, example), row=1),
        holds=case({whole: "3", part: "2"}, (table.name, example)),
    )


def _of_all(column: str) -> pl.Expr:
    """The number of everyone in the row's quarter, 0 where it is left out; null where no row tells of
    everyone."""
    return pl.col(column).fill_null(0).filter(pl.col("group") == "ALL").max().over("quarter")
