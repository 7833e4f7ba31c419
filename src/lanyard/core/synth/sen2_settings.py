"""The settings of a made-up SEN2 return: those that plans name (4.7) and those attended (5.7)."""

import polars as pl

from lanyard.core.synth.chance import Chance, Lot, happens
from lanyard.core.synth.register import Register
from lanyard.core.synth.stays import usual_place, with_setting
from lanyard.core.words.code_sets.places import (
    NOT_RECORDED,
    PLACE_OF_SETTING,
    RESOURCED_PROVISION_OF,
    SEN_UNIT_OF,
)

SETTING_OF_PLACE = {place: code for code, place in PLACE_OF_SETTING.items()} | {"neet_other_csa": "NIEO"}
NEVER_NAMED = ("neet", "neet_ntci", "neet_other", "neet_other_csa", NOT_RECORDED)
"""Places that no plan names: it names the setting that the child should attend."""

SECOND_NAMED = 0.6
"""Share of second settings that the plan names too; plausible, not official."""

OTHER = "OTH"
OTHER_SETTINGS = (
    "Awaiting a special school place",
    "Special school, none named yet",
    "Online lessons",
    "Farm school",
    "Hospital education",
    "Welsh special school",
    "Tuition in a library",
)
"""What other settings are, in words."""


def placement_table(stays: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The columns of PlacementDetail for each stay (with `residential` and `work_based` of its plan)."""
    now = pl.col("leaving_date").is_null() & pl.col("first")
    return _settings(stays, chance.of("placements")).with_columns(
        stays.select(
            placement_rank="rank",
            entry_date="entry_date",
            leaving_date="leaving_date",
            attendance_pattern=pl.lit("FT"),
            res=pl.when(now).then("residential"),
            wbp=pl.when(now).then("work_based"),
            request="request",
        )
    )


def plan_detail_table(
    stays: pl.DataFrame, ended: pl.DataFrame, register: Register, chance: Chance
) -> pl.DataFrame:
    """The columns of PlanDetail: for plans in force the setting attended, where a plan can name it; for ended
    ones one of the place that they named. `stays` and `ended` have `request`, `age` and `place`."""
    lot = chance.of("named settings")
    wanted = ["request", "place", "urn", "ukprn", "rank"]
    twice = pl.Series(happens(lot, SECOND_NAMED, stays.height))
    attended = stays.filter(pl.col("first") | ((pl.col("rank") == "2") & twice))
    kept = attended.filter(~pl.col("place").is_in(NEVER_NAMED))
    others = pl.concat(
        [
            attended.filter(pl.col("place").is_in(NEVER_NAMED)).select("request", "age", "place"),
            ended.select("request", "age", "place"),
        ]
    ).with_columns(
        place=pl.when(pl.col("place").is_in(NEVER_NAMED)).then(usual_place(pl.col("age"))).otherwise("place")
    )
    drawn = with_setting(others, register, lot).with_columns(rank=pl.lit("1"))
    named = pl.concat([kept.select(wanted), drawn.select(wanted)]).sort(
        "request", "rank", maintain_order=True
    )
    return _settings(named, lot).with_columns(named.select("request", placement_rank="rank"))


def _settings(rows: pl.DataFrame, lot: Lot) -> pl.DataFrame:
    """How each setting is given: by URN, by UKPRN or by the code of its place."""
    words = pl.Series(OTHER_SETTINGS).gather(lot.integers(0, len(OTHER_SETTINGS), rows.height))
    code = pl.col("place").replace_strict(SETTING_OF_PLACE, default=OTHER, return_dtype=pl.String())
    without_number = pl.col("urn").is_null() & pl.col("ukprn").is_null()
    setting = pl.when(without_number).then(code)
    return rows.select(
        "urn",
        "ukprn",
        sen_setting=setting,
        sen_setting_other=pl.when(without_number & (code == OTHER)).then(words),
        sen_unit_indicator=_flag(SEN_UNIT_OF),
        resourced_provision_indicator=_flag(RESOURCED_PROVISION_OF),
    )


def _flag(provision: dict[str, str]) -> pl.Expr:
    """1 or 0 for a setting with URN."""
    inside = pl.col("place").is_in(list(provision.values()))
    return pl.when(pl.col("urn").is_not_null()).then(pl.when(inside).then(pl.lit("1")).otherwise(pl.lit("0")))
