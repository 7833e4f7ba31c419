"""Before and after: what an act changed, as an event holds it."""

from collections.abc import Mapping
from dataclasses import dataclass

from lanyard.web.audit.plain import Detail, plain

BEFORE, AFTER = "before", "after"


def changed(before: Mapping[str, object], after: Mapping[str, object]) -> Detail:
    """What differs between two states of a thing, for `detail` or `personal` of `record`; may be empty."""
    names = [name for name in {**before, **after} if plain(before.get(name)) != plain(after.get(name))]
    if not names:
        return {}
    return {
        BEFORE: {name: plain(before.get(name)) for name in names},
        AFTER: {name: plain(after.get(name)) for name in names},
    }


@dataclass(frozen=True)
class Change:
    """One thing that an act changed, in words."""

    what: str
    before: str
    after: str


def changes_in(detail: Detail) -> list[Change]:
    """The changes that an event holds, in words; none where it holds no before and after."""
    before, after = detail.get(BEFORE), detail.get(AFTER)
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return []
    return [
        Change(key_in_words(name), value_in_words(before.get(name)), value_in_words(after.get(name)))
        for name in sorted({**before, **after})
    ]


def said_in(detail: Detail) -> list[tuple[str, str]]:
    """What else an event says, each with its value in words."""
    return [
        (key_in_words(name), value_in_words(value))
        for name, value in detail.items()
        if name not in (BEFORE, AFTER)
    ]


def key_in_words(name: str) -> str:
    """A name of the program as a label: `last_day` as "Last day"."""
    return name.replace("_", " ").strip().capitalize()


def value_in_words(value: object) -> str:
    """A value of an event as a reader expects it."""
    if value is None or value == "":
        return "Nothing"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, list):
        return ", ".join(value_in_words(each) for each in value) or "Nothing"
    if isinstance(value, dict):
        return "; ".join(f"{key_in_words(name)}: {value_in_words(each)}" for name, each in value.items())
    return str(value)
