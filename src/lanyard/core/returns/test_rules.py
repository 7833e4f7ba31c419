"""Every rule is proved by its own two examples: the row that breaks it and the row that does not."""

from collections import Counter

import polars as pl
import pytest

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.checking import Checked
from lanyard.core.returns.establishments import ESTABLISHMENT
from lanyard.core.returns.examples import EXAMPLE_DAY, example_return
from lanyard.core.returns.judge import judge
from lanyard.core.returns.rule_book import RULES, SOUND
from lanyard.core.returns.rules import Example, Rule
from lanyard.core.returns.sen2.examples import ESTABLISHMENTS

REGISTER = pl.DataFrame(list(ESTABLISHMENTS), schema={c.name: pl.String() for c in ESTABLISHMENT.columns})
REGISTER = REGISTER.with_columns(pl.col("opened", "closed").str.to_date())
CASES = [
    pytest.param(kind, rule, id=f"{kind} {rule.name}") for kind, rules in RULES.items() for rule in rules
]


def judged(kind: str, rule: Rule, example: Example) -> Checked:
    year = rule.years.last or max(rule.years.first or 2026, 2026)
    read = example_return(BY_KIND[kind], SOUND[kind], rule.table, example, DateForm.CELL, year)
    return judge(read, EXAMPLE_DAY, REGISTER)


def broken(kind: str, rule: Rule, checked: Checked) -> list[int]:
    """Rows at which exactly this rule shows its problem, at its own column."""
    table = BY_KIND[kind].table(rule.table)
    shown = checked.problems.filter(
        (pl.col("code") == rule.code)
        & (pl.col("column") == table.column(rule.columns[0]).heading("xml"))
        & (pl.col("table") == table.title_in("xml"))
    )
    return shown["row"].to_list()


@pytest.mark.parametrize(("kind", "rule"), CASES)
def test_the_row_that_breaks_a_rule_is_found(kind: str, rule: Rule) -> None:
    assert rule.breaks.row + 1 in broken(kind, rule, judged(kind, rule, rule.breaks))


@pytest.mark.parametrize(("kind", "rule"), CASES)
def test_the_row_that_keeps_a_rule_is_left_alone(kind: str, rule: Rule) -> None:
    assert broken(kind, rule, judged(kind, rule, rule.holds)) == []


@pytest.mark.parametrize("kind", list(RULES))
def test_a_sound_child_breaks_no_rule(kind: str) -> None:
    rule = RULES[kind][0]
    checked = judged(kind, rule, Example())
    assert checked.problems.rows() == []
    assert checked.not_checked == ()


@pytest.mark.parametrize("kind", list(RULES))
def test_a_rule_is_declared_once(kind: str) -> None:
    assert [name for name, times in Counter(rule.name for rule in RULES[kind]).items() if times > 1] == []


@pytest.mark.parametrize(("kind", "rule"), CASES)
def test_a_rule_speaks_plainly(kind: str, rule: Rule) -> None:
    assert rule.message.endswith((".", "?"))
    assert rule.source
    assert len(rule.message) <= 400
