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
    named = request.GET.get(RULES, "")
    return rules_named(named) or rules_in_force()


def rules_named(name: str) -> Chosen | None:
    """The rules of this id, where there are such rules and they ask for any data set."""
    return next((_chosen(each) for each in _offered() if each.id == name), None)


def rules_in_force() -> Chosen:
    """The latest rules in force for a full inspection."""
    return _chosen(in_force(timezone.localdate(), known=rulebook().frameworks))


def _chosen(framework: Framework) -> Chosen:
    return Chosen(framework, asked_for(framework), _offered())


def _offered() -> tuple[Framework, ...]:
    return tuple(each for each in rulebook().frameworks.values() if asked_for(each))
