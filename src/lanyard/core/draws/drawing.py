"""Draws from a frozen list with a seed: the same list, terms and seed give the same certificate."""

from collections.abc import Mapping, Sequence

import polars as pl

from lanyard.core.draws.chances import chances
from lanyard.core.draws.choosing import Ticketed, in_order, systematic
from lanyard.core.draws.entries import SPREAD_OVER, age_band
from lanyard.core.draws.freezing import FORM, away_over_parts
from lanyard.core.draws.record import Balance, Certificate, Taken, Terms
from lanyard.core.draws.seeds import Contribution, seed_of
from lanyard.core.draws.shapes import Method
from lanyard.core.draws.tickets import tickets

_DECIMALS = 6


def draw(
    rows: pl.DataFrame, terms: Terms, given: Sequence[Contribution], beacon: str | None = None
) -> Certificate:
    """The certificate of a draw from the rows of a list (as `listing.read_list` gives them)."""
    seed = seed_of(terms.model_dump(mode="json"), given, beacon)
    ids, own, chosen, spare = choose(rows, terms, seed)
    return Certificate(
        **terms.model_dump(),
        lanyard=FORM,
        seed=seed,
        contributions=tuple(given),
        beacon=beacon,
        chosen=_taken(chosen, ids, own),
        reserves=_taken(spare, ids, own),
        chances=chances(terms, counted(rows["stratum"])),
        balance=balance(rows, terms, chosen),
    )


def choose(rows: pl.DataFrame, terms: Terms, seed: str) -> tuple[list[str], list[str], list[int], list[int]]:
    """The pseudonyms and tickets of all, and the positions of those chosen and of the reserves."""
    ids, strata = rows["id"].to_list(), rows["stratum"].to_list()
    drawn = Ticketed(strata, tickets(seed, terms.list_sha256, strata, ids))
    if terms.method is Method.SYSTEMATIC:
        chosen, spare = systematic(drawn, terms.parts, seed, terms.list_sha256), list[int]()
    else:
        chosen, spare = in_order(drawn, terms.quotas, terms.size, terms.reserve_count)
    return ids, list(drawn.tickets), chosen, spare


def balance(rows: pl.DataFrame, terms: Terms, chosen: Sequence[int]) -> tuple[Balance, ...]:
    """How near each characteristic came to its share, for lists that are spread; nothing for others.

    Characteristics are told, and not which value of them is farthest: that may be one child.
    """
    table = balance_table(rows, terms, chosen)
    found = []
    for column, title in SPREAD_OVER.items():
        of_it = table.filter(pl.col("column") == column)
        if of_it.height:
            most = of_it.sort(pl.col("difference").abs(), "farthest_possible")[-1]
            found.append(
                Balance(
                    characteristic=title,
                    farthest=abs(most["difference"].item()),
                    farthest_possible=max(of_it["farthest_possible"]),
                )
            )
    return tuple(found)


def balance_table(rows: pl.DataFrame, terms: Terms, chosen: Sequence[int]) -> pl.DataFrame:
    """A row for each value: `column`, `value`, `share` (children expected), `chosen`, `difference`,
    `farthest_possible`. For the data team: its numbers may be small."""
    schema = {"column": pl.String(), "value": pl.String(), "share": pl.Float64(), "chosen": pl.Int64()} | {
        "difference": pl.Float64(),
        "farthest_possible": pl.Float64(),
    }
    if terms.method is not Method.SYSTEMATIC or terms.by:
        return pl.DataFrame(schema=schema)
    parts = rows["stratum"].str.extract("^(.*)/")
    texts = rows.with_columns(age_band()).select(pl.col(name).cast(pl.String()) for name in SPREAD_OVER)
    limits = away_over_parts(rows, terms.parts)
    lines = []
    for (column, value), limit in limits.items():
        has = texts[column] == value
        share = _share(parts.filter(has), parts, terms.parts)
        number = int(has.gather(list(chosen)).sum())
        lines.append((column, value, share, number, number - share, limit.farthest))
    table = pl.DataFrame(lines, schema=schema, orient="row")
    return table.with_columns(pl.col("share", "difference", "farthest_possible").round(_DECIMALS))


def _share(having: pl.Series, parts: pl.Series, sizes: Mapping[str, int]) -> float:
    """How many with a value would be drawn if every part gave exactly its share."""
    held, total = counted(having), counted(parts)
    return sum(held.get(part, 0) * size / total[part] for part, size in sizes.items() if size)


def counted(values: pl.Series) -> Mapping[str, int]:
    """How often each value is there."""
    return dict(values.value_counts().iter_rows())


def _taken(positions: Sequence[int], ids: Sequence[str], own: Sequence[str]) -> tuple[Taken, ...]:
    return tuple(
        Taken(id=ids[position], ticket=own[position], place=place)
        for place, position in enumerate(positions, 1)
    )
