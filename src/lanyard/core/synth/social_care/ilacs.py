"""Made-up lists of an inspection of children's services, as at census day."""

from datetime import date

import polars as pl

from lanyard.core.synth.by_child import falls_of, happens_to
from lanyard.core.synth.calibration import shares
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.known_to_care import DISABLED, LOOKED_AFTER, PROTECTED
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.social_care.cases import cases
from lanyard.core.synth.social_care.early_help import early_help
from lanyard.core.synth.social_care.health import assessments
from lanyard.core.synth.social_care.living import (
    care_leavers,
    home_numbers,
    looked_after,
    place_of,
)
from lanyard.core.synth.social_care.needs import primary_need
from lanyard.core.synth.social_care.whoever import who_of
from lanyard.core.synth.world import Tables, World
from lanyard.core.words.code_sets import ssda903

KIND, NUMBERS = "ilacs", "social-care"
MONTHS_BACK = 6
"""Each list tells of so many months before census day."""

STATUS_OF_TEAM = {
    LOOKED_AFTER: "Looked after child",
    PROTECTED: "Child protection plan",
    DISABLED: "Child in need plan (disabled children)",
}
OTHER_STATUS, CLOSED = "Child in need plan", "Closed"
PLACED_OUTSIDE = 0.42
"""Share of looked-after children who are placed outside the area; plausible."""
TEAM_WORDS = ("North", "South", "East", "West")


def ilacs_tables(world: World) -> Tables:
    """The five lists, each with the truth."""
    since = pl.select(pl.lit(world.days.census_date).dt.offset_by(f"-{MONTHS_BACK}mo")).item()
    rows = {
        "ilacs_early_help": _early_help(world, since),
        "ilacs_cin": _in_need(world, since),
        "ilacs_protection": _protected(world, since),
        "ilacs_looked_after": _looked_after(world, since),
        "ilacs_care_leavers": _leavers(world),
    }
    return {name: _list(world, name, told) for name, told in rows.items()}


def _list(world: World, name: str, rows: pl.DataFrame) -> pl.DataFrame:
    """The list in order of local number; the team is one of a few, by child."""
    known = who_of(world, rows.drop("birth_date", strict=False))
    teams = pl.Series(TEAM_WORDS).gather(known["child"] % len(TEAM_WORDS))
    told = known.with_columns(
        pl.col("child").alias(TRUTH),
        child_unique_id=local_ids(NUMBERS, known["child"]),
        gender="sex",
        disability=pl.when("disability").then(pl.lit("Y")).otherwise(pl.lit("N")),
        allocated_team=pl.format("{} team", teams),
    )
    return listed(KIND, name, told.sort("child_unique_id"))


def _lately(ended: str, since: date) -> pl.Expr:
    return pl.col(ended).is_null() | (pl.col(ended) >= since)


def _early_help(world: World, since: date) -> pl.DataFrame:
    begun = world.once(early_help).filter(pl.col("start_date") >= since)
    done = pl.col("start_date").dt.offset_by("35d")
    return begun.with_columns(
        assessment_date="start_date",
        organisation="lead_service",
        end_date=pl.when(done <= world.days.census_date).then(done),
    )


def _in_need(world: World, since: date) -> pl.DataFrame:
    told = world.once(cases).filter(_lately("ended", since))
    open_as = pl.col("team").replace_strict(STATUS_OF_TEAM, default=OTHER_STATUS, return_dtype=pl.String())
    closed = pl.col("ended").is_not_null()
    return told.with_columns(
        cin_start_date="began",
        primary_need=primary_need(world, told),
        end_date="ended",
        case_status=pl.when(closed).then(pl.lit(CLOSED)).otherwise(open_as),
    )


def _protected(world: World, since: date) -> pl.DataFrame:
    told = world.once(cases).filter(pl.col("protected_from").is_not_null() & _lately("protected_to", since))
    abuse = shares("social_care", "abuse")
    return told.with_columns(
        start_date="protected_from",
        end_date="protected_to",
        initial_category=falls_of(world.chance, "abuse", told["child"], abuse),
        latest_category=falls_of(world.chance, "abuse", told["child"], abuse),
    )


def _looked_after(world: World, since: date) -> pl.DataFrame:
    """With the dates of the last health assessment and dental check, where there were any."""
    told = world.once(looked_after).filter(_lately("ended", since))
    health = (
        world.once(assessments)
        .group_by("child")
        .agg(last_health_assessment=pl.col("done_date").max(), last_dental_check=pl.col("dental_check").max())
    )
    known = told.join(health, on="child", how="left", maintain_order="left")
    return known.with_columns(
        started_date="started",
        ended_date="ended",
        placement_location=pl.when(_is_away(world, known)).then(pl.lit("OUT")).otherwise(pl.lit("IN")),
        placement_urn=home_numbers(world.chance, place_of(known), known["placement"]),
        placement_type="placement",
        placement_provider="provider",
    )


def _is_away(world: World, periods: pl.DataFrame) -> pl.Series:
    return pl.Series(happens_to(world.chance, "placed outside the area", place_of(periods), PLACED_OUTSIDE))


def _leavers(world: World) -> pl.DataFrame:
    """Where they live in words, and whether it suits, by the letter and the digit of the code."""
    told = world.once(care_leavers)
    homes, does = ssda903.ACCOMMODATION.meanings, ssda903.ACTIVITY.meanings
    in_words = pl.col("home").replace_strict(homes, default=None, return_dtype=pl.String())
    suits = (
        pl.col("home")
        .str.slice(1, 1)
        .replace_strict({"1": "Y", "2": "N"}, default=None, return_dtype=pl.String())
    )
    return told.with_columns(
        accommodation=in_words.str.split(",").list.first(),
        suitable_accommodation=suits,
        activity=pl.col("activity").replace_strict(does, default=None, return_dtype=pl.String()),
    )
