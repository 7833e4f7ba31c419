"""The rules of Annex A. Numbers of the form 101a are those published for the lists (List 2: 201a); the others
are ours: C, I and M as in `families`, A for what the published rules leave out.

Two published rules cannot be judged and are not here: 104 (no caseworker) and 112 (date of death) concern
columns that the template does not have.
"""

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.annex_a.rules.circumstances import CIRCUMSTANCES
from lanyard.core.returns.annex_a.rules.identity import IDENTITY
from lanyard.core.returns.annex_a.rules.plans import PLANS
from lanyard.core.returns.annex_a.rules.settings import SETTINGS
from lanyard.core.returns.families import always_needed_rules, code_rules, identifier_rules
from lanyard.core.returns.rules import Rule

PUBLISHED = {
    "list_1.birth_date": "101a",
    "list_1.gender": "101b",
    "list_1.ethnicity": "101c",
    "list_1.primary_need": "101d",
    "list_1.disability": "103",
    "list_2.birth_date": "201a",
    "list_2.gender": "201b",
    "list_2.ethnicity": "201c",
    "list_2.primary_need": "201d",
    "list_2.disability": "203",
}
"""Published numbers of the rules that ask for a column to be filled."""

RULES: tuple[Rule, ...] = (
    *always_needed_rules(ANNEX_A, PUBLISHED),
    *code_rules(ANNEX_A),
    *identifier_rules(ANNEX_A),
    *IDENTITY,
    *PLANS,
    *SETTINGS,
    *CIRCUMSTANCES,
)
