"""Linking in its steps: what is one child's, by which step, and what a person must judge."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.register.choose import Chosen
from lanyard.core.register.linking.by_key import joined_by_names, joined_by_number
from lanyard.core.register.linking.claims import all_claims, hard_claims
from lanyard.core.register.linking.clusters import Clusters
from lanyard.core.register.linking.decisions import (
    Decisions,
    decisions,
    first_mentions,
    kept_apart,
    pairs_of_upns,
)
from lanyard.core.register.linking.identities import identities
from lanyard.core.register.linking.names import NAMES, NAMES_AND_POSTCODE, key_of
from lanyard.core.register.linking.probable import judged
from lanyard.core.register.linking.records import records
from lanyard.core.register.linking.settings import DEFAULT, Settings
from lanyard.core.register.linking.steps import CODE, NOT_YET, ORDER, Step
from lanyard.core.register.linking.upns import Upns, upn_groups


@dataclass(frozen=True)
class Linked:
    """What linking found.

    `mentions` have `identity`, equal where they speak of one child (see `identity`); `record`; `step`,
    `weight` and `probability` of the link (see `tables.LINKS`); and `upns`, the number of the group of UPNs
    that are one child's. `to_review` has the columns first and second (places of mentions), probability and
    reason; `unheeded` lists decisions that could not be obeyed, as `tables.CONFLICTS` does.
    """

    mentions: pl.DataFrame
    to_review: pl.DataFrame
    unheeded: pl.DataFrame


@dataclass(frozen=True)
class Sure:
    """What the steps before weighing found: mentions with `record`, their clusters and groups of UPNs, what
    keeps clusters apart, and the decisions that were given."""

    mentions: pl.DataFrame
    clusters: Clusters
    upns: Upns
    claims: pl.DataFrame
    decided: Decisions


def link(chosen: Chosen, mentions: pl.DataFrame, settings: Settings = DEFAULT) -> Linked:
    """Links the mentions of the chosen returns; the same mentions give the same links, bit for bit."""
    sure = surely(chosen, mentions)
    found = judged(sure.mentions, sure.clusters, sure.claims, settings)
    return Linked(with_links(sure, found.clusters), found.to_review, sure.decided.unheeded)


def surely(chosen: Chosen, mentions: pl.DataFrame) -> Sure:
    """The steps that follow from numbers, decisions and equal names alone. That other children are added
    changes nothing about them."""
    named = mentions.with_columns(record=records(mentions))
    decided = decisions(chosen, named["record"])
    upns = _told_apart(upn_groups(named, pairs_of_upns(decided.same, named)), decided, named["record"])
    clusters, claims = _by_sure_steps(named, upns, decided)
    return Sure(named, clusters, upns, claims, decided)


def with_links(sure: Sure, clusters: Clusters) -> pl.DataFrame:
    """The mentions with the columns that `Linked.mentions` has, by these clusters."""
    return sure.mentions.with_columns(
        identity=identities(sure.mentions, clusters, sure.upns),
        upns=pl.Series(sure.upns.group).replace(NOT_YET, None),
        step=_steps(clusters),
        weight=pl.Series(clusters.weight).fill_nan(None).round(4),
        probability=pl.Series(clusters.probability).fill_nan(None).round(6),
    )


def _told_apart(upns: Upns, decided: Decisions, record: pl.Series) -> Upns:
    """The groups of UPNs, with those records in groups of their own that share a UPN with a record from which
    a person has told them apart."""
    group, current = upns.group.copy(), list(upns.current)
    for decision in decided.apart:
        ends = [np.asarray((record == end).arg_true()) for end in (decision.first, decision.second)]
        first, second = sorted(ends, key=lambda places: int(places[0]))
        if decision.first != decision.second and group[first[0]] == group[second[0]] >= 0:
            group[second] = len(current)
            current.append("")
    return Upns(group, tuple(current))


def _by_sure_steps(mentions: pl.DataFrame, upns: Upns, decided: Decisions) -> tuple[Clusters, pl.DataFrame]:
    """The clusters after the steps before weighing, and the claims that bound them."""
    clusters = _by_upn(mentions, upns)
    hard = hard_claims(clusters, kept_apart(decided.apart, mentions["record"]))
    first, second = first_mentions(decided.same, mentions["record"])
    clusters = clusters.joined(clusters.label[first], clusters.label[second], Step.DECISION)
    local = pl.concat_str("numbers", "local_id", separator=" ")
    for step, key in (
        (Step.ULN, pl.col("valid_uln")),
        (Step.LOCAL_ID, local),
        (Step.NHS_NUMBER, pl.col("valid_nhs_number")),
    ):
        clusters = joined_by_number(clusters, mentions.select(key).to_series(), hard, step)
    claims = all_claims(hard, mentions)
    for parts in (NAMES, NAMES_AND_POSTCODE):
        clusters = joined_by_names(clusters, key_of(mentions, parts), claims)
    return clusters, claims


def _by_upn(mentions: pl.DataFrame, upns: Upns) -> Clusters:
    """Every group of UPNs put together; a row says by its current UPN, or by a former one, whose it is."""
    single = Clusters.single(upns.group)
    if not upns.current:
        return single
    numbered = np.flatnonzero(upns.group >= 0)
    _, first, group = np.unique(upns.group[numbered], return_index=True, return_inverse=True)
    clusters = single.joined(numbered[first][group], numbered, Step.UPN)
    current = pl.Series(upns.current, dtype=pl.String()).gather(np.maximum(upns.group, 0))
    is_current = (mentions["valid_upn"] == current).fill_null(value=False).to_numpy()
    step = np.where(upns.group < 0, NOT_YET, np.where(is_current, CODE[Step.UPN], CODE[Step.FORMER_UPN]))
    return Clusters(clusters.label, clusters.upn, step, clusters.weight, clusters.probability)


def _steps(clusters: Clusters) -> pl.Series:
    """The step of each mention in words; an anchor without UPN is tied by the surest step of the others."""
    rows = pl.DataFrame({"label": clusters.label, "step": clusters.step})
    step = pl.when(pl.col("step") != NOT_YET).then(pl.col("step"))
    surest = pl.coalesce(step, step.min().over("label"), pl.lit(CODE[Step.ALONE]))
    alone = pl.when(pl.len().over("label") == 1).then(pl.lit(CODE[Step.ALONE])).otherwise(surest)
    words = dict(enumerate(str(step) for step in ORDER))
    return rows.select(alone.replace_strict(words, return_dtype=pl.String())).to_series()
