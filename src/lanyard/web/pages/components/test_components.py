"""Every component of ours is documented, and its examples are good parts of a page."""

from pathlib import Path

import pytest
from django.test import Client, RequestFactory, override_settings
from django.urls import reverse

from lanyard.web.pages.components import COMPONENTS, Component, Example, rendered

TEMPLATES = Path(__file__).parents[1] / "jinja2" / "components"


def html_of(name: str, call: str) -> str:
    component = Component(name, "", "", ())
    return rendered(component, Example("", call), RequestFactory().get("/"))


def test_every_component_is_documented() -> None:
    assert {component.name for component in COMPONENTS} == {file.stem for file in TEMPLATES.glob("*.html")}


def test_they_stand_in_the_order_of_their_titles() -> None:
    titles = [component.title for component in COMPONENTS]
    assert titles == sorted(titles)


def test_the_page_shows_each_example_with_its_call(client: Client) -> None:
    page = client.get(reverse("pages:components")).text
    assert page.count('<div class="lanyard-example">') == sum(len(each.examples) for each in COMPONENTS)


@override_settings(IS_DEVELOPMENT=False)
def test_only_developers_see_the_page(client: Client) -> None:
    assert client.get(reverse("pages:components")).status_code == 404


@pytest.mark.parametrize("colour", ["red", "amber", "green"])
def test_a_rating_always_has_its_word_and_its_shape(colour: str) -> None:
    html = html_of("rating", f'{{{{ rating("{colour}") }}}}')
    assert (f"<strong>{colour.capitalize()}</strong>" in html, "<svg" in html) == (True, True)


def test_what_people_wrote_is_escaped_in_every_component() -> None:
    wrote = "<script>alert(1)</script>"
    calls = {
        "alert": f'{{{{ alert("error", "{wrote}") }}}}',
        "badge": f'{{{{ badge("{wrote}") }}}}',
        "identity_bar": f'{{{{ identity_bar("{wrote}", [("{wrote}", "{wrote}")]) }}}}',
        "languages": f'{{{{ languages([{{"name": "{wrote}", "code": "en"}}]) }}}}',
        "rating": f'{{{{ rating("red", "{wrote}") }}}}',
        "sub_navigation": f'{{{{ sub_navigation([{{"text": "{wrote}", "href": "{wrote}"}}], "{wrote}") }}}}',
        "summary": f'{{{{ summary([{{"key": "{wrote}", "value": "{wrote}", "change": "#"}}], "{wrote}") }}}}',
        "tasks": f'{{{{ tasks([{{"title": "{wrote}", "state": "todo", "hint": "{wrote}"}}]) }}}}',
        "timeline": f'{{{{ timeline([{{"title": "{wrote}", "by": "{wrote}", "text": "{wrote}"}}]) }}}}',
        "uploads": f'{{{{ uploads("a", "{wrote}", uploaded=[{{"name": "{wrote}", "remove": "1"}}]) }}}}',
        "wide": f'{{% call wide("{wrote}") %}}{{% endcall %}}',
    }
    assert set(calls) == {component.name for component in COMPONENTS}
    assert [name for name, call in calls.items() if "<script" in html_of(name, call)] == []
