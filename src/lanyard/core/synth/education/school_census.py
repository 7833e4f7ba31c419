"""A made-up school census: what every school of the area sends of a term, as one extract."""

import numpy as np
import polars as pl

from lanyard import __version__
from lanyard.core.returns.school_census import SCHOOL_CENSUS
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.education.attendance import sessions_of
from lanyard.core.synth.education.census_roll import pupils_of
from lanyard.core.synth.education.school_placements import placements_of
from lanyard.core.synth.education.suspensions import suspensions_of
from lanyard.core.synth.education.terms import Term, TermCode, terms
from lanyard.core.synth.schools import census_schools
from lanyard.core.synth.telling import told, yes_no
from lanyard.core.synth.world import Tables, World
from lanyard.core.words.code_sets.places import RESOURCED_PROVISION_OF, SEN_UNIT_OF

KEY, KIND = "person_key", SCHOOL_CENSUS.kind
PROVISION = {"plan": "E", "support": "K", "none": "N"}
PHASES = {"1": "NS", "2": "PS", "4": "SS"}
REFERRAL_UNIT, SPECIAL = "PR", "SP"
ALTERNATIVE_TYPES = ("14", "38", "42", "43")
SUPPLIER = "Lanyard synth"

TOP_UP_OF_PLANS, SERVICE, LEFT_CARE, HALF_DAYS = 0.9, 0.008, 0.009, 0.5
"""Shares with top-up funding, of service children, of those who left care through adoption or an order, and
of nursery children who come half days; plausible."""

NO_ASSESSMENT, SECOND_NEED = 0.05, 0.22
"""Share on SEN support whose type of need nobody assessed yet, and share with a second need; plausible."""


def school_censuses(world: World) -> tuple[Tables, ...]:
    """The censuses that areas hold in January: that of the autumn and that of the spring."""
    return tuple(census_of(world, term) for term in terms(world.year)[1:])


def census_of(world: World, term: Term) -> Tables:
    """The tables of the census of one term, all schools together."""
    pupils = _on_roll(world, term)
    chance = world.chance
    missed = suspensions_of(pupils, term, chance.of(f"suspensions of {term.code}"))
    of_pupil = _sums(missed, pupils.height)
    sessions = sessions_of(pupils, of_pupil, term, chance.of(f"sessions of {term.code}"))
    nested = {
        "census_needs": _needs(pupils, chance) if term.code is TermCode.SPRING else _NO_NEEDS,
        "census_exclusions": _with_provision(missed, pupils),
        "census_sessions": sessions,
        "census_ap": placements_of(pupils, chance.of(f"placements of {term.code}"), term),
    }
    possible = _sums(sessions.filter(pl.col("attendance_reason") != "D"), pupils.height)
    return {
        "census_header": _headers(world, term),
        "census_pupils": told(KIND, "census_pupils", _described(pupils, possible, term, chance), KEY),
        **{name: told(KIND, name, _tied(rows, pupils), KEY) for name, rows in nested.items()},
    }


def _on_roll(world: World, term: Term) -> pl.DataFrame:
    """Those who had come by census day, by school, with their keys and SEN provision of that day."""
    provision = pl.when(pl.col("start_date") > term.census).then(pl.lit("K")).otherwise(
        pl.col("provision").replace_strict(PROVISION, return_dtype=pl.String())
    )  # fmt: skip
    here = world.once(pupils_of).filter(pl.col("entry_date") <= term.census)
    return here.sort("urn", "surname", "forename", "child").with_columns(
        pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias(KEY), sen_provision=provision
    )


def _described(pupils: pl.DataFrame, possible: pl.Series, term: Term, chance: Chance) -> pl.DataFrame:
    spring = term.code is TermCode.SPRING
    carer = pl.col("young_carer").fill_null("N")
    return pupils.with_columns(
        pupil_id=pl.col(KEY).cast(pl.String),
        census_date=pl.lit(term.census),
        sen_unit=yes_no(pl.col("place").is_in(list(SEN_UNIT_OF.values()))),
        resourced_provision=yes_no(pl.col("place").is_in(list(RESOURCED_PROVISION_OF.values()))),
        top_up_funding=yes_no((pl.col("sen_provision") == "E") & _some(pupils, chance, TOP_UP_OF_PLANS)),
        young_carer=carer if spring else pl.lit(None),
        service_child=yes_no(_some(pupils, chance, SERVICE)),
        post_looked_after=pl.when(_some(pupils, chance, LEFT_CARE)).then(pl.lit("A")).otherwise(pl.lit("N"))
        if spring
        else pl.lit(None),
        part_time=yes_no((pl.col("age") < 4) & _some(pupils, chance, HALF_DAYS)),
        free_meals=yes_no(pl.col("free_meals")),
        sessions_possible=pl.lit(possible),
    )


def _some(pupils: pl.DataFrame, chance: Chance, part: float) -> pl.Expr:
    return pl.lit(pl.Series(happens_to(chance, f"census item of {part}", pupils["child"], part)))


def _sums(rows: pl.DataFrame, count: int) -> pl.Series:
    """The sessions of all rows of each pupil."""
    weights = rows["sessions"].fill_null(0).to_numpy()
    return pl.Series(np.bincount(rows["line"].to_numpy(), weights, minlength=count).astype(np.int64))


def _with_provision(missed: pl.DataFrame, pupils: pl.DataFrame) -> pl.DataFrame:
    return missed.with_columns(sen_provision=pupils["sen_provision"].gather(missed["line"]))


def _tied(rows: pl.DataFrame, pupils: pl.DataFrame) -> pl.DataFrame:
    keys = pupils[KEY].gather(rows["line"])
    return rows.with_columns(keys, pupil_id=keys.cast(pl.String))


def _needs(pupils: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The primary need of each pupil with SEN, and a second of some, at the (main) school."""
    known = pupils.with_row_index("line").filter(pl.col("sen_provision") != "N")
    child = known["child"]
    open_yet = pl.Series(happens_to(chance, "need not assessed", child, NO_ASSESSMENT))
    first = pl.when((pl.col("sen_provision") == "K") & pl.lit(open_yet)).then(pl.lit("NSA")).otherwise("need")
    others = pl.Series(["SLCN", "SEMH", "MLD", "SPLD", "ASD"])
    other = others.gather(pl.Series((lots_of(chance, "second need", child) * 5).astype(np.int64)))
    has_other = pl.Series(happens_to(chance, "has a second need", child, SECOND_NEED))
    second = known.filter(has_other & (other != known["need"])).select(
        "line", need_type=pl.lit(other.filter(has_other & (other != known["need"]))), need_rank=pl.lit(2)
    )
    primary = known.select("line", need_type=first, need_rank=pl.lit(1))
    return pl.concat([primary, second]).sort("line", "need_rank")


def _headers(world: World, term: Term) -> pl.DataFrame:
    """A row for each school."""
    schools = world.once(census_schools)
    alternative = pl.when(pl.col("type_code").is_in(ALTERNATIVE_TYPES)).then(pl.lit(REFERRAL_UNIT))
    named = schools.select(
        "urn",
        collection=pl.lit(SCHOOL_CENSUS.collection),
        term=pl.lit(term.code.value),
        year=pl.lit(term.census.year),
        reference_date=pl.lit(term.census),
        lea="la_code",
        estab="number",
        school_name="name",
        phase=pl.coalesce(alternative, pl.col("phase_code").replace_strict(PHASES, default=SPECIAL)),
        software_code=pl.format("{} {}", pl.lit(SUPPLIER), pl.lit(__version__)),
        serial_no=pl.lit("001"),
    )
    return told(KIND, "census_header", named)


_NO_NEEDS = pl.DataFrame(schema={"line": pl.UInt32(), "need_type": pl.String(), "need_rank": pl.Int64()})
