"""A made-up children in need census: cases of the last whole year from April to March."""

import datetime as dt

import numpy as np
import polars as pl

from lanyard import __version__
from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_of, happens_to, lots_of
from lanyard.core.synth.chance import Numbers
from lanyard.core.synth.days import dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, keyed
from lanyard.core.synth.known_to_care import DISABLED, IN_NEED
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.sen2_tables import SUPPLIER
from lanyard.core.synth.social_care.cases import cases, years_first, years_last
from lanyard.core.synth.social_care.needs import disabilities, primary_need
from lanyard.core.synth.social_care.whoever import who_of
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "cin", "social-care"
UNDER_SCHOOL_AGE, NEVER_IN_A_STATE_SCHOOL = "UN1", "UN2"
SCHOOL_AGE = 5
ASSESSED_DAYS = 45 * 7 // 5
"""Days in which an assessment is to be signed off: 45 working days."""

ASSESSED_IN_TIME = 0.84
NO_CONFERENCE = 0.06
"""Share of cases without a protection plan in which there was an enquiry; plausible, not official."""

FEWEST_DAYS_OF_A_PLAN = 60


def cin_tables(world: World) -> Tables:
    """The tables of the census of the last whole year; `cin_children` with the truth."""
    rows = _in_the_year(world)
    last = years_last(world)
    return {
        "cin_header": _header(world),
        "cin_children": keyed(KIND, "cin_children", _children(rows, world), ("person_key",)),
        "cin_disabilities": keyed(KIND, "cin_disabilities", disabilities(world, rows), ("person_key",)),
        "cin_details": _hung("cin_details", _details(world, rows), last),
        "cin_assessments": _hung("cin_assessments", _assessments(world, rows), last),
        "cin_plans": _hung("cin_plans", _plans(rows), last),
        "protection_plans": _hung("protection_plans", _protection(world, rows), last),
        "section_47": _hung("section_47", _enquiries(world, rows), last),
    }


def _in_the_year(world: World) -> pl.DataFrame:
    """Cases of the year in order of local number, with keys; what ends after the year is still open."""
    first, last = years_first(world), years_last(world)
    touching = world.once(cases).filter(
        (pl.col("began") <= last) & (pl.col("ended").is_null() | (pl.col("ended") >= first))
    )
    told = touching.with_columns(la_child_id=local_ids(NUMBERS, touching["child"])).sort(
        "la_child_id", "began"
    )
    ended = [pl.when(pl.col(name) <= last).then(name) for name in ("ended", "protected_from", "protected_to")]
    number = pl.int_range(1, told.height + 1, dtype=pl.Int64)
    return told.with_columns(*ended, person_key=number, referral_key=number, row=number)


def _header(world: World) -> pl.DataFrame:
    last = years_last(world)
    cells = {
        "row": [0],
        "collection": ["CIN"],
        "year": [last.year],
        "reference_date": [last],
        "source_level": ["L"],
        "lea": [world.area],
        "software_code": [SUPPLIER],
        "release": [__version__],
        "serial_no": ["001"],
        "datetime": [f"{last.year}-06-20T09:00:00"],
    }
    return keyed(KIND, "cin_header", pl.DataFrame(cells), ())


def _children(rows: pl.DataFrame, world: World) -> pl.DataFrame:
    known = who_of(world, rows.drop("birth_date")).rename({"child": TRUTH})
    why = (
        pl.when(pl.col("age") <= SCHOOL_AGE)
        .then(pl.lit(UNDER_SCHOOL_AGE))
        .otherwise(pl.lit(NEVER_IN_A_STATE_SCHOOL))
    )
    return known.with_columns(upn_unknown=pl.when(pl.col("upn").is_null()).then(why))


def _hung(name: str, rows: pl.DataFrame, last: dt.date) -> pl.DataFrame:
    """Rows below a referral; nothing is told of what came after the year."""
    dates = [column for column, dtype in rows.schema.items() if dtype == pl.Date]
    known = rows.with_columns(pl.when(pl.col(column) <= last).then(column) for column in dates)
    first = {"cin_details": "referral_date"}.get(name, "start_date")
    return keyed(KIND, name, known.filter(pl.col(first).is_not_null()), ("person_key", "referral_key"))


def _details(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    sources = calibration.shares("social_care", "referral_source")
    short = (pl.col("ended") - pl.col("began")).dt.total_days() <= ASSESSED_DAYS
    why = (
        pl.when(short)
        .then(pl.lit("RC8"))
        .when(pl.col("age") >= 18)
        .then(pl.lit("RC6"))
        .otherwise(pl.lit("RC7"))
    )
    return rows.with_columns(
        referral_date="began",
        referral_source=falls_of(world.chance, "referral source", rows["child"], sources),
        primary_need=primary_need(world, rows),
        closure_date="ended",
        closure_reason=pl.when(pl.col("ended").is_not_null()).then(why),
    )


def _assessments(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    """One for each case, begun at once and signed off before the case is closed."""
    began = days_of(rows["began"])
    in_time = happens_to(world.chance, "assessed in time", rows["child"], ASSESSED_IN_TIME)
    share = lots_of(world.chance, "days of assessment", rows["child"])
    taken: Numbers = np.where(
        in_time, 10 + share * (ASSESSED_DAYS - 12), ASSESSED_DAYS + 1 + share * 40
    ).astype(np.int64)
    signed = on_weekdays(later(began, taken))
    ended = days_of(rows["ended"])
    signed = np.maximum(np.where(np.isnat(ended), signed, np.minimum(signed, ended)), began)
    return rows.with_columns(start_date="began", authorised_date=dates_of(signed))


def _plans(rows: pl.DataFrame) -> pl.DataFrame:
    """Child in need plans of cases that lasted, of children neither protected nor looked after."""
    in_need = pl.col("team").is_in([IN_NEED, DISABLED]) & pl.col("protected_from").is_null()
    alone = in_need & pl.col("looked_after_from").is_null()
    start = pl.col("began").dt.offset_by(f"{FEWEST_DAYS_OF_A_PLAN}d")
    told = rows.with_columns(start_date=start, end_date="ended")
    return told.filter(alone & (pl.col("end_date").is_null() | (start < pl.col("end_date"))))


def _protection(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    abuse = calibration.shares("social_care", "abuse")
    first, last = (falls_of(world.chance, which, rows["child"], abuse) for which in ("abuse", "latest abuse"))
    changed = pl.Series(happens_to(world.chance, "abuse changed", rows["child"], 0.12))
    return rows.with_columns(
        start_date="protected_from",
        end_date="protected_to",
        initial_category=first,
        latest_category=first.zip_with(~changed, last),
    )


def _enquiries(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    """The enquiry before each conference, and some that led to none."""
    conference, began = days_of(rows["protected_from"]), days_of(rows["began"])
    before = np.maximum(later(conference, -15), began)
    without = happens_to(world.chance, "enquiry alone", rows["child"], NO_CONFERENCE) & np.isnat(conference)
    start = np.where(np.isnat(conference), only_where(without, began), before)
    return rows.with_columns(start_date=dates_of(start), conference_date="protected_from")
