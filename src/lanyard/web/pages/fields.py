"""Form fields as GOV.UK components: which one shows a field, and what it has to be told."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from django import forms
from django.forms.boundfield import BoundField
from django.forms.widgets import ChoiceWidget, Input

from lanyard.core.words.phrases import lower_first
from lanyard.web.pages.days import PARTS, DayInput

Parameters = dict[str, object]
Choices = Iterable[tuple[object, object]]

_AFFORDED = ("autocomplete", "inputmode", "spellcheck", "pattern", "autocapitalize")
_NOTHING_ENTERED = forms.Field.default_error_messages["required"]
_NOT_PASSED_ON = frozenset(
    {*_AFFORDED, "rows", "cols", "maxlength", "minlength", "min", "max", "step", "class", "multiple"}
)


@dataclass(frozen=True)
class Look:
    """How a field is to look, where the usual look will not do.

    `size` is the size of the label (s, m, l, xl); `width` a number of characters for inputs; `hints` and
    `conditional` (HTML) belong to single choices, by their value. A form may hold looks by the names of its
    fields in `looks`; a template may overrule them.
    """

    size: str = "s"
    is_heading: bool = False
    hint: str = ""
    width: int | None = None
    rows: int | None = None
    prefix: str = ""
    suffix: str = ""
    is_inline: bool = False
    is_small: bool = False
    has_divider: bool = False
    hints: Mapping[str, str] = field(default_factory=dict)
    conditional: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Component:
    """A GOV.UK component by its name, and its parameters."""

    name: str
    parameters: Parameters


class NoComponentError(TypeError):
    """No component is known for a widget: a fault of the program."""


def component_of(bound: BoundField, **given: object) -> Component:
    """The component that shows a field of a form. `given` are fields of `Look` that overrule the form's.

    Raises `NoComponentError` for a widget that no component shows.
    """
    looks: Mapping[str, Look] = getattr(bound.form, "looks", {})
    look = replace(looks.get(bound.name, Look()), **given)  # type: ignore[arg-type]
    for widget, make in _MAKERS.items():
        if isinstance(bound.field.widget, widget):
            return make(bound, look)
    raise NoComponentError(f"No component shows {type(bound.field.widget).__name__} ({bound.html_name}).")


def first_id(bound: BoundField) -> str:
    """The id of the control that a link in the error summary leads to."""
    if isinstance(bound.field.widget, DayInput):
        return f"{bound.auto_id}-{PARTS[0]}"
    return bound.auto_id


def errors_of(form: forms.BaseForm) -> list[dict[str, str]]:
    """Every error of a form for its summary, in the order of the fields: its text, and where it leads."""
    of_fields = [
        {"text": text, "href": f"#{first_id(bound)}"}
        for bound in form.visible_fields()
        for text in _texts(bound)
    ]
    hidden = [{"text": text} for bound in form.hidden_fields() for text in _texts(bound)]
    return [{"text": str(text)} for text in form.non_field_errors()] + of_fields + hidden


def _hidden(bound: BoundField, _look: Look) -> Component:
    return Component("hidden", {"html": bound.as_widget()})


def _input(bound: BoundField, look: Look) -> Component:
    kind = _KINDS.get(str(getattr(bound.field.widget, "input_type", "text")), "text")
    said: Parameters = {"type": kind, "classes": _width(look), "value": _value(bound)}
    if isinstance(bound.field, forms.IntegerField):
        said["inputmode"] = (
            "decimal" if isinstance(bound.field, forms.FloatField | forms.DecimalField) else "numeric"
        )
    if kind == "email":
        said["spellcheck"] = False
    affixes = {
        name: {"text": text} for name, text in (("prefix", look.prefix), ("suffix", look.suffix)) if text
    }
    return Component("input", _control(bound, look) | said | _afforded(bound) | affixes)


def _password(bound: BoundField, look: Look) -> Component:
    return Component("password", _control(bound, look) | {"classes": _width(look)} | _afforded(bound))


def _text_area(bound: BoundField, look: Look) -> Component:
    limit = bound.field.widget.attrs.get("maxlength")
    said: Parameters = {"value": _value(bound) or "", "rows": str(look.rows) if look.rows else None}
    if limit:
        return Component("count", _control(bound, look) | said | {"maxlength": str(limit)})
    return Component("textarea", _control(bound, look) | said | _afforded(bound))


def _file(bound: BoundField, look: Look) -> Component:
    """A place for files; one for a folder is left as the browser has it, since only that can open folders."""
    several = bool(getattr(bound.field.widget, "allow_multiple_selected", False))
    is_folder = "webkitdirectory" in bound.field.widget.attrs
    return Component("file", _control(bound, look) | {"javascript": not is_folder, "multiple": several})


def _select(bound: BoundField, look: Look) -> Component:
    items = [
        _item(bound, value, words) | {"selected": _is_chosen(bound, value)}
        for value, words in _choices(bound)
    ]
    return Component("select", _control(bound, look) | {"items": items})


def _radios(bound: BoundField, look: Look) -> Component:
    items = [_choice(bound, look, value, words) for value, words in _choices(bound) if str(value)]
    if look.has_divider:
        items.insert(-1, {"divider": "or"})
    looks = [name for name, wanted in (("inline", look.is_inline), ("small", look.is_small)) if wanted]
    classes = " ".join(f"govuk-radios--{name}" for name in looks)
    return Component("radios", _group(bound, look) | {"items": items, "classes": classes})


def _checkboxes(bound: BoundField, look: Look) -> Component:
    items = [_choice(bound, look, value, words) for value, words in _choices(bound)]
    classes = "govuk-checkboxes--small" if look.is_small else ""
    return Component("checkboxes", _group(bound, look) | {"items": items, "classes": classes})


def _checkbox(bound: BoundField, look: Look) -> Component:
    hint = look.hint or str(bound.help_text)
    item: Parameters = {"value": "on", "text": str(bound.label), "checked": bool(bound.value())}
    if hint:
        item["hint"] = {"text": hint}
    said: Parameters = {"idPrefix": bound.auto_id, "name": bound.html_name, "items": [item], **_error(bound)}
    return Component("checkboxes", said)


def _day(bound: BoundField, look: Look) -> Component:
    widget = bound.field.widget
    values = dict(zip(PARTS, widget.decompress(bound.value()), strict=True))
    faulty = "govuk-input--error" if bound.errors else ""
    items = [
        {
            "name": f"{bound.html_name}-{part}",
            "id": f"{bound.auto_id}-{part}",
            "label": part.capitalize(),
            "value": values[part],
            "classes": f"govuk-input--width-{4 if part == 'year' else 2} {faulty}".strip(),
        }
        for part in PARTS
    ]
    return Component("day", _group(bound, look) | {"id": bound.auto_id, "items": items})


_MAKERS: Mapping[type[forms.Widget], Callable[[BoundField, Look], Component]] = {
    forms.MultipleHiddenInput: _hidden,
    forms.HiddenInput: _hidden,
    forms.PasswordInput: _password,
    forms.FileInput: _file,
    DayInput: _day,
    forms.Textarea: _text_area,
    forms.CheckboxSelectMultiple: _checkboxes,
    forms.RadioSelect: _radios,
    forms.CheckboxInput: _checkbox,
    forms.SelectMultiple: _checkboxes,
    forms.Select: _select,
    Input: _input,
}
"""The narrower widgets before those they are made from."""

_KINDS = {"email": "email", "tel": "tel", "url": "url", "search": "search"}
"""The kinds of input that help. Numbers are text: wheels and arrows change number inputs by accident."""


def _control(bound: BoundField, look: Look) -> Parameters:
    label = {"text": _label(bound), "classes": f"govuk-label--{look.size}", "isPageHeading": look.is_heading}
    attributes = {
        name: value
        for name, value in bound.field.widget.attrs.items()
        if name not in _NOT_PASSED_ON and value is not False
    }
    named: Parameters = {
        "id": bound.auto_id,
        "name": bound.html_name,
        "label": label,
        "attributes": attributes,
    }
    return named | _hint(bound, look) | _error(bound)


def _group(bound: BoundField, look: Look) -> Parameters:
    legend = {
        "text": _label(bound),
        "classes": f"govuk-fieldset__legend--{look.size}",
        "isPageHeading": look.is_heading,
    }
    named: Parameters = {"idPrefix": bound.auto_id, "name": bound.html_name, "fieldset": {"legend": legend}}
    return named | _hint(bound, look) | _error(bound)


def _label(bound: BoundField) -> str:
    marks_optional = getattr(bound.form, "marks_optional", True)
    return f"{bound.label} (optional)" if marks_optional and not bound.field.required else str(bound.label)


def _hint(bound: BoundField, look: Look) -> Parameters:
    words = look.hint or str(bound.help_text)
    return {"hint": {"text": words}} if words else {}


def _error(bound: BoundField) -> Parameters:
    return {"errorMessage": {"text": " ".join(_texts(bound))}} if bound.errors else {}


def _texts(bound: BoundField) -> list[str]:
    return [_enter(bound) if text == _NOTHING_ENTERED else str(text) for text in bound.errors]


def _enter(bound: BoundField) -> str:
    """Django's own words for nothing entered are the same for every field; these say what to do."""
    verb = "Choose" if isinstance(bound.field.widget, ChoiceWidget | forms.FileInput) else "Enter"
    return f"{verb} {lower_first(str(bound.label))}."


def _afforded(bound: BoundField) -> Parameters:
    attributes = bound.field.widget.attrs
    return {name: attributes[name] for name in _AFFORDED if name in attributes}


def _width(look: Look) -> str:
    return f"govuk-input--width-{look.width}" if look.width else ""


def _value(bound: BoundField) -> str | None:
    value = bound.field.widget.format_value(bound.value())
    return None if value is None else str(value)


def _choices(bound: BoundField) -> list[tuple[object, object]]:
    return [pair for entry in bound.field.widget.choices for pair in _ungrouped(entry)]


def _ungrouped(entry: tuple[object, object]) -> list[tuple[object, object]]:
    value, words = entry
    return list(words) if isinstance(words, list | tuple) else [(value, words)]


def _choice(bound: BoundField, look: Look, value: object, words: object) -> Parameters:
    key = str(value)
    item = _item(bound, value, words) | {"checked": _is_chosen(bound, value)}
    if key in look.hints:
        item["hint"] = {"text": look.hints[key]}
    if key in look.conditional:
        item["conditional"] = {"html": look.conditional[key]}
    return item


def _item(_bound: BoundField, value: object, words: object) -> Parameters:
    return {"value": str(value), "text": str(words)}


def _is_chosen(bound: BoundField, value: object) -> bool:
    return str(value) in bound.field.widget.format_value(bound.value())
