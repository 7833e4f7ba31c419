"""The own rules of the returns of social care, casework and health, gathered for the rule book."""

from collections.abc import Mapping

from lanyard.core.returns.adult_care import rules as adult_care
from lanyard.core.returns.casework import rules as casework
from lanyard.core.returns.cin import rules as cin
from lanyard.core.returns.complaints import rules as complaints
from lanyard.core.returns.early_help import rules as early_help
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.ilacs import rules as ilacs
from lanyard.core.returns.looked_after_health import rules as looked_after_health
from lanyard.core.returns.providers import PROVIDER_RETURNS
from lanyard.core.returns.providers.rules import provider_rules, sound_provider_rows
from lanyard.core.returns.rules import Rule
from lanyard.core.returns.ssda903 import rules as ssda903
from lanyard.core.returns.supported_accommodation import rules as supported_accommodation
from lanyard.core.returns.transition import rules as transition
from lanyard.core.returns.tribunal import rules as tribunal
from lanyard.core.returns.youth_justice import rules as youth_justice

CARE_RULES: Mapping[str, tuple[Rule, ...]] = {
    "ssda903": ssda903.RULES,
    "cin": cin.RULES,
    "ilacs": ilacs.RULES,
    "early-help": early_help.RULES,
    "youth-justice": youth_justice.RULES,
    "transition": transition.RULES,
    "supported-accommodation": supported_accommodation.RULES,
    "adult-care": adult_care.RULES,
    "looked-after-health": looked_after_health.RULES,
    "casework": casework.RULES,
    "tribunal": tribunal.RULES,
    "complaints": complaints.RULES,
    **{one.kind: provider_rules(one) for one in PROVIDER_RETURNS},
}
"""Own rules by kind of return."""

CARE_SOUND: Mapping[str, Sound] = {
    "ssda903": ssda903.SOUND,
    "cin": cin.SOUND,
    "ilacs": ilacs.SOUND,
    "youth-justice": youth_justice.SOUND,
    "transition": transition.SOUND,
    "supported-accommodation": supported_accommodation.SOUND,
    "adult-care": adult_care.SOUND,
    **{one.kind: sound_provider_rows(one) for one in PROVIDER_RETURNS},
}
"""By kind of return, the cells in which its sound rows differ from those made from the declaration."""
