"""The classes that the built styles know."""

import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path

from django.conf import settings

_SELECTOR = re.compile(r"\.((?:[A-Za-z_-]|\\.)(?:[\w-]|\\.)*)")
_QUOTED = re.compile(r"govuk-[\w-]+")


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
    components = Path(str(files("govuk_frontend_jinja"))) / "templates" / "components"
    return {name for file in components.rglob("macro.html") for name in _QUOTED.findall(file.read_text())}
