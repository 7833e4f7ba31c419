"""Retention rules in words, with what is due."""

from dataclasses import dataclass
from datetime import date

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted
from lanyard.web.audit.retention.actions import Due, what_is_due


@dataclass(frozen=True)
class RuleInWords:
    """One rule as its page shows it."""

    title: str
    kept: str
    why: str
    source: str
    due: str
    is_due: bool


@dataclass(frozen=True)
class RetentionPage:
    """The page of rules: as of which day, in words, and whether anything is due."""

    day: str
    rules: tuple[RuleInWords, ...]
    is_due: bool


def retention_page(on: date) -> RetentionPage:
    """Every rule with what is due on a day. One query for each rule."""
    rules = tuple(_in_words(due) for due in what_is_due(on))
    return RetentionPage(date_in_words(on), rules, any(rule.is_due for rule in rules))


def _in_words(due: Due) -> RuleInWords:
    rule = due.rule
    return RuleInWords(
        title=rule.title,
        kept=f"{rule.kept[:1].upper()}{rule.kept[1:]}",
        why=rule.why,
        source=rule.source,
        due=_records_due(due),
        is_due=bool(due.records),
    )


def _records_due(due: Due) -> str:
    if not due.records:
        return "Nothing is due"
    return f"{counted(due.records, 'record', 'records')} from before {date_in_words(due.before)}"
