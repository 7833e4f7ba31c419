"""`lanyard frameworks`: the versions of the inspection rules, and what one of them says."""

from collections.abc import Iterable

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import say, say_json
from lanyard.core.frameworks.as_json import framework_as_json, framework_in_brief
from lanyard.core.frameworks.catalogue import framework, with_own
from lanyard.core.frameworks.declare import Framework, Part
from lanyard.core.words.dates_in_words import date_in_words


def run(parsed: Parsed) -> int:
    """A line for each framework, or all of one."""
    known = with_own(parsed.rules)
    if parsed.id:
        return _show(framework(parsed.id, known), as_json=parsed.json)
    if parsed.json:
        say_json({"frameworks": [framework_in_brief(each) for each in known.values()]})
        return 0
    for each in known.values():
        say(f"{each.id:<26}{each.title} ({_in_force(each)})")
    return 0


def _show(rules: Framework, *, as_json: bool) -> int:
    if as_json:
        say_json(framework_as_json(rules))
        return 0
    say(f"{rules.title} ({_in_force(rules)})\n{rules.summary}")
    _section("Settings", [(each, f"{each.value} {each.words}") for each in rules.settings])
    _section("Criteria", [(each, each.title) for each in rules.criteria])
    _section("Timeline", [(each, f"{each.title}: {each.when}") for each in rules.events])
    _section("Tasks", [(each, f"{each.title}: {each.due} ({each.owner})") for each in rules.tasks])
    _section("Asked for", [(each, f"{each.title}: {each.due}") for each in rules.requests])
    _section("Meetings", [(each, f"{each.title}: {each.when}") for each in rules.meetings])
    _section("Selections", [(each, each.title) for each in rules.selections])
    _section("Surveys", [(each, each.title) for each in rules.surveys])
    _section("Ways for families to take part", [(each, each.title) for each in rules.routes])
    _section("Roles", [(each, each.title) for each in rules.roles])
    _section("Templates", [(each, each.title) for each in rules.templates])
    _section("Outcomes", [(each, each.title) for each in rules.outcomes])
    return 0


def _section(title: str, lines: Iterable[tuple[Part, str]]) -> None:
    """A heading and its lines, each with how sure it is and its id."""
    told = [f"  {line}  [{part.id}, {part.strength}: {part.source}]" for part, line in lines]
    if told:
        say(f"\n{title}\n" + "\n".join(told))


def _in_force(each: Framework) -> str:
    ends = f"to {date_in_words(each.in_force_until)}" if each.in_force_until else "on"
    own = f"; your own file {each.own_file}" if each.own_file else ""
    return f"from {date_in_words(each.in_force_from)} {ends}{own}"
