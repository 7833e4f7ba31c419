"""What returns say of who a child is, where it differs from the truth: names, birth dates, UPNs, postcodes.

Every difference hangs on the child and on the system that the return comes from: returns from one system
misspell a name alike, and a new surname or address is the same wherever it is known.
"""

import datetime as dt
from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.synth.by_child import happens_to, lots_of, picks_of
from lanyard.core.synth.chance import Chance, Flags, Weights
from lanyard.core.synth.disagreement import Disagreement
from lanyard.core.synth.misspelling import misspelt
from lanyard.core.synth.name_variants import family_name_first, has_other_way, other_ways
from lanyard.core.synth.names import surnames_of
from lanyard.core.synth.other_numbers import former_upns
from lanyard.core.synth.postcodes import POSTCODES, postcodes_at
from lanyard.core.synth.world import TRUTH

NAMES = ("surname", "forename")

AGREED = ("sen2", "annex-a", "establishments", "linking-decisions")
"""Kinds of which every row says the truth: those with which the others are compared."""

EDUCATION = (
    "school-census", "ap-census", "college-records", "home-education", "missing-education", "nccis",
    "results", "destinations",
)  # fmt: skip
"""Kinds that schools, colleges and the council's education teams send."""

GIVES_UPNS = ("school-census",)
"""Kinds that always tell the UPN: it is the school that gives it, and nobody is on a roll without."""

SWAPPABLE = 132 / 365.25
"""Share of birth dates whose day and month can be swapped into another date."""

YOUNGEST_SWAPPED = dt.timedelta(days=4 * 366)
"""Birth dates of younger children are not swapped: they could come to lie after what befell the child."""

FIRST_NAME_FIRST = 0.3
"""Share of the names written otherwise, where a system may take the family name for the first, that are
written in the other order; plausible."""

NOT_KNOWN = "NOBT"
"""Stands for the ethnicity of whom a return says none."""

SOURCES_DISAGREE = "UN5"
"""What stands in place of a UPN left out where the return asks why there is none."""


@dataclass(frozen=True)
class Hearsay:
    """How returns of one kind come by what they say of children: `chance` and the day of the census."""

    kind: str
    rates: Disagreement
    chance: Chance
    census: dt.date

    def of(self, rows: pl.DataFrame) -> pl.DataFrame:
        """The rows as the return tells them, some cells changed; those that name nobody as they are."""
        if self.kind in AGREED or TRUTH not in rows.columns or rows.is_empty():
            return rows
        return self._moved(self._born(self._named(self._numbered(rows))))

    @property
    def _part(self) -> float:
        return self.rates.of_education if self.kind in EDUCATION else 1.0

    @property
    def _system(self) -> str:
        """Returns with the same system tell of a child alike."""
        declared = BY_KIND.get(self.kind)
        return declared.numbers if declared and declared.numbers else self.kind

    def _numbered(self, rows: pl.DataFrame) -> pl.DataFrame:
        """With UPNs left out, or the ones that children had before."""
        if "upn" not in rows.columns or self.kind in GIVES_UPNS:
            return rows
        lacks = self._happens(f"UPN left out of {self.kind}", rows, self.rates.without_upn)
        before = self._happens(f"former UPN in {self._system}", rows, self.rates.former_upn)
        former = former_upns(rows.select("upn", "birth_date", child=TRUTH), self.chance)
        told = rows["upn"].zip_with(~(before & former.is_not_null()), former).set(lacks, None)
        if "upn_unknown" not in rows.columns:
            return rows.with_columns(upn=told)
        why = rows["upn_unknown"].set(lacks & rows["upn"].is_not_null(), SOURCES_DISAGREE)
        return rows.with_columns(upn=told, upn_unknown=why)

    def _named(self, rows: pl.DataFrame) -> pl.DataFrame:
        if not set(NAMES) <= set(rows.columns):
            return rows
        return self._mistyped(self._renamed(self._otherwise_written(rows)))

    def _otherwise_written(self, rows: pl.DataFrame) -> pl.DataFrame:
        """With names written in another of their ways, or in the other order."""
        other = self._happens(f"other way in {self._system}", rows, self._transliterated(rows))
        swapped = other & self._in_other_order(rows)
        able = other & ~swapped & has_other_way(rows)
        place = lots_of(self.chance, f"which way in {self._system}", rows[TRUTH])
        for column in NAMES:
            told = [
                _of_ways(column, name, lot)
                for name, lot in zip(rows[column].filter(able), place[able], strict=True)
            ]
            rows = rows.with_columns(_changed(rows[column], able, told))
        first, second = NAMES
        return rows.with_columns(
            rows[first].zip_with(~swapped, rows[second]), rows[second].zip_with(~swapped, rows[first])
        )

    def _transliterated(self, rows: pl.DataFrame) -> Weights:
        rate = self.rates.transliterated
        if "ethnicity" not in rows.columns:
            return np.full(rows.height, rate)
        more = dict(self.rates.transliterated_more)
        return (
            rows["ethnicity"]
            .replace_strict(more, default=rate, return_dtype=pl.Float64())
            .fill_null(rate)
            .to_numpy()
        )

    def _in_other_order(self, rows: pl.DataFrame) -> pl.Series:
        if "ethnicity" not in rows.columns:
            return pl.repeat(value=False, n=rows.height, eager=True)
        able = rows["ethnicity"].is_in(family_name_first()).fill_null(value=False)
        return able & pl.Series(
            happens_to(self.chance, f"order in {self._system}", rows[TRUTH], FIRST_NAME_FIRST)
        )

    def _renamed(self, rows: pl.DataFrame) -> pl.DataFrame:
        """With a surname that the child has since; it is the same wherever it is known."""
        is_new = self._happens(f"new surname in {self._system}", rows, self.rates.new_surname)
        place = lots_of(self.chance, "new surname", rows[TRUTH])
        ethnicity = (
            rows["ethnicity"] if "ethnicity" in rows.columns else pl.repeat("NOBT", rows.height, eager=True)
        )
        told = [
            _another(name, surnames_of(of or "NOBT"), lot)
            for name, of, lot in zip(
                rows["surname"].filter(is_new), ethnicity.filter(is_new), place[is_new], strict=True
            )
        ]
        return rows.with_columns(_changed(rows["surname"], is_new, told))

    def _mistyped(self, rows: pl.DataFrame) -> pl.DataFrame:
        wrong = self._happens(f"misspelt in {self._system}", rows, self.rates.misspelt)
        in_surname = pl.Series(
            happens_to(self.chance, f"surname misspelt in {self._system}", rows[TRUTH], 0.5)
        )
        way = lots_of(self.chance, f"how misspelt in {self._system}", rows[TRUTH])
        place = lots_of(self.chance, f"where misspelt in {self._system}", rows[TRUTH])
        for column, own in zip(NAMES, (wrong & in_surname, wrong & ~in_surname), strict=True):
            names = rows[column].filter(own)
            told = [misspelt(*name) for name in zip(names, way[own], place[own], strict=True)]
            rows = rows.with_columns(_changed(rows[column], own, told))
        return rows

    def _born(self, rows: pl.DataFrame) -> pl.DataFrame:
        """With day and month swapped."""
        if "birth_date" not in rows.columns:
            return rows
        rate = self.rates.day_and_month / SWAPPABLE
        wrong = self._happens(f"birth date in {self._system}", rows, rate)
        born = pl.col("birth_date")
        able = (born.dt.day() <= 12) & (born < self.census - YOUNGEST_SWAPPED) & pl.lit(wrong)
        swapped = pl.date(born.dt.year(), born.dt.day(), pl.min_horizontal(born.dt.month(), 12))
        return rows.with_columns(pl.when(able).then(swapped).otherwise(born).alias("birth_date"))

    def _moved(self, rows: pl.DataFrame) -> pl.DataFrame:
        """With the postcode of another home; it is the same wherever it is known."""
        if "postcode" not in rows.columns:
            return rows
        has_moved = self._happens(f"moved in {self._system}", rows, self.rates.moved)
        other = postcodes_at(picks_of(self.chance, "other home", rows[TRUTH], POSTCODES))
        known = rows["postcode"].is_not_null()
        return rows.with_columns(rows["postcode"].zip_with(~(has_moved & known), other))

    def _happens(self, subject: str, rows: pl.DataFrame, rate: float | Weights) -> pl.Series:
        return pl.Series(happens_to(self.chance, subject, rows[TRUTH], rate * self._part))


def _of_ways(column: str, name: str, lot: float) -> str:
    ways = other_ways(column, name) or (name,)
    return ways[int(lot * len(ways))]


def _another(name: str, surnames: tuple[str, ...], lot: float) -> str:
    others = [surname for surname in surnames if surname != name]
    return others[int(lot * len(others))]


def _changed(names: pl.Series, where: Flags | pl.Series, told: list[str]) -> pl.Series:
    places = pl.Series(where).arg_true()
    return names.scatter(places, pl.Series(told, dtype=pl.String))
