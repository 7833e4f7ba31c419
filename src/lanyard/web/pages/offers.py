"""What a form offers to choose from, where that depends on who asks or on earlier answers."""

from typing import TypeVar

from django.db.models import Model, QuerySet
from django.forms import BaseForm, ChoiceField, ModelChoiceField

Row = TypeVar("Row", bound=Model)


def offer(form: BaseForm, field: str, choices: list[tuple[str, str]]) -> None:
    """Has a choice of a form offer these values, each with its words."""
    choice = form.fields[field]
    if not isinstance(choice, ChoiceField):
        raise TypeError(f"{field} is no choice.")
    choice.choices = choices


def offer_rows(form: BaseForm, field: str, rows: QuerySet[Row]) -> None:
    """Has a choice of a form offer these rows, and choose the only one where there is one."""
    choice = form.fields[field]
    if not isinstance(choice, ModelChoiceField):
        raise TypeError(f"{field} is no choice of rows.")
    choice.queryset = rows
    only = list(rows[:2])
    if len(only) == 1:
        choice.initial = only[0].pk
