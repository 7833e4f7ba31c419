"""The model of splink: declared comparisons, with the values that training found or the declared ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lanyard.core.register.linking.probable.comparisons import COMPARISONS, Comparison, Level

SettingsOfSplink = dict[str, object]

_SMALLEST = 1e-9
_DIGITS = 9


@dataclass(frozen=True)
class Values:
    """The shares of a level: among pairs of one child, and among pairs of two children."""

    same: float
    strangers: float


@dataclass(frozen=True)
class Model:
    """The values of all levels, by comparison in their order, and the share of pairs that are one child's."""

    values: Mapping[str, tuple[Values, ...]]
    prior: float


def declared_model(prior: float) -> Model:
    """The model with its declared starting values."""
    return Model({one.name: _declared(one) for one in COMPARISONS}, prior)


def _declared(comparison: Comparison) -> tuple[Values, ...]:
    return tuple(Values(level.same, level.strangers) for level in comparison.all_levels)


def settings_of(model: Model, blocks: Sequence[str]) -> SettingsOfSplink:
    """The model as splink reads it, for records with the column `uid` that share one of the blocks."""
    return {
        "link_type": "dedupe_only",
        "unique_id_column_name": "uid",
        "probability_two_random_records_match": model.prior,
        "comparisons": [_comparison(one, model.values[one.name]) for one in COMPARISONS],
        "blocking_rules_to_generate_predictions": [{"blocking_rule": rule} for rule in blocks],
        "retain_matching_columns": True,
        "retain_intermediate_calculation_columns": False,
        "linker_uid": "lanyard",
    }


def _comparison(comparison: Comparison, values: Sequence[Values]) -> dict[str, object]:
    missing = " or ".join(f"{column}_l is null or {column}_r is null" for column in comparison.columns)
    nothing: dict[str, object] = {
        "sql_condition": missing,
        "label_for_charts": "not said",
        "is_null_level": True,
    }
    levels = [_level(*pair) for pair in zip(comparison.all_levels, values, strict=True)]
    return {"output_column_name": comparison.name, "comparison_levels": [nothing, *levels]}


def _level(level: Level, values: Values) -> dict[str, object]:
    common = {"tf_adjustment_column": level.common_by} if level.common_by else {}
    return {
        "sql_condition": level.condition,
        "label_for_charts": level.words,
        "m_probability": max(round(values.same, _DIGITS), _SMALLEST),
        "u_probability": max(round(values.strangers, _DIGITS), _SMALLEST),
        **common,
    }
