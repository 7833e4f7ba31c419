"""What is looked for on every page of a journey: barriers, and pages wider than their window."""

import json
import re
from collections.abc import Mapping, Sequence
from importlib.resources import files

from playwright.sync_api import Page

_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

NO_BARRIERS: Mapping[tuple[str, str], str] = {
    ("region", "govuk-back-link"): (
        "The back link stands before the main part, as the design system has it: "
        "whoever skips to the main part skips it too."
    ),
    ("aria-allowed-attr", "govuk-radios__input"): (
        "The design system's script says of a radio button whether it has opened further questions. "
        "Its makers found that screen readers read this, although the standard does not foresee it."
    ),
}
"""What axe reports and we leave: the rule, a word of the part's HTML, and the reason."""

_SCRIPTS = re.compile(r"<script\b.*?</script>", re.DOTALL)


_TAG = re.compile(r"<[a-z][^>]*>")
_VARIABLE = re.compile(r'(value|href|action|content|nonce|src|id|for|name|datetime|title)="[^"]*"|\d+')
"""What differs from one page to the next of its kind, and is nothing to a barrier."""


def shape_of(html: str) -> tuple[str, ...]:
    """The kinds of parts of a page, in the order in which each comes first: pages of a kind share it."""
    return tuple(dict.fromkeys(_VARIABLE.sub(r"\1", tag) for tag in _TAG.findall(html)))


def barriers(page: Page) -> list[str]:
    """What axe finds on a page in which scripts run."""
    page.evaluate(_AXE + "; window.axe !== undefined")
    found: list[dict[str, object]] = json.loads(
        page.evaluate("async () => JSON.stringify((await axe.run({resultTypes: ['violations']})).violations)")
    )
    return [said for violation in found for said in _said_of(violation)]


def _said_of(violation: Mapping[str, object]) -> list[str]:
    rule, nodes = str(violation["id"]), violation["nodes"]
    assert isinstance(nodes, Sequence)
    parts = [str(node["html"]) for node in nodes]
    return [f"{rule} ({violation['help']}): {part}" for part in parts if not _is_none(rule, part)]


def _is_none(rule: str, part: str) -> bool:
    return any(rule == known and word in part for known, word in NO_BARRIERS)


def barriers_without_scripts(page: Page, copy: Page) -> list[str]:
    """What axe finds on a page in which no scripts run: it looks at a copy, from which they are removed.

    `copy` is a page of the same site and size in which scripts can run.
    """
    copy.set_content(_SCRIPTS.sub("", page.content()))
    return barriers(copy)


def too_wide(page: Page) -> list[str]:
    """Whether the page can be scrolled sideways, and what sticks out."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    reaches = page.evaluate("document.documentElement.scrollWidth")
    if reaches <= width:
        return []
    out = page.evaluate(
        "width => [...document.querySelectorAll('main *')]"
        ".filter(e => e.getBoundingClientRect().right > width).map(e => e.outerHTML.slice(0, 120)).slice(-1)",
        width,
    )
    return [f"The page reaches to {reaches} of {width} pixels: {out}"]
