"""GOV.UK components look as their makers mean them to: the official examples come out as expected."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

import html5lib
import pytest
from django.template import engines
from jinja2 import Environment

FIXTURES = Path(__file__).parents[4] / "build/node/node_modules/govuk-frontend/dist/govuk/components"
EXPECTED = 657
"""Official examples of govuk-frontend 6.3.0."""


class Example(TypedDict):
    """An official example, as its file has it."""

    name: str
    options: dict[str, object]
    html: str


def examples() -> Iterator[tuple[str, Example]]:
    """Each official example with the name of its component."""
    for file in sorted(FIXTURES.glob("*/fixtures.json")):
        read = json.loads(file.read_text())
        yield from ((read["component"], example) for example in read["fixtures"])


def components() -> Environment:
    environment: Environment = engines["jinja2"].env  # type: ignore[attr-defined]
    return environment


def made(component: str, example: Example) -> str:
    macro = "govuk" + "".join(part.capitalize() for part in component.split("-"))
    path = f"govuk_frontend_jinja/components/{component}/macro.html"
    template = components().from_string(f'{{% from "{path}" import {macro} %}}{{{{ {macro}(options) }}}}')
    return template.render(options=example["options"])


def normal(html: str) -> str:
    tree = html5lib.parseFragment(html)
    text = html5lib.serialize(
        tree, alphabetical_attributes=True, strip_whitespace=True, omit_optional_tags=False
    )
    return " ".join(text.replace("> <", "><").split())


def test_the_official_examples_are_there() -> None:
    if not FIXTURES.is_dir():
        pytest.fail(f"{FIXTURES} is not there. Run `make assets` to fetch the official components.")
    assert len(list(examples())) == EXPECTED


def test_every_official_example_comes_out_as_expected() -> None:
    found = list(examples())
    wrong = [
        f"{component}: {example['name']}"
        for component, example in found
        if normal(made(component, example)) != normal(example["html"])
    ]
    assert (len(found), wrong) == (EXPECTED, [])
