"""Values of a form as a browser would send them, so that a form can be filled in again from what is known."""

from collections.abc import Iterable, Mapping

from django.forms import BaseForm, Field
from django.http import QueryDict

from lanyard.web.pages.days import PARTS, DayInput

Posted = dict[str, list[str]]


def as_posted(fields: Mapping[str, Field], values: Mapping[str, object]) -> Posted:
    """What a browser would send for the fields, were these their values."""
    sent: Posted = {}
    for name, field in fields.items():
        sent.update(_of_field(field, name, values.get(name)))
    return sent


def only_of(form: BaseForm, sent: QueryDict) -> Posted:
    """What was sent for the fields of a form, and nothing else that was sent."""
    names = _sent_for(form.fields)
    return {name: [str(value) for value in sent.getlist(name)] for name in sent if name in names}


def without(sent: Posted, fields: Iterable[str]) -> Posted:
    """What was sent, but for some fields."""
    names = _sent_for(fields)
    return {name: values for name, values in sent.items() if name not in names}


def as_query(sent: Mapping[str, Iterable[str]]) -> QueryDict:
    """Values that were sent, as forms take them."""
    query = QueryDict(mutable=True)
    for name, values in sent.items():
        query.setlist(name, list(values))
    return query


def _sent_for(fields: Iterable[str]) -> set[str]:
    """The names under which browsers send the values of fields."""
    return {name for field in fields for name in (field, *(f"{field}-{part}" for part in PARTS))}


def _of_field(field: Field, name: str, value: object) -> Posted:
    if isinstance(field.widget, DayInput):
        parts = zip(PARTS, field.widget.decompress(field.prepare_value(value)), strict=True)
        return {f"{name}-{part}": [written] for part, written in parts}
    prepared = field.prepare_value(value)
    if prepared is None or prepared is False:
        return {}
    if isinstance(prepared, list | tuple):
        return {name: [str(each) for each in prepared]}
    return {name: ["on" if prepared is True else str(prepared)]}
