"""Under which rules somebody looks at the catalogue: those in force, unless they choose others."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils import timezone

from lanyard.core.frameworks.catalogue import in_force
from lanyard.core.frameworks.declare import Framework
from lanyard.web.data.catalogue.items import AskedFor, asked_for
from lanyard.web.data.rulebook import rulebook

RULES = "rules"
"""The part of an address that names the rules."""


@dataclass(frozen=True)
class Chosen:
    """The rules that are looked at, what they ask for, and the others that there are."""

    framework: Framework
    asked: tuple[AskedFor, ...]
    offered: tuple[Framework, ...]


def chosen_rules(request: HttpRequest) -> Chosen:
    """The rules that an address names, else the latest in force for a full inspection."""
    known = rulebook().frameworks
    offered = tuple(each for each in known.values() if asked_for(each))
    named = request.GET.get(RULES, "")
    framework = next((each for each in offered if each.id == named), None)
    framework = framework or in_force(timezone.localdate(), known=known)
    return Chosen(framework, asked_for(framework), offered)
