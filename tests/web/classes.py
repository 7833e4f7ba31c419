"""The classes that the built styles know."""

import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from django.conf import settings

_SELECTOR = re.compile(r"\.((?:[A-Za-z_-]|\\.)(?:[\w-]|\\.)*)")
_QUOTED = re.compile(r"govuk-[\w-]+")

_PUT_TOGETHER = {"govuk-generic-header__container"}
"""Classes that official components make of parts, so that they cannot be found in their templates."""


@cache
def known_classes() -> frozenset[str]:
    """Classes of the built styles, and those that official components carry only for scripts and tests.

    Fails with what to do where the styles have not been built.
    """
    return frozenset(_in_styles()) | frozenset(_in_official_components())


def _in_styles() -> set[str]:
    manifest = Path(settings.STATIC_ROOT) / "staticfiles.json"
    if not manifest.is_file():
        raise AssertionError(f"{manifest} is not there. Run `make assets` to build the styles.")
    name = json.loads(manifest.read_text())["paths"]["site/app.css"]
    styles = (Path(settings.STATIC_ROOT) / name).read_text()
    return {found.replace("\\", "") for found in _SELECTOR.findall(styles)}


def _in_official_components() -> set[str]:
    templates = Path(str(files("govuk_frontend_jinja"))) / "templates"
    texts = [file.read_text() for file in templates.rglob("*.html")]
    return _PUT_TOGETHER | {name for text in texts for name in _QUOTED.findall(text)}
