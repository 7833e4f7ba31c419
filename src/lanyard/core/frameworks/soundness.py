"""What a framework must hold beyond its form: every name it uses is there, and no date waits for itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from lanyard.core.frameworks.declare import Event, Framework
from lanyard.core.frameworks.errors import RuleError
from lanyard.core.frameworks.when import parse


@dataclass(frozen=True)
class Fault:
    """Something wrong: the part (kind, id, key) and the reason."""

    path: tuple[str, ...]
    reason: str


def faults(framework: Framework) -> Iterator[Fault]:
    """Everything unsound, in the order of the file's parts."""
    if framework.events and framework.events[0].id != "notification":
        yield Fault(
            ("events", framework.events[0].id), "the first event must be notification, from which days count."
        )
    yield from _repeated(framework)
    yield from _rules(framework)
    yield from _names(framework)
    yield from _circles(framework)


def rules_of(framework: Framework) -> Iterator[tuple[tuple[str, str, str], str]]:
    """Every rule in words, with the part, id and key where it stands."""
    for event in framework.events:
        yield ("events", event.id, "when"), event.when
        for other in event.once_told.values():
            yield ("events", event.id, "once_told"), other
        if event.until:
            yield ("events", event.id, "until"), event.until
    for task in framework.tasks:
        yield ("tasks", task.id, "due"), task.due
    for request in framework.requests:
        yield ("requests", request.id, "due"), request.due
    for meeting in framework.meetings:
        yield ("meetings", meeting.id, "when"), meeting.when
        if meeting.until:
            yield ("meetings", meeting.id, "until"), meeting.until


def _rules(framework: Framework) -> Iterator[Fault]:
    known = {event.id for event in framework.events}
    for path, words in rules_of(framework):
        try:
            rule = parse(words, framework.values)
        except RuleError as error:
            yield Fault(path, str(error))
            continue
        for event in set(rule.day.follows) - known:
            yield Fault(path, f"“{words}” counts from {event}, and there is no such event.")


def _names(framework: Framework) -> Iterator[Fault]:
    """Names of other parts that no part has."""
    events = {event.id for event in framework.events}
    for event in framework.events:
        named = set(event.once_told) | ({event.not_before} if event.not_before else set())
        yield from _missing(("events", event.id, "once_told"), named, events, "event")
        outcomes = {outcome.id for outcome in framework.outcomes}
        yield from _missing(("events", event.id, "outcomes"), set(event.outcomes), outcomes, "outcome")
    for phase in framework.phases:
        yield from _missing(("phases", phase.id, "begins"), {phase.begins}, events, "event")
    yield from _people(framework)
    yield from _choices(framework, events)


def _people(framework: Framework) -> Iterator[Fault]:
    roles = {role.id for role in framework.roles}
    tasks = {task.id for task in framework.tasks}
    for task in framework.tasks:
        yield from _missing(("tasks", task.id, "owner"), {task.owner}, roles, "role")
        yield from _missing(("tasks", task.id, "after"), set(task.after), tasks, "task")
    for request in framework.requests:
        yield from _missing(("requests", request.id, "owner"), {request.owner}, roles, "role")


def _choices(framework: Framework, events: set[str]) -> Iterator[Fault]:
    groups, settings = {group.id for group in framework.groups}, set(framework.values)
    for criterion in framework.criteria:
        yield from _missing(("criteria", criterion.id, "group"), {criterion.group}, groups, "group")
    for selection in framework.selections:
        numbers = {selection.size, *(quota.at_least for quota in selection.quotas)}
        numbers |= {selection.reserves} if selection.reserves else set()
        yield from _missing(("selections", selection.id, "size"), numbers, settings, "setting")
    for survey in framework.surveys:
        yield from _missing(("surveys", survey.id, "opens"), {survey.opens, survey.closes}, events, "event")
    for template in framework.templates:
        yield from _missing(("templates", template.id, "rows"), {template.rows}, settings, "setting")


def _missing(path: tuple[str, ...], named: set[str], known: set[str], what: str) -> Iterator[Fault]:
    for name in sorted(named - known):
        yield Fault(path, f"there is no {what} {name}.")


def _repeated(framework: Framework) -> Iterator[Fault]:
    """Tasks, requests and events are all told apart by id on one board."""
    seen: set[str] = set()
    for kind, parts in (
        ("events", framework.events),
        ("tasks", framework.tasks),
        ("requests", framework.requests),
    ):
        for part in parts:
            if part.id in seen:
                yield Fault((kind, part.id), f"{part.id} is the id of another part too.")
            seen.add(part.id)


def _circles(framework: Framework) -> Iterator[Fault]:
    """Events whose dates wait for each other."""
    follows = {event.id: _follows(event, framework) for event in framework.events}
    for event in framework.events:
        if event.id in _reached(follows, event.id):
            yield Fault(
                ("events", event.id, "when"),
                "this date waits for itself, by way of the events it counts from.",
            )


def _follows(event: Event, framework: Framework) -> set[str]:
    """The events that an event's date waits for. The call waits for nothing: its date is given."""
    if event.id == "notification":
        return set()
    try:
        return set(parse(event.when, framework.values).day.follows)
    except RuleError:
        return set()  # told as a fault of its own


def _reached(follows: dict[str, set[str]], start: str) -> set[str]:
    reached: set[str] = set()
    waiting = [*follows.get(start, ())]
    while waiting:
        event = waiting.pop()
        if event not in reached:
            reached.add(event)
            waiting += follows.get(event, ())
    return reached
