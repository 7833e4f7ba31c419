"""What a component's documentation consists of, and how its examples are made into HTML."""

from dataclasses import dataclass
from textwrap import dedent

from django.http import HttpRequest
from django.template import engines
from django.utils.safestring import SafeString, mark_safe


@dataclass(frozen=True)
class Example:
    """One way to use a component: what it shows, and the call as a template writes it."""

    shows: str
    call: str

    @property
    def lines(self) -> str:
        """The call as a template writes it, without the indentation of the page that declares it."""
        return dedent(self.call).strip()


@dataclass(frozen=True)
class Component:
    """A macro of `components/NAME.html`: what it is for, and an example of every variant."""

    name: str
    title: str
    purpose: str
    examples: tuple[Example, ...]

    @property
    def importing(self) -> str:
        """The line by which a template gets the macro."""
        return f'{{% from "components/{self.name}.html" import {self.name} %}}'


def rendered(component: Component, example: Example, request: HttpRequest) -> SafeString:
    """The HTML of an example, made from the very call that is shown."""
    template = engines["jinja2"].from_string(f"{component.importing}{example.lines}")
    return mark_safe(template.render({}, request))  # noqa: S308 - made of calls declared in this package
