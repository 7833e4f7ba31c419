"""Writes `docs/rules.md` from the declared rules: `python -m tools.rule_page`."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.declare import Return, Years
from lanyard.core.returns.rule_book import RULES
from lanyard.core.returns.rules import Rule

PAGE = Path("docs/rules.md")
OPENING = """# The rules of the returns

Every rule that `lanyard check` judges, made from the rules' own declarations (`python -m tools.rule_page`).
Each has one row that breaks it and one that does not, and a test for both. An **error** breaks the rules of
the return; a **query** may be right and wants a look. Years are those of the collection.
"""


def page() -> str:
    """The whole page as Markdown."""
    lines = (line for kind, rules in RULES.items() for line in _return(BY_KIND[kind], rules))
    return "\n".join([OPENING, *lines])


def _return(declaration: Return, rules: tuple[Rule, ...]) -> Iterator[str]:
    yield f"## {declaration.title}\n"
    order = [table.name for table in declaration.tables]
    by_table = sorted(rules, key=lambda rule: (order.index(rule.table), rule.code))
    for name, own in groupby(by_table, key=lambda rule: rule.table):
        yield f"### {declaration.table(name).title}\n"
        yield "| Code | | Column | Says | Years | Source |"
        yield "|---|---|---|---|---|---|"
        yield from (_line(declaration, rule) for rule in own)
        yield ""


def _line(declaration: Return, rule: Rule) -> str:
    column = declaration.table(rule.table).column(rule.columns[0]).title
    cells = (rule.code, rule.severity.value, column, rule.message, _years(rule.years), rule.source)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _years(years: Years) -> str:
    if years.first is None and years.last is None:
        return "all"
    if years.first == years.last:
        return str(years.first)
    return f"from {years.first}" if years.last is None else f"{years.first or ''} to {years.last}".strip()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
