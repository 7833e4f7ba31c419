"""The page for data protection officers says what the program does."""

from pathlib import Path

from lanyard.web.audit.retention.rules import declared_retention

PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"


def test_every_retention_rule_stands_on_the_page_as_declared() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    declared = [f"| {rule.title} | {rule.kept} | {rule.source} |" for rule in declared_retention()]
    assert rows[1:] == declared
