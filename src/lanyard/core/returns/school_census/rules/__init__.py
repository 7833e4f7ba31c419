"""The census's own rules, beside those that follow from its declaration (`rule_book.family_rules`).

1500 and 1520 are numbers that the department publishes for UPNs in its collections; the others are ours: SC
and two figures, by table.
"""

from lanyard.core.returns.rules import Rule
from lanyard.core.returns.school_census.rules.enrolment import ENROLMENT
from lanyard.core.returns.school_census.rules.exclusions import EXCLUSIONS
from lanyard.core.returns.school_census.rules.header import HEADER
from lanyard.core.returns.school_census.rules.needs import NEEDS
from lanyard.core.returns.school_census.rules.placements import PLACEMENTS
from lanyard.core.returns.school_census.rules.rolls import ROLLS
from lanyard.core.returns.school_census.rules.sessions import SESSIONS

RULES: tuple[Rule, ...] = (
    *HEADER,
    *ROLLS,
    *ENROLMENT,
    *NEEDS,
    *EXCLUSIONS,
    *SESSIONS,
    *PLACEMENTS,
)
