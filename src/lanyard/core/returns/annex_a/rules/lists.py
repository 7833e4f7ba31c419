"""A rule that both lists have is written once and numbered for each list as the published ones are."""

from collections.abc import Callable, Iterator

from lanyard.core.returns.rules import Rule

LISTS = ("list_1", "list_2")


def both_lists(rule: Callable[[str, str], Rule]) -> Iterator[Rule]:
    """The rule for each list: `rule` is given the list's name and the first digit of its rule numbers."""
    for name in LISTS:
        yield rule(name, name[-1])
