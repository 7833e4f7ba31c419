"""The rules of SEN2. Numbers 1500 to 1578 are the department's for UPN and ULN; the list of its SEN2 rules
with numbers was not found, so the others are ours: C, I and M as in `families`, S with the module's digit.
"""

from lanyard.core.returns.families import (
    always_needed_rules,
    code_rules,
    identifier_rules,
    most_rows_rules,
)
from lanyard.core.returns.rules import Rule
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.sen2.rules.active_plans import ACTIVE_PLANS
from lanyard.core.returns.sen2.rules.assessments import ASSESSMENTS
from lanyard.core.returns.sen2.rules.dates import DATES
from lanyard.core.returns.sen2.rules.header import HEADER
from lanyard.core.returns.sen2.rules.needs import NEEDS
from lanyard.core.returns.sen2.rules.numbers import NUMBERS
from lanyard.core.returns.sen2.rules.people import PEOPLE
from lanyard.core.returns.sen2.rules.plans import PLANS
from lanyard.core.returns.sen2.rules.requests import REQUESTS
from lanyard.core.returns.sen2.rules.settings import SETTINGS

RULES: tuple[Rule, ...] = (
    *HEADER,
    *always_needed_rules(SEN2, {}),
    *code_rules(SEN2),
    *identifier_rules(SEN2),
    *most_rows_rules(SEN2),
    *NUMBERS,
    *PEOPLE,
    *DATES,
    *REQUESTS,
    *ASSESSMENTS,
    *PLANS,
    *ACTIVE_PLANS,
    *SETTINGS,
    *NEEDS,
)
