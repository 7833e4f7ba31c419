"""Every address of the URLconf, by the name of its route."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.urls.converters import IntConverter, UUIDConverter
from django.urls.resolvers import RegexPattern, RoutePattern

_NO_UUID = UUID(int=0)


@dataclass(frozen=True)
class Address:
    """One address: the name of its route, and an example of each thing that stands in it."""

    route: str
    examples: Mapping[str, object]

    def of(self, thing: object = None) -> str:
        """The address of one thing; without one, of nothing that exists."""
        if thing is None:
            return reverse(self.route, kwargs=dict(self.examples))
        (name,) = self.examples
        return reverse(self.route, kwargs={name: thing})


def addresses() -> tuple[Address, ...]:
    """Every address of the site, in the order of the URLconf."""
    return tuple(_within(get_resolver().url_patterns, "", {}))


def _within(
    patterns: list[URLPattern | URLResolver], namespace: str, above: Mapping[str, object]
) -> Iterator[Address]:
    for each in patterns:
        examples = {**above, **_examples(each.pattern)}
        if isinstance(each, URLResolver):
            inner = f"{namespace}{each.namespace}:" if each.namespace else namespace
            yield from _within(each.url_patterns, inner, examples)
        else:
            yield Address(f"{namespace}{each.name}", examples)


def _examples(pattern: object) -> dict[str, object]:
    if isinstance(pattern, RoutePattern):
        return {name: _example(converter) for name, converter in pattern.converters.items()}
    if isinstance(pattern, RegexPattern):
        return dict.fromkeys(pattern.regex.groupindex, "x")
    return {}


def _example(converter: object) -> object:
    if isinstance(converter, UUIDConverter):
        return _NO_UUID
    return 0 if isinstance(converter, IntConverter) else "x"
