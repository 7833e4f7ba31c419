"""Rules on settings: those the plan names (PlanDetail) and those attended (PlacementDetail)."""

from collections.abc import Callable, Iterator

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case, date_missing, given, missing
from lanyard.core.words.age_columns import age_at, of_compulsory_school_age

SOURCE = "SEN2 guide, items 4.7 and 5.7"
BIRTH, DAY = pl.col("person.person_birth_date"), pl.col("census_day")
SETTING = pl.col("sen_setting")
WAYS = pl.sum_horizontal(given(column).cast(pl.Int8) for column in ("urn", "ukprn", "sen_setting"))
IS_FIRST = pl.col("placement_rank") == "1"
NOT_EXPECTED = ("25", "26", "29", "37", "40", "49")
"""Offshore, service children's, university, overseas, university technical college, online provider."""
HAS_UNIT = pl.col("establishment.resourced_provision").str.contains("(?i)sen unit")
HAS_RESOURCED = pl.col("establishment.resourced_provision").str.contains("(?i)resourced provision")
NO_URN: dict[str, str | None] = {
    "urn": None,
    "sen_unit_indicator": None,
    "resourced_provision_indicator": None,
}


def _no_setting(table: str) -> Rule:
    return Rule(
        "S601",
        ERROR,
        table,
        ("urn", "ukprn", "sen_setting"),
        WAYS == 0,
        "No setting is given. Give exactly one of URN, UKPRN and SENSetting.",
        SOURCE,
        breaks=case(NO_URN),
        holds=case(NO_URN | {"sen_setting": "OLA"}),
    )


def _several_settings(table: str) -> Rule:
    return Rule(
        "S602",
        ERROR,
        table,
        ("urn", "ukprn", "sen_setting"),
        WAYS > 1,
        "More than one of URN, UKPRN and SENSetting is given. Keep the one that is right.",
        SOURCE,
        breaks=case(sen_setting="OLA"),
        holds=case(),
    )


def _other_unsaid(table: str) -> Rule:
    return Rule(
        "S603",
        ERROR,
        table,
        ("sen_setting_other", "sen_setting"),
        (SETTING == "OTH") & missing("sen_setting_other"),
        "The setting is OTH, but SENSettingOther does not say which. Write what it is.",
        SOURCE,
        breaks=case(NO_URN | {"sen_setting": "OTH"}),
        holds=case(NO_URN | {"sen_setting": "OTH", "sen_setting_other": "Farm school"}),
    )


def _early_years_at_school_age(table: str) -> Rule:
    still_there = date_missing("leaving_date") if table == "placement_detail" else pl.lit(value=True)
    return Rule(
        "S606",
        ERROR,
        table,
        ("sen_setting",),
        (SETTING == "EYP") & of_compulsory_school_age(BIRTH, DAY) & still_there,
        "An early years provider is given for a child of compulsory school age. Correct the setting.",
        f"{SOURCE}; Education Act 1996, section 8",
        breaks=case(NO_URN | {"sen_setting": "EYP"}),
        holds=case({"person.person_birth_date": "2021-03-14"} | NO_URN | {"sen_setting": "EYP"}),
    )


def _urn_unknown(table: str) -> Rule:
    return Rule(
        "S607",
        ERROR,
        table,
        ("urn",),
        given("urn") & pl.col("establishment.found").is_null(),
        "No establishment has this URN. Look it up in the register of establishments.",
        f"{SOURCE}; register of establishments",
        breaks=case(urn="999998"),
        holds=case(),
    )


def _unexpected_type(table: str) -> Rule:
    return Rule(
        "S609",
        QUERY,
        table,
        ("urn",),
        pl.col("establishment.type_code").is_in(NOT_EXPECTED),
        "This type of establishment is not expected here (university, online, offshore). Check the URN.",
        f"{SOURCE}; register of establishments, type",
        breaks=case(urn="900003"),
        holds=case(),
    )


def _unit_that_is_not(table: str) -> Rule:
    return Rule(
        "S610",
        QUERY,
        table,
        ("sen_unit_indicator", "resourced_provision_indicator", "urn"),
        ((pl.col("sen_unit_indicator") == "1") & ~HAS_UNIT.fill_null(value=False))
        | ((pl.col("resourced_provision_indicator") == "1") & ~HAS_RESOURCED.fill_null(value=False)),
        "The child is in a SEN unit or resourced provision that the register does not show at this setting.",
        f"{SOURCE}; register of establishments, resourced provision",
        breaks=case(sen_unit_indicator="1"),
        holds=case(urn="900004", sen_unit_indicator="1"),
    )


def _unit_unsaid(table: str) -> Rule:
    return Rule(
        "S611",
        QUERY,
        table,
        ("sen_unit_indicator", "resourced_provision_indicator", "urn"),
        (HAS_UNIT & missing("sen_unit_indicator"))
        | (HAS_RESOURCED & missing("resourced_provision_indicator")),
        "The setting has a SEN unit or resourced provision, and it is not said whether the child is in it.",
        f"{SOURCE}; register of establishments, resourced provision",
        breaks=case(urn="900004", sen_unit_indicator=None),
        holds=case(urn="900004", sen_unit_indicator="0"),
    )


IN_BOTH: tuple[Callable[[str], Rule], ...] = (
    _no_setting,
    _several_settings,
    _other_unsaid,
    _early_years_at_school_age,
    _urn_unknown,
    _unexpected_type,
    _unit_that_is_not,
    _unit_unsaid,
)


def _both_tables() -> Iterator[Rule]:
    for table in ("plan_detail", "placement_detail"):
        yield from (rule(table) for rule in IN_BOTH)


TWO_FIRST_NAMED = Rule(
    "S605",
    ERROR,
    "plan_detail",
    ("placement_rank",),
    IS_FIRST & (IS_FIRST.sum().over("request_key") > 1),
    "Two settings of one plan have rank 1. Give the second one rank 2.",
    SOURCE,
    breaks=case(None, ("plan_detail", {"urn": "900004", "sen_unit_indicator": "1"})),
    holds=case(None, ("plan_detail", {"urn": "900004", "sen_unit_indicator": "1", "placement_rank": "2"})),
)

OPEN_FIRST = IS_FIRST & date_missing("leaving_date")

TWO_FIRST_ATTENDED = Rule(
    "S612",
    ERROR,
    "placement_detail",
    ("placement_rank", "leaving_date"),
    OPEN_FIRST & (OPEN_FIRST.sum().over("request_key") > 1),
    "Two placements with rank 1 are open at the same time. Close the earlier one or give the second rank 2.",
    SOURCE,
    breaks=case(None, ("placement_detail", {"entry_date": "2018-09-03"})),
    holds=case(None, ("placement_detail", {"entry_date": "2018-09-03", "leaving_date": "2019-07-19"})),
)

NO_FIRST_ATTENDED = Rule(
    "S613",
    ERROR,
    "placement_detail",
    ("placement_rank",),
    (pl.col("placement_rank") == "2") & (IS_FIRST.sum().over("request_key") == 0),
    "No placement of this plan has rank 1. Give rank 1 to the main one.",
    SOURCE,
    breaks=case(placement_rank="2"),
    holds=case({"placement_rank": "2"}, ("placement_detail", {"placement_rank": "1"})),
)

LEFT_BEFORE_ENTRY = Rule(
    "S614",
    ERROR,
    "placement_detail",
    ("leaving_date", "entry_date"),
    before("leaving_date", "entry_date"),
    "The child left the setting before coming to it. One of the two dates is wrong.",
    SOURCE,
    breaks=case(leaving_date="2019-09-01"),
    holds=case(leaving_date="2019-09-02"),
)

NEET_BY_AGE = Rule(
    "S615",
    ERROR,
    "placement_detail",
    ("sen_setting",),
    (SETTING == "NEET") & ~age_at(BIRTH, DAY).is_between(16, 25),
    "NEET is for people of 16 to 25. Say why the child has no setting with another code.",
    SOURCE,
    breaks=case(NO_URN | {"sen_setting": "NEET"}),
    holds=case({"person.person_birth_date": "2010-01-15"} | NO_URN | {"sen_setting": "NEET"}),
)

CLOSED_BEFORE_ENTRY = Rule(
    "S608",
    ERROR,
    "placement_detail",
    ("urn", "entry_date"),
    pl.col("establishment.closed") < pl.col("entry_date"),
    "The establishment had closed before the child came to it. Give the establishment that followed.",
    f"{SOURCE}; register of establishments, CloseDate",
    breaks=case(urn="900002"),
    holds=case(urn="900002", entry_date="2018-08-31"),
)

WORK_UNDER_16 = Rule(
    "S616",
    ERROR,
    "placement_detail",
    ("wbp",),
    given("wbp") & (age_at(BIRTH, DAY) < 16),
    "A work-based placement is given for somebody under 16. Correct the placement or the date of birth.",
    SOURCE,
    breaks=case(wbp="S"),
    holds=case({"person.person_birth_date": "2010-01-15"}, wbp="S"),
)

SETTINGS: tuple[Rule, ...] = (
    *_both_tables(),
    TWO_FIRST_NAMED,
    TWO_FIRST_ATTENDED,
    NO_FIRST_ATTENDED,
    LEFT_BEFORE_ENTRY,
    NEET_BY_AGE,
    CLOSED_BEFORE_ENTRY,
    WORK_UNDER_16,
)
