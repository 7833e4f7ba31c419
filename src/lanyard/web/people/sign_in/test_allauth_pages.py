"""Of allauth's pages, those that we use are ours to look at, and the others cannot be reached."""

from pathlib import Path

import pytest
from allauth.account import app_settings as account_settings
from allauth.urls import urlpatterns as everything
from django.template.loader import get_template
from django.urls import URLPattern, URLResolver, reverse
from django.urls.exceptions import NoReverseMatch

import lanyard
from lanyard.web.people.sign_in.urls import ALLAUTH

OURS = Path(str(lanyard.__file__)).parent


def _flat(patterns: list[URLPattern | URLResolver]) -> list[URLPattern]:
    found: list[URLPattern] = []
    for each in patterns:
        found += _flat(each.url_patterns) if isinstance(each, URLResolver) else [each]
    return found


def _template_of(pattern: URLPattern) -> str | None:
    """The template that an allauth page names, where it names one."""
    view = getattr(pattern.callback, "view_class", None)
    name: str | None = getattr(view, "template_name", None)
    return name


USED = {str(pattern.name): pattern for pattern in ALLAUTH}
UNUSED = sorted({str(pattern.name) for pattern in _flat(everything)} - USED.keys() - {"None"})
TEMPLATES = sorted(
    {name for pattern in ALLAUTH if (name := _template_of(pattern))}
    | {f"429.{account_settings.TEMPLATE_EXTENSION}"}
)


def test_there_are_such_pages() -> None:
    assert (len(USED) >= 20, len(UNUSED) >= 10, len(TEMPLATES) >= 15) == (True, True, True)


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_template_of_a_page_that_can_be_reached_is_ours(template: str) -> None:
    origin = get_template(template).template.filename  # type: ignore[attr-defined]
    assert Path(origin).is_relative_to(OURS)


@pytest.mark.parametrize("name", UNUSED)
def test_a_page_that_we_do_not_use_cannot_be_reached(name: str) -> None:
    for args in ([], ["key"], [1], ["uid", "key"]):
        with pytest.raises(NoReverseMatch):
            reverse(name, args=args)
