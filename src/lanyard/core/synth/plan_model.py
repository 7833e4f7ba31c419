"""How age, years held, placement, need and sex of plan holders hang together.

The published tables give each of them, and some pairs; the joint distribution that keeps them all is found
by `raking`. What cannot be is left out first: nobody under 16 is NEET, no child of 12 attends a college.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from lanyard.core.synth.calibration import Grid, grid, part, shares
from lanyard.core.synth.chance import Flags, Weights
from lanyard.core.synth.raking import Margin, along, rake

AGES = np.arange(2, 25)
"""Ages on 31 August before census day; 2 stands for all under 3."""

YEARS_HELD = np.arange(13)
"""Census year less the year in which the plan began; 12 stands for 12 and more."""

START_AGES = np.arange(2, 21)
"""Ages when the plan began; 20 stands for 20 and over."""

NEW = np.array([True, True, *[False] * 11])
"""Plans held 0 or 1 years began in the collection year or after it."""

YEARS_PASSED = (0.22, 0.72, 0.06)
"""Age at the start less (age less years held), 0, 1 or 2: how often each is so when days fall at random."""

PLACE_AGES: dict[str, tuple[int, int]] = {
    "mainstream_la_maintained": (2, 18),
    "mainstream_la_maintained_resourced_provision": (4, 15),
    "mainstream_la_maintained_senunit": (4, 15),
    "mainstream_academy": (4, 18),
    "mainstream_academy_resourced_provision": (4, 15),
    "mainstream_academy_senunit": (4, 15),
    "mainstream_free_school": (4, 18),
    "mainstream_independent": (4, 18),
    "special_la_maintained": (2, 19),
    "special_academy_free": (2, 19),
    "special_independent": (4, 19),
    "special_non_maintained": (4, 19),
    "ap_pru_academy": (5, 15),
    "ap_pru_free_school": (5, 15),
    "ap_pru_la_maintained": (5, 15),
    "general_fe_tertiary_colleges": (16, 24),
    "specialist_post_16_institutions": (16, 24),
    "ukrlp_provider": (16, 24),
    "elective_home_education": (5, 18),
    "other_arrangements_la": (3, 24),
    "other_arrangements_parents": (2, 24),
    "other_placement_settings": (2, 24),
    "neet": (16, 24),
    "neet_ntci": (16, 24),
    "neet_other": (16, 24),
    "neet_other_csa": (5, 15),
    "nm_early_years": (2, 4),
    "placement_unknown": (2, 24),
}
"""Youngest and oldest age on 31 August at each place; the published tables have a few outside, left out."""


@dataclass(frozen=True)
class PlanModel:
    """`lives` weighs age, years held and age at the start; `places` weighs places for older (0) and new (1)
    plans by age; `needs` weighs need and sex together (in that order) for the same and the place."""

    lives: Weights
    places: Weights
    needs: Weights


@cache
def plan_model() -> PlanModel:
    """The joint distributions, found once."""
    lives = _lives()
    places = _places(lives)
    return PlanModel(lives, places, _needs(lives, places))


def place_names() -> tuple[str, ...]:
    """The places, in the order of `PlanModel.places`."""
    return grid("placements", "by_age").labels


def need_names() -> tuple[str, ...]:
    """The needs, in the order of `PlanModel.needs`."""
    return grid("needs", "by_age").labels


def _lives() -> Weights:
    age, held, start = np.meshgrid(AGES, YEARS_HELD, START_AGES, indexing="ij")
    passed = start - np.minimum(age - held, 19)
    possible = np.where((passed >= 0) & (passed <= 2), np.array(YEARS_PASSED)[np.clip(passed, 0, 2)], 0.0)
    shape = possible.shape
    return rake(
        possible,
        [
            along(shape, (0,), shares("plans", "age").weights),
            _start_ages(shape),
            along(shape, (1,), shares("plans", "years_held").weights),
        ],
    )


def _start_ages(shape: tuple[int, ...]) -> Margin:
    """Ages at the start of new plans by their own table, of the others by what that leaves of all plans."""
    new_part = shares("plans", "years_held").weights[NEW].sum()
    new = shares("plans", "new_age_at_start").weights * new_part
    older = np.maximum(shares("plans", "age_at_start").weights - new, 0.0005)
    target = np.stack([older * (1 - new_part) / older.sum(), new])
    of_held = NEW.astype(np.int64)[None, :, None] * len(START_AGES)
    group = of_held + np.arange(len(START_AGES))[None, None, :]
    return Margin(np.broadcast_to(group, shape), target.ravel())


def _places(lives: Weights) -> Weights:
    """Places of new plans by age at the start; of older ones by what these leave of all plans of that age."""
    everybody = _possible(grid("placements", "by_age").weights)
    started = grid("placements", "new_by_age_at_start").weights
    new_lives = lives[:, NEW, :].sum(axis=1)
    new = _possible(_rows_to_one(new_lives @ started))
    new_part = (new_lives.sum(axis=1) / lives.sum(axis=(1, 2)))[:, None]
    older = np.maximum(everybody - new_part * new, everybody * 0.02)
    return np.stack([_possible(_rows_to_one(older)), new])


def _possible(by_age: Weights) -> Weights:
    return _rows_to_one(by_age * _place_possible())


def _place_possible() -> Flags:
    bounds = np.array([PLACE_AGES[name] for name in place_names()])
    ages = AGES[:, None]
    return (bounds[:, 0] <= ages) & (ages <= bounds[:, 1])


def _rows_to_one(weights: Weights) -> Weights:
    sums = weights.sum(axis=1, keepdims=True)
    rows: Weights = np.divide(weights, sums, out=np.zeros_like(weights), where=sums > 0)
    return rows


def _needs(lives: Weights, places: Weights) -> Weights:
    """Axes: older or new, age, place, need, sex."""
    new_by_age = np.stack([lives[:, ~NEW, :].sum(axis=(1, 2)), lives[:, NEW, :].sum(axis=(1, 2))])
    known = new_by_age[:, :, None] * places
    sexes = grid("needs", "by_sex")
    shape = (*known.shape, len(need_names()), len(sexes.groups))
    start = known[..., None, None] * grid("needs", "by_placement").weights[None, None, :, :, None]
    return rake(
        np.broadcast_to(start, shape) + 1e-12 * (known[..., None, None] > 0),
        [
            along(shape, (3, 4), _needs_by_sex(sexes)),
            along(shape, (0, 3), _weighed("by_newness", known.sum(axis=(1, 2))[::-1])[::-1]),
            along(shape, (2, 3), _weighed("by_placement", known.sum(axis=(0, 1)))),
            along(shape, (1, 3), _weighed("by_age", known.sum(axis=(0, 2)))),
            along(shape, (0, 1, 2), known),
        ],
    )


def _needs_by_sex(sexes: Grid) -> Weights:
    boys = part("needs", "boys")
    of_sex = np.array([boys if sex == "M" else 1 - boys for sex in sexes.groups])
    weighed: Weights = (sexes.weights * of_sex[:, None]).T
    return weighed


def _weighed(name: str, groups: Weights) -> Weights:
    weighed: Weights = grid("needs", name).weights * groups[:, None]
    return weighed
