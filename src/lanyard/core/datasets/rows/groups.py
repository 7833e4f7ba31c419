"""Words of the definitions: the group of a code, an age, a span of days, as Ibis columns."""

import datetime as dt
from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.people import ETHNICITY, UNCLASSIFIED
from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import needs


def group_of(code: ir.Column, cut: Cut, otherwise: str = NOT_RECORDED) -> ir.Column:
    """The code as the cut's group, or `otherwise` where the cut has no such group or the code is missing."""
    known = [group for group in cut.groups if group != otherwise]
    return ibis.cases((code.isin(known), code), else_=otherwise)


def mapped(code: ir.Column, to: Mapping[str, str], otherwise: str | ir.Column) -> ir.Column:
    """What each code maps to, `otherwise` for every other one and where the code is missing."""
    by_target: dict[str, list[str]] = {}
    for given, target in to.items():
        by_target.setdefault(target, []).append(given)
    branches = [(code.isin(codes), ibis.literal(target)) for target, codes in by_target.items()]
    return ibis.cases(*branches, else_=otherwise)


def mapped_into(cut: Cut, code: ir.Column, to: Mapping[str, str]) -> ir.Column:
    """What each code maps to, of the cut's groups; not recorded for every other one and where missing."""
    return mapped(code, {given: target for given, target in to.items() if target in cut.groups}, NOT_RECORDED)


def is_yes(flag: ir.Column) -> ir.Column:
    """Whether a flag of a return says yes; missing is no."""
    return flag.fill_null("0") == "1"


def is_blank(text: ir.Column) -> ir.Column:
    """Whether a text is missing or holds nothing but spaces."""
    return text.fill_null("").replace(" ", "") == ""


def age_on(birth: ir.Column, day: dt.date | ir.Column) -> ir.Column:
    """Whole years lived on a day; a child born on 29 February is a year older on 1 March."""
    on = ibis.literal(day) if isinstance(day, dt.date) else day
    before_birthday = _month_and_day(birth) > _month_and_day(on)
    return _year(on) - _year(birth) - ibis.ifelse(before_birthday, 1, 0)


def _year(day: ir.Column) -> ir.Column:
    return day.year().cast("int32")


def _month_and_day(day: ir.Column) -> ir.Column:
    return day.month().cast("int32") * 100 + day.day().cast("int32")


def age_group(age: ir.Column, cut: Cut) -> ir.Column:
    """The age as a group of an age cut: under 3 together, single years, the oldest together."""
    oldest = next(group for group in cut.groups if group.endswith("+"))
    return ibis.cases(
        (age.isnull(), NOT_RECORDED),
        (age < 3, "0-2"),
        (age >= int(oldest[:-1]), oldest),
        else_=age.cast("string"),
    )


def month_of(day: ir.Column) -> ir.Column:
    """The month as two digits."""
    month = day.month().cast("int32")
    return ibis.ifelse(month < 10, ibis.literal("0") + month.cast("string"), month.cast("string"))


def days_between(first: ir.Column, last: dt.date | ir.Column) -> ir.Column:
    """Days from the first day, which is day 0, to the last."""
    end = ibis.literal(last) if isinstance(last, dt.date) else last
    return end.delta(first, unit="day").cast("int32")


def within(day: ir.Column, first: dt.date, last: dt.date) -> ir.Column:
    """Whether the day lies between the two, both included; a missing day does not."""
    return is_true(day.between(ibis.literal(first), ibis.literal(last)))


def is_true(condition: ir.Column) -> ir.Column:
    """Whether a condition holds; one that cannot be told, for want of a date, does not."""
    return condition.fill_null(ibis.literal(value=False))


def weeks_group(days: ir.Column) -> ir.Column:
    """The group of the weeks cuts: up to 140 days, then to 182, to 273, under 364, and 364 or more."""
    return ibis.cases(
        (days <= 140, "0-20"),
        (days <= 182, "20-26"),
        (days <= 273, "26-39"),
        (days < 364, "39-52"),
        else_="52+",
    )


def ethnicity_group(main_code: ir.Column) -> ir.Column:
    """One of the 18 published groups, or unclassified."""
    return group_of(main_code, ETHNICITY, UNCLASSIFIED)


def need_group(need: ir.Column) -> ir.Column:
    """The need as published figures group it: Down syndrome under other."""
    return mapped(need, needs.NEED.groups, NOT_RECORDED)
