"""What somebody entered in a field, as words: for check-answers pages and for comparing."""

from collections.abc import Iterable
from datetime import date, time

from django.db.models import Model
from django.forms import ChoiceField, Field

from lanyard.core.words.dates_in_words import date_in_words, time_in_words

NOT_GIVEN = "Not given"


def in_words(field: Field, value: object) -> str:
    """The value of a field as its page showed it: the words of a choice, 12 June 2026, 9:15am, Yes."""
    if value is None or value in ("", [], ()):
        return NOT_GIVEN
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date | time):
        return date_in_words(value) if isinstance(value, date) else time_in_words(value)
    if isinstance(value, str | int | Model):
        return _choices(field).get(_key(value), str(value))
    if isinstance(value, Iterable):
        return ", ".join(in_words(field, each) for each in value)
    return str(value)


def _choices(field: Field) -> dict[str, str]:
    if not isinstance(field, ChoiceField) or not isinstance(field.choices, Iterable):
        return {}
    return {str(value): str(words) for value, words in field.choices}


def _key(value: str | int | Model) -> str:
    return str(value.pk if isinstance(value, Model) else value)
