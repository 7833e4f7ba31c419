"""A made-up tribunal and mediation log: one row for each appeal and each mediation that SEN2 flags, and the
certificates of families who appealed without mediation."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_of, happens_to, lots_of
from lanyard.core.synth.days import dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.sen2_tables import told_sen2
from lanyard.core.synth.social_care.whoever import who_of
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "tribunal", "casework"
ASSESS, ISSUE, CONTENT, CEASE, OTHER = "ASSESS", "ISSUE", "CONTENT", "CEASE", "OTHER"
CLOSED_AFTER = (60, 330)
"""Days from the registration of an appeal to its end, about; plausible."""

FIRST_NUMBER = 100
DECLINED = 0.75
"""Share of appeals with a certificate of mediation declined, of those without a meeting; plausible."""

_FLAGS = (
    ("requests", "request_tribunal", "request_mediation", ASSESS),
    ("assessment", "assessment_tribunal", "assessment_mediation", ISSUE),
    ("assessment", "other_tribunal", "other_mediation", OTHER),
)
"""Tables of SEN2 with their flags of an appeal and of a mediation meeting, and what these are about."""


def tribunal_tables(world: World) -> Tables:
    """The log: appeals by number, mediations by the day on which they were asked for."""
    disputes = world.once(_disputes)
    appeals = _appeals(world, disputes.filter("appealed")).sort("registered_date", "child")
    numbered = appeals.with_columns(
        appeal_number=pl.format(
            "EH{}/{}/{}",
            pl.lit(world.area),
            pl.col("registered_date").dt.strftime("%y"),
            pl.int_range(FIRST_NUMBER, appeals.height + FIRST_NUMBER).cast(pl.String).str.zfill(5),
        )
    )
    mediations = _mediations(world, disputes).sort("asked_date", "child")
    return {
        "appeals": _table(world, "appeals", numbered),
        "mediations": _table(world, "mediations", mediations),
    }


def _table(world: World, name: str, rows: pl.DataFrame) -> pl.DataFrame:
    known = who_of(world, rows).with_columns(
        pl.col("child").alias(TRUTH), case_id=local_ids(NUMBERS, rows["child"])
    )
    return listed(KIND, name, known)


def _disputes(world: World) -> pl.DataFrame:
    """Each decision that SEN2 flags: `child`, `matter`, `since` (the decision), `appealed`, `mediated`."""
    tables = world.once(told_sen2)
    persons = tables["person"].select("person_key", child=TRUTH)
    dates = (
        tables["requests"]
        .select("request_key", "request_outcome_date")
        .join(
            tables["assessment"].select("request_key", "assessment_outcome_date"),
            on="request_key",
            how="left",
        )
        .join(
            tables["named_plan"].select("request_key", "start_date", "cease_date"),
            on="request_key",
            how="left",
        )
    )
    found = [
        tables[table]
        .select("person_key", "request_key", appealed=pl.col(appeal) == "1", mediated=pl.col(meeting) == "1")
        .filter(pl.col("appealed") | pl.col("mediated"))
        .with_columns(matter=pl.lit(matter))
        for table, appeal, meeting, matter in _FLAGS
    ]
    rows = pl.concat(found).join(persons, on="person_key", maintain_order="left")
    return _dated(world, rows.join(dates, on="request_key", how="left", maintain_order="left"))


def _dated(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    """Disputes about a plan began some time in the collection year, those about its end when it ended."""
    days = world.days
    share = lots_of(world.chance, "dispute about a plan", rows["child"])
    began = np.maximum(days_of(rows["start_date"]), days.first)
    in_year = on_weekdays(
        later(began, (share * np.maximum((days.last - began).astype(np.int64), 1)).astype(np.int64))
    )
    of_plan = dates_of(np.where(np.isnat(in_year), days.first + np.timedelta64(90, "D"), in_year))
    matter = pl.col("matter")
    since = (
        pl.when(matter == ASSESS).then("request_outcome_date")
        .when(matter == ISSUE).then("assessment_outcome_date")
        .when(pl.col("cease_date").is_not_null()).then("cease_date")
        .otherwise(pl.lit(of_plan))
    )  # fmt: skip
    ceased = (matter == OTHER) & pl.col("cease_date").is_not_null()
    about = pl.when(ceased).then(pl.lit(CEASE)).otherwise(matter)
    told = rows.with_columns(since=since.fill_null(pl.lit(of_plan)), matter=about)
    return told.select("child", "matter", "since", "appealed", "mediated")


def _appeals(world: World, disputes: pl.DataFrame) -> pl.DataFrame:
    """Registered within about two months of the decision; some months later most are closed."""
    child, chance = disputes["child"], world.chance
    key = child * 4 + disputes["matter"].replace_strict(
        {ASSESS: 0, ISSUE: 1}, default=2, return_dtype=pl.Int64()
    )
    after = (20 + lots_of(chance, "appeal registered", key) * 45).astype(np.int64)
    registered = np.minimum(on_weekdays(later(days_of(disputes["since"]), after)), world.days.census)
    first, last = CLOSED_AFTER
    taken = (first + lots_of(chance, "appeal closed", key) * (last - first)).astype(np.int64)
    closed = on_weekdays(later(registered, taken))
    over = closed <= world.days.census
    outcome = falls_of(chance, "appeal outcome", key, calibration.shares("services", "appeal_outcome"))
    about = falls_of(chance, "appeal about", key, calibration.shares("services", "appeal_about"))
    return disputes.with_columns(
        registered_date=dates_of(registered),
        appeal_type=disputes["matter"].zip_with(disputes["matter"] != OTHER, about),
        outcome=outcome.set(pl.Series(~over), "OPEN"),
        closed_date=dates_of(only_where(over, closed)),
    )


def _mediations(world: World, disputes: pl.DataFrame) -> pl.DataFrame:
    """Meetings that SEN2 flags, with their agreement; of other appeals most a certificate without one."""
    child, chance = disputes["child"], world.chance
    declined = pl.Series(happens_to(chance, "mediation declined", child, DECLINED))
    told = disputes.filter(pl.col("mediated") | pl.lit(declined))
    asked = on_weekdays(
        later(
            days_of(told["since"]),
            (4 + lots_of(chance, "mediation asked", told["child"]) * 14).astype(np.int64),
        )
    )
    asked = np.minimum(asked, world.days.census)
    met = told["mediated"].to_numpy()
    held = np.minimum(
        on_weekdays(
            later(asked, (10 + lots_of(chance, "mediation held", told["child"]) * 18).astype(np.int64))
        ),
        world.days.census,
    )
    certified = np.minimum(np.where(met, later(held, 2), later(asked, 2)), world.days.census)
    agreed = happens_to(
        chance, "mediation agreed", told["child"], calibration.part("services", "mediation_agreed")
    )
    settled = pl.Series(np.where(agreed & ~told["appealed"].to_numpy(), "Y", "N").tolist(), dtype=pl.String)
    about = pl.col("matter")
    return told.with_columns(
        matter=pl.when(about == OTHER).then(pl.lit(CONTENT)).otherwise(about),
        asked_date=dates_of(asked),
        held_date=dates_of(only_where(met, held)),
        certificate_date=dates_of(certified),
        agreed=settled.set(~told["mediated"], None),
    )
