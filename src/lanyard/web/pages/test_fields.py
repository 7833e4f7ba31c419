"""Fields of forms become GOV.UK components, chosen by their widgets."""

from collections.abc import Mapping
from typing import ClassVar

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest
from django.template import engines
from django.test import RequestFactory
from django.utils.datastructures import MultiValueDict
from tests.web.page_check import check_page

from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look, NoComponentError, component_of, errors_of

CHOICES = [("a", "Autism"), ("b", "Hearing")]


class EveryField(forms.Form):
    email = forms.EmailField(
        label="Email address",
        help_text="We only use it to send you links.",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    password = forms.CharField(widget=forms.PasswordInput)
    phone = forms.CharField(widget=forms.TextInput(attrs={"type": "tel"}))
    children = forms.IntegerField(required=False)
    share = forms.DecimalField(required=False)
    reason = forms.CharField(widget=forms.Textarea, max_length=200)
    notes = forms.CharField(widget=forms.Textarea, required=False)
    need = forms.ChoiceField(choices=[("", "None"), *CHOICES], widget=forms.RadioSelect)
    needs = forms.MultipleChoiceField(choices=CHOICES, widget=forms.CheckboxSelectMultiple)
    area = forms.ChoiceField(choices=[("", "Choose an area"), ("North", CHOICES)])
    last_day = DayField(label="Last day", noun="The last day")
    file = forms.FileField(label="List 1")
    agrees = forms.BooleanField(label="I have read this")
    version = forms.CharField(widget=forms.HiddenInput)

    looks: ClassVar[Mapping[str, Look]] = {"children": Look(width=4, suffix="children")}


def parameters(form: forms.Form, name: str, **given: object) -> dict[str, object]:
    return component_of(form[name], **given).parameters


def page_of(form: forms.Form) -> str:
    request: HttpRequest = RequestFactory().post("/help/")
    template = engines["jinja2"].from_string(
        """{% extends "pages/base.html" %}{% block title %}Try{% endblock %}{% block content %}
        {% from "pages/forms.html" import error_summary, field, submit, form_start, form_end %}
        {{ error_summary(form) }}<h1>Try</h1>{{ form_start(request, form) }}
        {% for each in form %}{{ field(each) }}{% endfor %}
        {{ submit("Save") }}{{ form_end() }}{% endblock %}"""
    )
    return template.render({"form": form}, request)


@pytest.mark.parametrize(
    ("field", "component"),
    [
        ("email", "input"),
        ("password", "password"),
        ("phone", "input"),
        ("reason", "count"),
        ("notes", "textarea"),
        ("need", "radios"),
        ("needs", "checkboxes"),
        ("area", "select"),
        ("last_day", "day"),
        ("file", "file"),
        ("agrees", "checkboxes"),
        ("version", "hidden"),
    ],
)
def test_the_widget_chooses_the_component(field: str, component: str) -> None:
    assert component_of(EveryField()[field]).name == component


def test_a_page_of_every_field_is_good() -> None:
    check_page(page_of(EveryField()))


def test_a_page_of_every_field_with_errors_is_good() -> None:
    check_page(page_of(EveryField({"email": "x", "last_day-day": "31"})))


def test_a_form_that_holds_files_is_sent_so() -> None:
    assert 'enctype="multipart/form-data"' in page_of(EveryField())


def test_what_was_entered_is_shown_again() -> None:
    form = EveryField({"email": "ann@", "need": "b", "needs": ["a"], "area": "a", "reason": "Moved"})
    assert parameters(form, "email")["value"] == "ann@"
    assert parameters(form, "reason")["value"] == "Moved"
    assert [item["checked"] for item in parameters(form, "need")["items"]] == [False, True]  # type: ignore[attr-defined]
    assert [item["checked"] for item in parameters(form, "needs")["items"]] == [True, False]  # type: ignore[attr-defined]
    assert [item["selected"] for item in parameters(form, "area")["items"]] == [False, True, False]  # type: ignore[attr-defined]


def test_a_password_is_never_shown_again() -> None:
    assert "tell nobody" not in page_of(EveryField({"password": "tell nobody"}))


def test_a_number_is_written_as_text_on_a_keyboard_of_digits() -> None:
    shown = parameters(EveryField(), "children")
    assert (shown["type"], shown["inputmode"]) == ("text", "numeric")
    assert parameters(EveryField(), "share")["inputmode"] == "decimal"


def test_what_may_be_left_out_says_so() -> None:
    assert parameters(EveryField(), "notes")["label"]["text"] == "Notes (optional)"  # type: ignore[index]


def test_a_form_may_say_so_itself() -> None:
    form = EveryField()
    form.marks_optional = False  # type: ignore[attr-defined]
    assert parameters(form, "notes")["label"]["text"] == "Notes"  # type: ignore[index]


def test_a_form_holds_looks_that_a_template_overrules() -> None:
    assert parameters(EveryField(), "children")["classes"] == "govuk-input--width-4"
    assert parameters(EveryField(), "children", width=10)["classes"] == "govuk-input--width-10"
    assert parameters(EveryField(), "children", width=10)["suffix"] == {"text": "children"}


def test_a_look_that_there_is_not_is_refused() -> None:
    with pytest.raises(TypeError, match="colour"):
        component_of(EveryField()["email"], colour="red")


def test_choices_may_have_hints_and_more_to_answer() -> None:
    look = {"hints": {"a": "Or waiting for it"}, "conditional": {"b": "<p>Which?</p>"}}
    items = parameters(EveryField(), "need", **look)["items"]
    assert [item.get("hint") for item in items] == [{"text": "Or waiting for it"}, None]  # type: ignore[attr-defined]
    assert [item.get("conditional") for item in items] == [None, {"html": "<p>Which?</p>"}]  # type: ignore[attr-defined]


def test_the_summary_says_what_to_do_and_where() -> None:
    form = EveryField(
        {
            "email": "ann@example.org",
            "password": "x",
            "phone": "1",
            "reason": "x",
            "needs": ["a"],
            "agrees": "on",
        },
        MultiValueDict({"file": [SimpleUploadedFile("a.csv", b"a")]}),
    )
    form.add_error(None, "The end lies before the start.")
    assert errors_of(form) == [
        {"text": "The end lies before the start."},
        {"text": "Choose need.", "href": "#id_need"},
        {"text": "Choose area.", "href": "#id_area"},
        {"text": "Enter the last day.", "href": "#id_last_day-day"},
        {"text": "Enter version."},
    ]


def test_a_widget_without_a_component_is_a_fault() -> None:
    class Odd(forms.Form):
        odd = forms.Field(widget=forms.Widget)

    with pytest.raises(NoComponentError, match=r"No component shows Widget \(odd\)\."):
        component_of(Odd()["odd"])
