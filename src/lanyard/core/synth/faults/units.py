"""What can be planted: for each rule of a return its example that breaks it, as one small unit."""

from collections.abc import Iterator
from dataclasses import dataclass

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.annex_a.rules import RULES as ANNEX_A_RULES
from lanyard.core.returns.rules import Example, Rule
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.sen2.rules import RULES as SEN2_RULES

SEN2_KIND, ANNEX_A_KIND = "sen2", "annex-a"
RETURNS = {SEN2_KIND: SEN2, ANNEX_A_KIND: ANNEX_A}
HEADER = "sen2"
LISTS = ("list_1", "list_2")
OF_THEIR_OWN = ("person", *LISTS)
"""Tables of which a further row is a further child."""


@dataclass(frozen=True)
class Unit:
    """One case of one rule: the rule's code, the table and column at which its problem shows, and the
    example, told as what differs from a sound child."""

    kind: str
    code: str
    table: str
    column: str
    example: Example

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables in which the problem shows: both lists where the example is about one child in both."""
        named = {place.rpartition(".")[0] for place in self.example.changes} & set(LISTS)
        return tuple(sorted(named | {self.table}))

    @property
    def rows(self) -> int:
        """How many rows show the problem: two where a rule is about the same thing twice."""
        again = sum(table == self.table for table, _ in self.example.adds if table in OF_THEIR_OWN)
        return len(self.tables) + again


def fault_units(year: int) -> tuple[Unit, ...]:
    """One unit for each rule of the year's returns, in turn of SEN2 and Annex A.

    Rules on the header are left out: a return has one header, and a fault in it hides other faults.
    """
    return tuple(_of(kind, rule, rule.breaks) for kind, rule in _rules(year))


def look_alike_units(year: int) -> tuple[Unit, ...]:
    """One unit for each rule whose example of a sound row differs from the plain sound child."""
    return tuple(_of(kind, rule, rule.holds) for kind, rule in _rules(year) if _differs(rule.holds))


def _rules(year: int) -> Iterator[tuple[str, Rule]]:
    for kind, rules in ((SEN2_KIND, SEN2_RULES), (ANNEX_A_KIND, ANNEX_A_RULES)):
        yield from ((kind, rule) for rule in rules if rule.table != HEADER and _is_of(rule, kind, year))


def _is_of(rule: Rule, kind: str, year: int) -> bool:
    """Whether the rule, and the column at which it shows, belong to that year's return."""
    shown = RETURNS[kind].table(rule.table).column(rule.columns[0])
    return year in rule.years and year in shown.years


def _of(kind: str, rule: Rule, example: Example) -> Unit:
    return Unit(kind, rule.code, rule.table, rule.columns[0], example)


def _differs(example: Example) -> bool:
    return bool(example.changes or example.adds or example.drops)
