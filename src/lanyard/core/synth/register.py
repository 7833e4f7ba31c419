"""A made-up register of establishments, in the columns of the published one: those of the area, some of its
neighbours, some closed. First come those that the examples of the rules assume."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import polars as pl

from lanyard.core.returns.establishments import ESTABLISHMENT
from lanyard.core.returns.sen2.examples import ESTABLISHMENTS as EXAMPLES
from lanyard.core.returns.sen2.examples import YEAR as EXAMPLES_YEAR
from lanyard.core.synth.chance import Chance, Flags, Lot, Numbers, happens, pick
from lanyard.core.synth.number_ranges import NumberRanges
from lanyard.core.synth.postcodes import postcodes
from lanyard.core.synth.setting_kinds import NO_PROVISION, SETTING_KINDS, SettingKind
from lanyard.core.words.areas import Area, area, current_areas
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE, GROUP_OF_TYPE, PHASE

NEIGHBOURS = 3
STAND_INS = ("850", "936", "938")
"""Areas beside the made-up one, which lies nowhere: Hampshire, Surrey and West Sussex."""

CONVERTED = 0.1
"""Share of converter academies that replaced a maintained school lately; that closed the day before."""

FIRST_WORDS = (
    "Ash", "Beech", "Birch", "Bramble", "Brook", "Cedar", "Clover", "Elder", "Elm", "Fern", "Fox", "Glen",
    "Hawthorn", "Hazel", "Heather", "Heron", "Holly", "Kestrel", "Larch", "Lark", "Linden", "Maple", "Meadow",
    "Mill", "Moss", "Oak", "Orchard", "Otter", "Poplar", "Raven", "Rowan", "Sorrel", "Spring", "Thistle",
    "Thorn", "Wren", "Willow", "Yarrow",
)  # fmt: skip
SECOND_WORDS = (
    "bank", "bourne", "bridge", "brow", "combe", "croft", "dale", "dene", "field", "ford", "gate", "grove",
    "ham", "hill", "holme", "hurst", "lands", "leigh", "mead", "mere", "moor", "ridge", "side", "stead",
    "thorpe", "view", "ward", "well", "wick", "wood",
)  # fmt: skip


@dataclass(frozen=True)
class Register:
    """The register as a table in its declared columns, and `choices`: a row for each establishment that
    children may attend, with `urn`, `kind` (its number in `SETTING_KINDS`), `home` (whether it lies in the
    area), `size` (a weight), `opened`, and `replaced` and `replaced_closed`, the URN of the school before it
    and when that closed."""

    table: pl.DataFrame
    choices: pl.DataFrame


def made_up_register(home: str, children: int, year: int, chance: Chance, ranges: NumberRanges) -> Register:
    """As many establishments of each kind as an area with so many children with SEND has, in January of the
    year."""
    lot = chance.of("register")
    attended = _attended(home, children, year, lot, ranges)
    forerunners = _forerunners(attended, ranges)
    rows = pl.concat([attended.select(_NAMES), forerunners.select(_NAMES)])
    filled = _with_names_of_codes(rows.with_columns(postcode=postcodes(lot, rows.height)))
    known = register_of_examples(home, year)
    replaced = forerunners.select(urn="replaced_by", replaced="urn", replaced_closed="closed")
    choices = attended.select("urn", "kind", "home", "size", "opened").join(
        replaced, on="urn", how="left", maintain_order="left"
    )
    return Register(pl.concat([known, filled]), choices)


def _attended(home: str, children: int, year: int, lot: Lot, ranges: NumberRanges) -> pl.DataFrame:
    kinds, at_home = _kinds_and_homes(children)
    areas = _areas(home, at_home, lot)
    rows = [_row(SETTING_KINDS[kind], of, lot) for kind, of in zip(kinds, areas, strict=True)]
    described = pl.DataFrame(rows, schema=_SCHEMA)
    return described.with_columns(
        urn=_numbers(ranges.first_urn + len(EXAMPLES), described.height),
        ukprn=_numbers(ranges.first_ukprn, described.height),
        opened=_opened(described, year, lot),
        kind=pl.Series(kinds),
        home=pl.Series(at_home),
        size=pl.Series(lot.lognormal(0, 0.5, described.height)),
    )


def _kinds_and_homes(children: int) -> tuple[Numbers, Flags]:
    """For each establishment the number of its kind and whether it lies in the area; each kind exists."""
    at_home = [max(kind.at_least, round(children * kind.per_thousand / 1000)) for kind in SETTING_KINDS]
    away = [max(1, round(count * kind.away * 2)) for count, kind in zip(at_home, SETTING_KINDS, strict=True)]
    each = np.array([at_home, away]).T.ravel()
    kinds = np.repeat(np.repeat(np.arange(len(SETTING_KINDS)), 2), each)
    return kinds, np.repeat(np.tile([True, False], len(SETTING_KINDS)), each)


def _areas(home: str, at_home: Flags, lot: Lot) -> list[Area]:
    own = area(home)
    others = neighbours(own)
    drawn = lot.integers(0, len(others), len(at_home))
    return [own if here else others[place] for here, place in zip(at_home, drawn, strict=True)]


def neighbours(own: Area) -> Sequence[Area]:
    """The few areas to which children of this one go: of its region, or some that stand in for neighbours."""
    near = [other for other in current_areas() if other.region == own.region and other != own]
    return (near or [area(number) for number in STAND_INS])[:NEIGHBOURS]


def _row(kind: SettingKind, of: Area, lot: Lot) -> dict[str, object]:
    type_code = list(kind.types)[int(pick(lot, np.array(list(kind.types.values())), 1)[0])]
    word = f"{FIRST_WORDS[lot.integers(len(FIRST_WORDS))]}{SECOND_WORDS[lot.integers(len(SECOND_WORDS))]}"
    low, high = kind.statutory_ages
    return {
        "la_code": of.number,
        "la_name": of.name,
        "number": str(kind.first_number + int(lot.integers(0, 1000 if kind.first_number >= 2000 else 90))),
        "name": f"{word} {kind.names[lot.integers(len(kind.names))]}",
        "type_code": type_code,
        "status": "Open",
        "phase_code": kind.phase,
        "low_age": low,
        "high_age": high,
        "further_education_type": kind.college if type_code == "18" else NO_PROVISION,
        "resourced_provision": kind.provision,
    }


def _opened(described: pl.DataFrame, year: int, lot: Lot) -> pl.Series:
    """When converter academies opened that replaced a maintained school; the first of them always did."""
    academy = described["type_code"] == "34"
    replaced = academy & pl.Series(happens(lot, CONVERTED, described.height))
    if not replaced.any() and academy.any():
        replaced = replaced.scatter(academy.arg_true()[:1], values=True)
    years, months = (
        lot.integers(year - 6, year - 1, described.height),
        lot.choice([1, 4, 9], described.height),
    )
    days = [date(year, month, 1) for year, month in zip(years.tolist(), months.tolist(), strict=True)]
    return pl.Series(days, dtype=pl.Date).set(~replaced, None)


def _forerunners(attended: pl.DataFrame, ranges: NumberRanges) -> pl.DataFrame:
    """The maintained schools that academies replaced."""
    came = attended.filter(pl.col("opened").is_not_null())
    return came.with_columns(
        replaced_by=pl.col("urn"),
        urn=_numbers(ranges.first_urn + len(EXAMPLES) + attended.height, came.height),
        ukprn=_numbers(ranges.first_ukprn + attended.height, came.height),
        type_code=pl.lit("1"),
        status=pl.lit("Closed"),
        opened=pl.lit(None, pl.Date),
        closed=pl.col("opened") - timedelta(days=1),
    )


def register_of_examples(home: str, year: int) -> pl.DataFrame:
    """The establishments that the examples of the rules assume, for a return of that year."""
    own = area(home)
    rows = [
        {"la_code": own.number, "la_name": own.name, "name": f"Lanyard Example {place}", **row}
        for place, row in enumerate(EXAMPLES, 1)
    ]
    texts = {name: pl.String() if dtype == pl.Date() else dtype for name, dtype in _SCHEMA.items()}
    told = pl.DataFrame(rows, schema=texts).with_columns(pl.col("opened", "closed").str.to_date())
    moved = pl.col("opened", "closed").dt.offset_by(f"{12 * (year - EXAMPLES_YEAR)}mo")
    return _with_names_of_codes(told.with_columns(moved, postcode=pl.lit("ZZ99 9ZZ")))


def _with_names_of_codes(rows: pl.DataFrame) -> pl.DataFrame:
    type_code, phase_code = pl.col("type_code"), pl.col("phase_code")
    return rows.with_columns(
        type_name=type_code.replace_strict(ESTABLISHMENT_TYPE.meanings, return_dtype=pl.String()),
        group_code=type_code.replace_strict(GROUP_OF_TYPE, return_dtype=pl.String()),
        phase_name=phase_code.replace_strict(PHASE.meanings, return_dtype=pl.String()),
        resourced_provision=pl.col("resourced_provision").fill_null(NO_PROVISION),
    )


def _numbers(first: int, count: int) -> pl.Series:
    return pl.Series([str(first + place) for place in range(count)], dtype=pl.String)


_SCHEMA = {column.name: column.dtype for column in ESTABLISHMENT.columns}
_NAMES = tuple(_SCHEMA)
