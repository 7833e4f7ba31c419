"""Weighs what numbers and equal names have left apart, by a model trained on the returns themselves."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.register.linking.claims import of_clusters
from lanyard.core.register.linking.clusters import Clusters, Weighed
from lanyard.core.register.linking.probable.assigning import Edge, assigned
from lanyard.core.register.linking.probable.claimed import Claimed
from lanyard.core.register.linking.probable.review import REVIEW, review
from lanyard.core.register.linking.probable.scoring import BLOCKS_TO_WEIGH, weighed_pairs
from lanyard.core.register.linking.probable.splink_linker import is_any_pair
from lanyard.core.register.linking.probable.training import trained_model
from lanyard.core.register.linking.probable.who import spelt, who_is_named
from lanyard.core.register.linking.settings import Settings
from lanyard.core.register.linking.steps import Step


@dataclass(frozen=True)
class Judged:
    """The clusters with those joined that weigh enough, and the pairs that a person must judge (columns
    `review.REVIEW`)."""

    clusters: Clusters
    to_review: pl.DataFrame


def judged(mentions: pl.DataFrame, clusters: Clusters, claims: pl.DataFrame, settings: Settings) -> Judged:
    """Weighs clusters without UPN against all others, and those that are equal but for their UPNs against
    each other. Where none of either are left, nothing is trained or weighed."""
    named = who_is_named(mentions, clusters)
    records = spelt(named, ("label",))
    if not is_any_pair(records, BLOCKS_TO_WEIGH):
        return Judged(clusters, pl.DataFrame(schema=dict(REVIEW)))
    pairs = weighed_pairs(records, trained_model(named, settings), settings.review_from)
    edges = _edges(pairs, records)
    claimed = Claimed(of_clusters(claims, clusters.label, _labels(edges)))
    found = assigned(edges, claimed, settings)
    return Judged(_joined(clusters, found.linked), review(edges, claimed, found, settings))


def _edges(pairs: pl.DataFrame, records: pl.DataFrame) -> list[Edge]:
    """The heaviest pair of records of each two clusters, the heaviest first."""
    side = records.select("uid", "label", "mention", "numbered")
    told = pairs.join(side, left_on="first", right_on="uid").join(
        side, left_on="second", right_on="uid", suffix="_of_second"
    )
    likely = pl.col("alike") & pl.col("born_alike")
    heaviest_first = told.sort(
        likely, "weight", "mention", "mention_of_second", descending=[True, True, False, False]
    )
    both = pl.struct(
        less=pl.min_horizontal("label", "label_of_second"), more=pl.max_horizontal("label", "label_of_second")
    )
    heaviest = heaviest_first.filter(both.is_first_distinct())
    by_weight = heaviest.sort("weight", "mention", "mention_of_second", descending=[True, False, False])
    return [Edge(**row) for row in by_weight.select(Edge.columns()).iter_rows(named=True)]


def _labels(edges: list[Edge]) -> pl.Series:
    return pl.Series([label for edge in edges for label in edge.labels], dtype=pl.Int64).unique()


def _joined(clusters: Clusters, linked: tuple[Edge, ...]) -> Clusters:
    first, second = (np.array([edge.labels[side] for edge in linked], dtype=np.int64) for side in (0, 1))
    weighed = Weighed(
        np.array([edge.weight for edge in linked]), np.array([edge.probability for edge in linked])
    )
    return clusters.joined(first, second, Step.PROBABLE, weighed)
