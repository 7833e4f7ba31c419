"""The rules of every return, and a sound example of each.

Every return has the rules that follow from its declaration (`family_rules`). A return that has more adds
them like this:

1. in its own folder or module it declares a tuple of `rules.Rule`, each with a row that breaks it and one
   that does not (`rules.case`); their expressions look at the columns of `list_views`;
2. it is entered in `OWN` below under its kind: `OwnRules(RULES)`, with `sound` where the row made from the
   declaration (`sound_rows`) would break one of them, saying only the cells that differ, and with `codes`
   where the department has published numbers for the rules on what is always needed.

`test_rules.py` then proves every rule of every return by its two examples, judged at `examples.EXAMPLE_DAY`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.annex_a.examples import SOUND as SOUND_LISTS
from lanyard.core.returns.annex_a.rules import RULES as ANNEX_A_RULES
from lanyard.core.returns.annex_a.views import annex_a_views
from lanyard.core.returns.ap_census import AP_CENSUS
from lanyard.core.returns.ap_census.rules import RULES as AP_RULES
from lanyard.core.returns.ap_census.rules import SOUND as SOUND_AP
from lanyard.core.returns.care_rules import CARE_RULES, CARE_SOUND
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.checking import View
from lanyard.core.returns.college_records import COLLEGE_RECORDS
from lanyard.core.returns.college_records.rules import RULES as COLLEGE_RULES
from lanyard.core.returns.college_records.rules import SOUND as SOUND_LEARNER
from lanyard.core.returns.declare import Return
from lanyard.core.returns.destinations import DESTINATIONS
from lanyard.core.returns.destinations.rules import RULES as DESTINATION_RULES
from lanyard.core.returns.destinations.rules import SOUND as SOUND_LEAVER
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.expectations import Expectation
from lanyard.core.returns.families import (
    always_needed_rules,
    code_rules,
    identifier_rules,
    most_rows_rules,
)
from lanyard.core.returns.family_dates import date_rules
from lanyard.core.returns.family_numbers import number_rules
from lanyard.core.returns.hospital import HOSPITAL
from lanyard.core.returns.hospital.rules import RULES as HOSPITAL_RULES
from lanyard.core.returns.linking_decisions import LINKING_DECISIONS
from lanyard.core.returns.linking_decisions.rules import RULES as DECISION_RULES
from lanyard.core.returns.linking_decisions.rules import SOUND as SOUND_DECISION
from lanyard.core.returns.list_views import list_views
from lanyard.core.returns.nccis import NCCIS
from lanyard.core.returns.nccis.rules import RULES as NCCIS_RULES
from lanyard.core.returns.nccis.rules import SOUND as SOUND_YOUNG_PERSON
from lanyard.core.returns.out_of_school import HOME_EDUCATION, MISSING_EDUCATION
from lanyard.core.returns.out_of_school.rules import HOME_EDUCATION_RULES, MISSING_EDUCATION_RULES
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.results import RESULTS
from lanyard.core.returns.results.rules import RULES as RESULT_RULES
from lanyard.core.returns.results.rules import SOUND as SOUND_RESULT
from lanyard.core.returns.rules import Rule
from lanyard.core.returns.school_census import SCHOOL_CENSUS
from lanyard.core.returns.school_census.examples import SOUND as SOUND_CENSUS
from lanyard.core.returns.school_census.rules import RULES as CENSUS_RULES
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.sen2.examples import SOUND as SOUND_SEN2
from lanyard.core.returns.sen2.expectations import EXPECTATIONS
from lanyard.core.returns.sen2.rules import RULES as SEN2_RULES
from lanyard.core.returns.sen2.views import sen2_views
from lanyard.core.returns.sound_rows import sound_rows
from lanyard.core.returns.young_carers import YOUNG_CARERS
from lanyard.core.returns.young_carers.rules import RULES as YOUNG_CARER_RULES

Views = Callable[[ReadReturn, date | None, pl.DataFrame | None], Mapping[str, View]]
"""Gives what rules on each table of a return may look at, from the as-at date and the establishments."""


@dataclass(frozen=True)
class OwnRules:
    """What a return has beside the rules that follow from its declaration.

    `sound` gives the cells of its sound row that differ from those made from the declaration; `codes` the
    published numbers, by table.column, of rules on what is always needed. `whole` is for a return whose
    `rules` are all it has, derived ones among them.
    """

    rules: tuple[Rule, ...] = ()
    sound: Sound = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    views: Views = list_views
    expectations: tuple[Expectation, ...] = ()
    whole: bool = False


OWN: Mapping[str, OwnRules] = {
    SEN2.kind: OwnRules(SEN2_RULES, SOUND_SEN2, views=sen2_views, expectations=EXPECTATIONS, whole=True),
    ANNEX_A.kind: OwnRules(ANNEX_A_RULES, SOUND_LISTS, views=annex_a_views, whole=True),
    ESTABLISHMENTS.kind: OwnRules(whole=True),
    SCHOOL_CENSUS.kind: OwnRules(CENSUS_RULES, SOUND_CENSUS),
    AP_CENSUS.kind: OwnRules(AP_RULES, SOUND_AP),
    COLLEGE_RECORDS.kind: OwnRules(COLLEGE_RULES, SOUND_LEARNER),
    HOME_EDUCATION.kind: OwnRules(HOME_EDUCATION_RULES),
    MISSING_EDUCATION.kind: OwnRules(MISSING_EDUCATION_RULES),
    NCCIS.kind: OwnRules(NCCIS_RULES, SOUND_YOUNG_PERSON),
    RESULTS.kind: OwnRules(RESULT_RULES, SOUND_RESULT),
    DESTINATIONS.kind: OwnRules(DESTINATION_RULES, SOUND_LEAVER),
    HOSPITAL.kind: OwnRules(HOSPITAL_RULES),
    YOUNG_CARERS.kind: OwnRules(YOUNG_CARER_RULES),
    **{kind: OwnRules(rules, CARE_SOUND.get(kind, {})) for kind, rules in CARE_RULES.items()},
    LINKING_DECISIONS.kind: OwnRules(DECISION_RULES, SOUND_DECISION),
}
"""What returns have of their own, by kind. Enter yours here, in the catalogue's order."""


def family_rules(declaration: Return, codes: Mapping[str, str]) -> Iterator[Rule]:
    """The rules that every return has: what is always needed, codes, identifiers (UPN and ULN too), dates,
    numbers, most rows under one parent. `codes` gives published numbers by table.column."""
    yield from always_needed_rules(declaration, codes)
    yield from code_rules(declaration)
    yield from identifier_rules(declaration, left_out=())
    yield from date_rules(declaration)
    yield from number_rules(declaration)
    yield from most_rows_rules(declaration)


def own_rules(declaration: Return) -> OwnRules:
    """What the return has of its own; nothing, for one that only the declaration speaks of."""
    return OWN.get(declaration.kind, OwnRules())


def rules_of(declaration: Return) -> tuple[Rule, ...]:
    """All rules of the return, derived and own."""
    own = own_rules(declaration)
    return own.rules if own.whole else (*family_rules(declaration, own.codes), *own.rules)


def sound_of(declaration: Return) -> Sound:
    """A sound row of every table of the return."""
    own = own_rules(declaration)
    return own.sound if own.whole else sound_rows(declaration, own.sound)


RULES: Mapping[str, tuple[Rule, ...]] = {
    declared.kind: rules for declared in RETURNS if (rules := rules_of(declared))
}
"""All rules by kind of return; a return without any is left out."""

SOUND: Mapping[str, Sound] = {declared.kind: sound_of(declared) for declared in RETURNS}
"""A sound row of every table, by kind of return and table."""
