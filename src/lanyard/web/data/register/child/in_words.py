"""Cells of a child's rows as people read them: codes with what they mean, settings by name, days."""

from collections.abc import Mapping
from datetime import date

from lanyard.core.register.facts import FACTS
from lanyard.core.returns.declare import Column
from lanyard.core.words.code_sets.ethnicity import ETHNICITY
from lanyard.core.words.code_sets.needs import CENSUS_NEED
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.numbers import decimal
from lanyard.core.words.phrases import curled

Settings = Mapping[str, str]
"""Names of settings by URN."""

_URN = "urn"
_SEX = {"M": "Male", "F": "Female"}
_PROVISION = {"P": "Plan", "S": "SEN support", "N": "Neither"}
_YES_NO = {"Y": "Yes", "N": "No"}
_MEANINGS: Mapping[str, Mapping[str, str]] = {
    "sex": _SEX,
    "ethnicity": ETHNICITY.meanings,
    "primary_need": CENSUS_NEED.meanings,
    "sen_status": _PROVISION,
    "looked_after": _YES_NO,
    "social_care": _YES_NO,
}
_DAYS = frozenset({"birth_date", "plan_issued", "plan_reviewed"} & {fact.name for fact in FACTS})


def fact_in_words(fact: str, value: str, settings: Settings) -> str:
    """What is said of a fact."""
    if fact in _DAYS:
        return _day(value)
    if fact == "main_urn":
        return curled(settings.get(value, f"URN {value}"))
    return curled(_MEANINGS.get(fact, {}).get(value, value))


def cell_in_words(column: Column | None, value: object, settings: Settings) -> str:
    """A cell of a row; empty where there is none. `column` is None for what the register adds."""
    if value is None:
        return ""
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, float):
        return decimal(value, 1)
    return curled(str(value)) if column is None else _text_in_words(column, str(value), settings)


def _text_in_words(column: Column, text: str, settings: Settings) -> str:
    if column.codes and text in column.codes.meanings:
        return curled(_with_meaning(text, column.codes.meanings[text]))
    if column.name == _URN or column.name.endswith(f"_{_URN}"):
        return curled(f"{text}: {settings[text]}" if text in settings else text)
    return curled(text)


def _with_meaning(code: str, meaning: str) -> str:
    return meaning if code.casefold() == meaning.casefold() else f"{code}: {meaning}"


def _day(value: str) -> str:
    try:
        return short_date(date.fromisoformat(value))
    except ValueError:
        return value
