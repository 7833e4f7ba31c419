"""The environment in which every template is made into a page."""

from typing import Any

from django.contrib.messages import get_messages
from django.template.backends.utils import csrf_input
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, PackageLoader, PrefixLoader

from lanyard.core.words.phrases import curled
from lanyard.web.pages.fields import component_of, errors_of
from lanyard.web.pages.frame import SERVICE

GOVUK = "govuk_frontend_jinja"


def environment(**options: Any) -> Environment:
    """Templates of the rooms, and GOV.UK components under their own prefix; all values are escaped."""
    options["loader"] = ChoiceLoader([options["loader"], PrefixLoader({GOVUK: PackageLoader(GOVUK)})])
    options.update(autoescape=True, undefined=ChainableUndefined, trim_blocks=True, lstrip_blocks=True)
    made = Environment(**options)  # noqa: S701 - autoescape is set in the line above
    made.filters["indent"] = _as_it_is
    made.filters["curled"] = curled
    made.globals.update(
        service=SERVICE,
        static=static,
        url=url,
        get_messages=get_messages,
        csrf_input_of=csrf_input,
        component_of=component_of,
        errors_of=errors_of,
    )
    return made


def _as_it_is(text: str, *_width: object, **_how: object) -> str:
    """In place of Jinja's filter: indenting HTML puts spaces into the text areas within it."""
    return text


def url(name: str, *args: object, **kwargs: object) -> str:
    """The address of a named route."""
    return reverse(name, args=args or None, kwargs=kwargs or None)
