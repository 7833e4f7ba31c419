"""The words of a framework: what it is, and its settings with sources, own ones beside the original."""

from collections.abc import Iterator
from dataclasses import dataclass

from lanyard.core.frameworks.declare import Framework, Setting
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import curled, upper_first
from lanyard.web.data.rulebook import original_of
from lanyard.web.inspections.timeline.presenters import NOT_VERIFIED, STRENGTH_WORDS


@dataclass(frozen=True)
class SettingShown:
    """One number of the rules. `original` is the value that the area has changed; "" where it has not."""

    words: str
    value: str
    original: str
    source: str
    strength: str
    caution: str


@dataclass(frozen=True)
class RulesShown:
    """A framework in words. `own` says whose file it comes from, where it is the area's."""

    title: str
    summary: str
    in_force: str
    own: str
    counts: tuple[tuple[str, str], ...]
    settings: tuple[SettingShown, ...]


def rules_in_words(framework: Framework) -> RulesShown:
    """Everything that the page of the rules shows."""
    return RulesShown(
        title=curled(framework.title),
        summary=curled(framework.summary),
        in_force=_in_force(framework),
        own=_own(framework),
        counts=tuple(_counts(framework)),
        settings=tuple(_settings(framework)),
    )


def _in_force(framework: Framework) -> str:
    until = framework.in_force_until
    first = f"From {date_in_words(framework.in_force_from)}"
    return f"{first} to {date_in_words(until)}" if until else first


def _own(framework: Framework) -> str:
    if framework.changed_settings:
        return f"Your area has changed settings of these rules, in {framework.own_file}."
    return f"These are your area’s own rules, from {framework.own_file}." if framework.own_file else ""


def _counts(framework: Framework) -> Iterator[tuple[str, str]]:
    for what, parts in (
        ("Criteria", framework.criteria),
        ("Steps of the timeline", framework.events),
        ("Tasks", framework.tasks),
        ("Information asked for", framework.requests),
        ("Meetings", framework.meetings),
    ):
        yield what, str(len(parts))


def _settings(framework: Framework) -> Iterator[SettingShown]:
    original = original_of(framework)
    before = original.values if original else {}
    for setting in framework.settings:
        changed = setting.id in framework.changed_settings
        yield _setting(setting, str(before.get(setting.id, "none")) if changed else "")


def _setting(setting: Setting, original: str) -> SettingShown:
    return SettingShown(
        words=upper_first(curled(setting.words)),
        value=str(setting.value),
        original=original,
        source=curled(setting.source),
        strength=STRENGTH_WORDS[setting.strength],
        caution="" if setting.strength.is_verified else NOT_VERIFIED,
    )
