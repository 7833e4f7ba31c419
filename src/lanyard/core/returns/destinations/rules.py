"""The destinations' own rules, beside those that follow from their declaration: DE."""

from lanyard.core.returns.destinations import DESTINATIONS
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import child_twice
from lanyard.core.returns.rules import Rule
from lanyard.core.returns.stage_ages import far_from_age, year_ahead

TABLE = "destinations"
AGES = {"KS4": 16, "16-18": 18}
"""Age on 31 August of the year after which they left; leavers at 18 may be a year younger or older."""

SOUND: Sound = {TABLE: {"birth_date": "2009-03-14", "stage": "KS4", "sen_provision": "K"}}
"""A leaver of year 11 in 2025 who went on in education."""

RULES: tuple[Rule, ...] = (
    child_twice("DE01", TABLE, ("stage", "academic_year"), "this stage and year", DESTINATIONS.source),
    year_ahead("DE02", DESTINATIONS),
    far_from_age("DE03", DESTINATIONS, AGES, too_old="2007-08-31"),
)
