"""Joins clusters that share a key, wherever nothing keeps them apart."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

import numpy as np
import polars as pl

from lanyard.core.register.linking.claims import clashing, of_clusters
from lanyard.core.register.linking.clusters import Clusters, Whole, together
from lanyard.core.register.linking.steps import Step

_NO_PAIRS = pl.DataFrame(schema={"first": pl.Int64(), "second": pl.Int64()})


def joined_by_number(clusters: Clusters, keys: pl.Series, hard: pl.DataFrame, step: Step) -> Clusters:
    """Clusters with the same number put together. A number beside two UPNs leads to neither; those without a
    UPN that share it are one child all the same."""
    groups = _shared(clusters, keys)
    sound, unsound = _by_component(clusters, groups, hard)
    pieces = pl.concat([sound, _without_clash(clusters, _piece_by_piece(clusters, unsound), hard)])
    return _joined(clusters, pieces, step)


def joined_by_names(clusters: Clusters, keys: pl.Series, claims: pl.DataFrame) -> Clusters:
    """Clusters with the same names put together where the names are one child's as far as anyone can see."""
    groups = _shared(clusters, keys)
    of_key = groups.select(pl.col("key").alias("group"), "cluster")
    ambiguous = clashing(of_key, of_clusters(claims, clusters.label, groups["cluster"]))
    clear = groups.filter(~pl.col("key").is_in(ambiguous.implode()))
    sound, _ = _by_component(clusters, clear, claims)
    return _joined(clusters, sound, Step.NAMES)


def _shared(clusters: Clusters, keys: pl.Series) -> pl.DataFrame:
    """The keys that stand in several clusters: key (numbered) and cluster, each once."""
    rows = pl.DataFrame({"key": keys, "cluster": clusters.label}).drop_nulls("key").unique()
    several = rows.filter(pl.col("key").is_duplicated())
    return several.with_columns(key=pl.col("key").rank("dense").cast(pl.Int64) - 1).sort("key", "cluster")


def _by_component(
    clusters: Clusters, groups: pl.DataFrame, claims: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Pairs of clusters to be joined, of what hangs together without a clash; and the groups that clash."""
    if groups.is_empty():
        return _NO_PAIRS, groups
    placed = groups.with_columns(group=_components(groups["cluster"].to_numpy(), groups["key"].to_numpy()))
    bad = clashing(placed, of_clusters(claims, clusters.label, groups["cluster"]))
    is_bad = pl.col("group").is_in(bad.implode())
    return _pairs(placed.filter(~is_bad)), placed.filter(is_bad)


def _components(clusters: Whole, keys: Whole) -> Whole:
    """For each row, the number of what hangs together through shared clusters and keys."""
    different, places = np.unique(clusters, return_inverse=True)
    size = different.size + int(keys.max()) + 1
    return np.asarray(together(places, different.size + keys, size)[places])


def _pairs(placed: pl.DataFrame) -> pl.DataFrame:
    """Each cluster with the first of its group."""
    first = pl.col("cluster").min().over("group")
    pairs = placed.select(first=first, second=pl.col("cluster")).unique()
    return pairs.filter(pl.col("first") != pl.col("second"))


def _without_clash(clusters: Clusters, pairs: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    if pairs.is_empty():
        return pairs
    numbered = pairs.with_row_index("key").with_columns(pl.col("key").cast(pl.Int64))
    groups = numbered.unpivot(["first", "second"], index="key", value_name="cluster")
    return _by_component(clusters, groups.select("key", "cluster"), claims)[0]


def _piece_by_piece(clusters: Clusters, unsound: pl.DataFrame) -> pl.DataFrame:
    """Pairs of clusters that can be told whose they are although other keys of theirs lead astray."""
    sharing: Mapping[int, list[int]] = defaultdict(list)
    for key, cluster in unsound.select("key", "cluster").iter_rows():
        sharing[key].append(cluster)
    pairs = list(_leads(clusters, sharing))
    return pl.DataFrame(pairs, schema=_NO_PAIRS.schema, orient="row") if pairs else _NO_PAIRS


def _leads(clusters: Clusters, sharing: Mapping[int, list[int]]) -> Iterator[tuple[int, int]]:
    candidates: Mapping[int, set[int]] = defaultdict(set)
    for own in sharing.values():
        numbered = [cluster for cluster in own if clusters.upn[cluster] >= 0]
        for cluster in own:
            if len(numbered) == 1 and clusters.upn[cluster] < 0:
                candidates[cluster].add(numbered[0])
    for cluster, leads_to in candidates.items():
        if len(leads_to) == 1:
            yield leads_to.pop(), cluster
    for own in sharing.values():
        nobodys = [cluster for cluster in own if clusters.upn[cluster] < 0 and cluster not in candidates]
        yield from ((nobodys[0], other) for other in nobodys[1:])


def _joined(clusters: Clusters, pairs: pl.DataFrame, step: Step) -> Clusters:
    in_order = pairs.sort("first", "second")
    return clusters.joined(in_order["first"].to_numpy(), in_order["second"].to_numpy(), step)
