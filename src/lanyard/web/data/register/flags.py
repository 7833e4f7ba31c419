"""What is true of a child on a day, declared once: what each flag means, and which rows of returns raise it.

They serve to find children. What is counted follows from the data sets' own populations.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce

import polars as pl

from lanyard.core.register.scope import in_scope
from lanyard.core.register.snapshot import Snapshot

SHORT_BREAKS = ("V3", "V4")
"""Legal statuses of SSDA903 that are series of short breaks: such a child is not looked after."""
OTHERWISE_THAN_AT_SCHOOL = "OLA"
"""SEN2 item 5.7: taught otherwise than at school, arranged by the authority."""

_ANY_ROW = pl.lit(value=True)


@dataclass(frozen=True)
class OpenRows:
    """Rows of a table that are open on a day: begun on or before it and not ended by then."""

    table: str
    start: str
    end: str
    where: pl.Expr = _ANY_ROW

    def children(self, snapshot: Snapshot, day: date) -> pl.LazyFrame:
        """Whom they name."""
        begun = pl.col(self.start).is_null() | (pl.col(self.start) <= day)
        still = pl.col(self.end).is_null() | (pl.col(self.end) > day)
        return snapshot.table(self.table).filter(begun, still, self.where).select("child_id")


@dataclass(frozen=True)
class YearOfRows:
    """Rows of a table whose `start` lies in the twelve months up to a day."""

    table: str
    start: str

    def children(self, snapshot: Snapshot, day: date) -> pl.LazyFrame:
        """Whom they name."""
        year = pl.col(self.start).is_between(pl.lit(day).dt.offset_by("-1y"), pl.lit(day), closed="right")
        return snapshot.table(self.table).filter(year).select("child_id")


@dataclass(frozen=True)
class Named:
    """Any row of a table; `column` holds the child."""

    table: str
    column: str = "child_id"

    def children(self, snapshot: Snapshot, _day: date) -> pl.LazyFrame:
        """Whom they name."""
        return snapshot.table(self.table).select(child_id=self.column)


@dataclass(frozen=True)
class Flag:
    """One flag: its name and title, and the rows that raise it. Flags without rows follow from the scope."""

    name: str
    title: str
    raised_by: tuple[OpenRows | YearOfRows | Named, ...] = ()


_PLACED = ("entry_date", "leaving_date")
_STARTED = ("start_date", "end_date")

FLAGS: tuple[Flag, ...] = (
    Flag("plan", "EHC plan"),
    Flag("support", "SEN support"),
    Flag("request", "Request or assessment, no plan"),
    Flag(
        "looked_after",
        "Looked after",
        (
            OpenRows("episodes", "decom", "dec", ~pl.col("ls").is_in(SHORT_BREAKS).fill_null(value=False)),
            OpenRows("ilacs_looked_after", "started_date", "ended_date"),
        ),
    ),
    Flag(
        "protected",
        "Protection plan",
        (OpenRows("protection_plans", *_STARTED), OpenRows("ilacs_protection", *_STARTED)),
    ),
    Flag(
        "in_need",
        "In need",
        (
            OpenRows("cin_details", "referral_date", "closure_date"),
            OpenRows("ilacs_cin", "cin_start_date", "end_date"),
        ),
    ),
    Flag(
        "early_help",
        "Early help",
        (OpenRows("early_help", *_STARTED), OpenRows("ilacs_early_help", "assessment_date", "end_date")),
    ),
    Flag(
        "alternative",
        "Alternative provision",
        (
            OpenRows("ap_pupils", *_PLACED),
            OpenRows("census_ap", *_PLACED),
            OpenRows("placement_detail", *_PLACED, where=pl.col("sen_setting") == OTHERWISE_THAN_AT_SCHOOL),
        ),
    ),
    Flag("home_educated", "Home educated", (OpenRows("home_educated", *_STARTED),)),
    Flag("missing", "Missing education", (OpenRows("missing_education", *_STARTED),)),
    Flag(
        "excluded",
        "Suspended or excluded in the last 12 months",
        (YearOfRows("census_exclusions", "start_date"),),
    ),
    Flag("youth_justice", "Open to youth justice", (OpenRows("youth_justice", *_STARTED),)),
    Flag("young_carer", "Young carer", (OpenRows("young_carers", *_STARTED),)),
    Flag("hospital", "In hospital or with medical needs", (OpenRows("hospital_stays", *_STARTED),)),
    Flag("differs", "Returns differ", (Named("conflicts"),)),
    Flag(
        "review",
        "Perhaps the same as another child",
        (Named("to_review", "first_child"), Named("to_review", "second_child")),
    ),
)
FLAG_TITLES = {flag.name: flag.title for flag in FLAGS}


def flags_of(snapshot: Snapshot, day: date) -> pl.LazyFrame:
    """One row a child: `child_id`, and for each flag a column, true where it is raised on the day."""
    raised = [_raised(snapshot, flag, day) for flag in FLAGS if flag.raised_by]
    return _joined([_by_scope(snapshot, day), *raised])


def _raised(snapshot: Snapshot, flag: Flag, day: date) -> pl.LazyFrame:
    children = pl.concat(rows.children(snapshot, day) for rows in flag.raised_by)
    return children.drop_nulls().unique().with_columns(pl.lit(value=True).alias(flag.name))


def _by_scope(snapshot: Snapshot, day: date) -> pl.LazyFrame:
    """Plan, support, and who was asked for and has neither: every child has a row."""
    asked = snapshot.table("requests").select("child_id", asked=pl.lit(value=True)).unique()
    planned = snapshot.table("named_plan").select("child_id", planned=pl.lit(value=True)).unique()
    return (
        in_scope(snapshot, day)
        .lazy()
        .join(asked, on="child_id", how="left")
        .join(planned, on="child_id", how="left")
        .select(
            "child_id",
            plan="has_plan",
            support="sen_support",
            request=pl.col("asked") & pl.col("planned").is_null() & ~pl.col("has_plan"),
        )
    )


def _joined(frames: Sequence[pl.LazyFrame]) -> pl.LazyFrame:
    return reduce(lambda one, other: one.join(other, on="child_id", how="left"), frames)
