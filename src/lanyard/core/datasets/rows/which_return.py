"""Which return speaks for a group of children where several name them."""

import datetime as dt

from lanyard.core.datasets.facts import Facts


def first_held(facts: Facts, *kinds: str) -> str:
    """The first of the kinds that is in use; the first of all where none is."""
    return next((kind for kind in kinds if kind in facts.held), kinds[0])


def freshest(facts: Facts, *kinds: str) -> str:
    """The kind in use that is about the latest day; the first of several about the same day.

    A return that does not say its day gives way to one that does.
    """
    held = [kind for kind in kinds if kind in facts.held]
    return max(held or kinds[:1], key=lambda kind: max(facts.dates.get(kind, ()), default=dt.date.min))
