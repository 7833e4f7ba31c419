"""Modules 4 and 5 of a made-up SEN2 return: named plans, plans in force, and needs."""

import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Lot, happens, pick, pick_each
from lanyard.core.synth.ethnicity import rows_of
from lanyard.core.synth.plan_holders import Origin
from lanyard.core.synth.sen2_requests import other_areas, yes_no

NONE = "none"
MOVED_IN_EARLIER = 0.002
"""Share of older plans that moved in during the year with their first start date; plausible, not official."""

SECOND_NEED = 0.45
"""Share of plans with a second need; plausible, not official."""

DOWN_SYNDROME, OTHER_NEED = "DS", "OTH"
DOWN_OF_OTHER, FIRST_DOWN_YEAR = 0.25, 2025
"""Share of other needs that are Down syndrome, coded by itself from that return on; plausible."""


def named_plan_table(plans: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The columns of NamedPlan for each row of `plans` (people with a plan in force or ended in the year)."""
    lot = chance.of("named plans")
    budget = _drawn_by_place(lot, "budget", plans) == "yes"
    organised = happens(lot, calibration.part("plans", "budget_organised"), plans.height)
    payments = calibration.shares("plans", "budget_payments")
    payment = pl.Series(payments.labels).gather(pick(lot, payments.weights, plans.height))
    everyone = pl.repeat(value=True, n=plans.height, eager=True)
    return pl.DataFrame(
        {
            "start_date": plans["start_date"],
            "plan_res": plans["residential"],
            "plan_wbp": plans["work_based"],
            "pb": yes_no(budget.to_numpy(), everyone),
            "oa": yes_no(budget.to_numpy() & organised, everyone),
            "dp": payment.set(~budget | (payment == NONE), None),
            "cease_date": plans["cease_date"],
            "cease_reason": plans["cease_reason"],
        }
    )


def with_residence_and_work(plans: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """Adds `residential` (A, B) and `work_based` (A, T, S), null where there is none."""
    lot = chance.of("residence and work")
    residential = _drawn_by_place(lot, "residential", plans)
    work = _drawn_by_place(lot, "work_based", plans)
    too_young = plans["age"] < 16
    return plans.with_columns(
        residential=residential.set(residential == NONE, None),
        work_based=work.set((work == NONE) | too_young, None),
    )


def active_plan_table(holders: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """The columns of ActivePlans for each holder, in their order; the review and phase transfer are there."""
    lot = chance.of("active plans")
    moved = (holders["origin"] == Origin.TRANSFERRED).to_numpy()
    moved |= (holders["origin"] == Origin.OLDER).to_numpy() & happens(lot, MOVED_IN_EARLIER, holders.height)
    transfer = other_areas(lot, holders.height).set(pl.Series(~moved), None)
    return holders.with_columns(transfer_la=transfer, res="residential", wbp="work_based")


def need_table(holders: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """One row for each need of each holder: `request`, `sen_type`, `sen_type_rank`."""
    lot = chance.of("second needs")
    first = holders.select("request", sen_type="need", sen_type_rank=pl.lit("1"))
    grid = calibration.grid("needs", "by_newness").of("older")
    drawn = pl.Series(grid.labels).gather(pick(lot, grid.weights, holders.height))
    second = first.with_columns(sen_type=drawn, sen_type_rank=pl.lit("2")).filter(
        pl.Series(happens(lot, SECOND_NEED, holders.height)) & (drawn != holders["need"])
    )
    return pl.concat([first, second]).sort("request", "sen_type_rank")


def with_down_syndrome(people: pl.DataFrame, year: int, chance: Chance) -> pl.DataFrame:
    """Gives some of those with another need the code of their own that Down syndrome has since 2025."""
    if year < FIRST_DOWN_YEAR:
        return people
    some = pl.Series(happens(chance.of("down syndrome"), DOWN_OF_OTHER, people.height))
    down = (people["need"] == OTHER_NEED) & some & (people["group"] == "plan")
    return people.with_columns(need=people["need"].set(down, DOWN_SYNDROME))


def _drawn_by_place(lot: Lot, name: str, plans: pl.DataFrame) -> pl.Series:
    """By the place where the child is taught; places that the table lacks have none."""
    grid = calibration.grid("placements", name)
    known = plans["place"].is_in(grid.groups)
    place = plans["place"].set(~known, grid.groups[0])
    drawn = pl.Series(grid.labels).gather(pick_each(lot, grid.weights, rows_of(grid, place)))
    return drawn.set(~known, NONE)
