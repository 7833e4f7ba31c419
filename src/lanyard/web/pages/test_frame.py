"""Every page has the same frame: where one is, who one is, and where one can go."""

import pytest
from django.contrib.messages import constants
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest
from django.template import engines
from django.test import RequestFactory, override_settings
from django.utils.safestring import mark_safe
from tests.web.page_check import check_page

from lanyard.web.access.permissions import Permission, everywhere
from lanyard.web.access.request import set_visitor
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Held, Interface, Visitor
from lanyard.web.pages import frame
from lanyard.web.pages.frame import Entry, OpenLink

SEE_CASES = Permission("trial.see", "see cases", everywhere(RoleName.LANO))
RUTH = Visitor("Ruth Adeyemi", Interface.PAGE, person=1, held=(Held(RoleName.LANO, 1),))
SAM = Visitor("Sam O’Neill", Interface.PAGE, person=2, held=(Held(RoleName.RUNNER, 1),))


@pytest.fixture(autouse=True)
def _declared(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = (Entry("Words", "glossary", SEE_CASES, 2), Entry("Help", "help", SEE_CASES, 1))
    monkeypatch.setattr(frame, "_entries", {entry.route: entry for entry in entries})


def asked(address: str = "/", by: Visitor | None = None) -> HttpRequest:
    request = RequestFactory().get(address)
    if by:
        set_visitor(request, by)
    return request


def page(request: HttpRequest, title: str = "Cases", **shown: object) -> str:
    template = engines["jinja2"].from_string(
        f'{{% extends "pages/base.html" %}}{{% block title %}}{title}{{% endblock %}}'
        f"{{% block content %}}<h1>{title}</h1>{{% endblock %}}"
    )
    made = template.render(shown, request)
    check_page(made)
    return made


def title_of(made: str) -> str:
    return made.partition("<title>")[2].partition("</title>")[0]


def navigation(request: HttpRequest) -> list[tuple[object, object]]:
    entries = frame.frame(request)["navigation"]
    return [(entry["text"], entry["active"]) for entry in entries]  # type: ignore[attr-defined]


def test_sections_are_shown_to_whoever_may_see_them_in_their_order() -> None:
    assert navigation(asked("/", RUTH)) == [("Help", False), ("Words", False)]
    assert navigation(asked("/", SAM)) == []


def test_the_section_one_is_in_is_marked() -> None:
    assert navigation(asked("/glossary/", RUTH)) == [("Help", False), ("Words", True)]


@pytest.mark.parametrize(
    ("address", "title", "shown"),
    [
        ("/", "Cases", "Cases – Lanyard"),
        ("/glossary/", "Cases", "Cases – Words – Lanyard"),
        ("/glossary/", "Words", "Words – Lanyard"),
    ],
)
def test_the_title_says_page_section_and_service(address: str, title: str, shown: str) -> None:
    assert title_of(page(asked(address, RUTH), title)) == shown


def test_a_page_says_who_has_signed_in_and_lets_them_out() -> None:
    made = page(asked("/", RUTH))
    assert ("Ruth Adeyemi" in made, 'action="/sign-out/"' in made) == (True, True)
    assert "sign-out" not in page(asked("/"))


def test_a_name_is_shown_as_it_is_written() -> None:
    odd = Visitor("<b>Ann</b>", Interface.PAGE, person=3)
    assert "&lt;b&gt;Ann&lt;/b&gt;" in page(asked("/", odd))


@override_settings(IS_DEMO=True)
def test_the_demo_says_that_it_is_one() -> None:
    assert "Do not enter anything about real people." in page(asked())


def test_otherwise_nothing_speaks_of_a_demo() -> None:
    assert "Demo" not in page(asked())


def test_what_an_act_led_to_is_told_once_at_the_top() -> None:
    messages = [Message(constants.SUCCESS, "Ruth’s role has ended."), Message(constants.INFO, "Two left.")]
    made = page(asked(), get_messages=lambda _request: messages)
    assert made.count("govuk-notification-banner--success") == 1
    assert made.index("Ruth’s role has ended.") < made.index("Two left.") < made.index("<h1>")


def test_a_message_is_escaped_unless_it_was_made_as_html() -> None:
    messages = [Message(constants.SUCCESS, "<i>a</i>"), Message(constants.SUCCESS, mark_safe("<i>b</i>"))]
    made = page(asked(), get_messages=lambda _request: messages)
    assert ("&lt;i&gt;a&lt;/i&gt;" in made, "<i>b</i>" in made) == (True, True)


def test_links_at_the_foot_stand_in_their_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame, "_foot", {})
    frame.declare_foot_links([OpenLink("Privacy", "privacy", 2), OpenLink("Help", "help", 1)])
    assert frame.frame(asked())["foot_links"] == [
        {"text": "Help", "href": "/help/"},
        {"text": "Privacy", "href": "/privacy/"},
    ]
