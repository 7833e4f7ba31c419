"""Which lists can be asked of providers, and which of them are figures of a service by period."""

from collections.abc import Mapping

from lanyard.core.packs.templates import has_template
from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Return

LISTS: Mapping[str, Return] = {each.kind: each for each in RETURNS if has_template(each)}
"""Every list without a national format: its form is made of its declared columns."""

DATED: Mapping[str, tuple[str, str]] = {
    "complaints": ("complaints", "received_date"),
    "tribunal": ("appeals", "registered_date"),
}
"""Logs of which the rows are counted by quarter: by kind, the table and the day that counts."""


def performance_table(kind: str) -> str:
    """The table of a service's figures by quarter; empty where a list has none."""
    names = [table.name for table in BY_KIND[kind].tables if table.name.endswith("_performance")]
    return names[0] if names else ""


def has_history(kind: str) -> bool:
    """Whether a list gives figures by period."""
    return kind in DATED or bool(performance_table(kind))


def title_of(kind: str) -> str:
    """What a list is called."""
    return BY_KIND[kind].title if kind in BY_KIND else kind
