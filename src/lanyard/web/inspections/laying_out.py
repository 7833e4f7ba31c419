"""From the rules of a framework to what stands on the board: tasks, requests, meetings, team."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from lanyard.core.frameworks import declare
from lanyard.core.frameworks.timeline import Moment, Timeline
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.models import Inspection, Meeting, Task, TaskKind, TeamMember
from lanyard.web.people.models import RoleHeld


@dataclass(frozen=True)
class Holders:
    """Who holds which role today, by the role's id, in order of name."""

    by_role: Mapping[str, list[RoleHeld]] = field(default_factory=dict)

    @classmethod
    def on(cls, day: date) -> "Holders":
        """Those of a day. One query."""
        held: dict[str, list[RoleHeld]] = {}
        open_ones = RoleHeld.objects.on(day).filter(organisation__closed_on=None, person__is_active=True)
        for each in open_ones.select_related("person", "organisation").order_by("person__name", "pk"):
            held.setdefault(each.role, []).append(each)
        return cls(held)

    def first(self, role: str) -> RoleHeld | None:
        """Who does what falls to the role."""
        return next(iter(self.by_role.get(role, ())), None)

    def second(self, role: str) -> RoleHeld | None:
        """Who stands in for the first."""
        return next(iter(self.by_role.get(role, ())[1:]), None)


def lay_out(inspection: Inspection, timeline: Timeline, holders: Holders) -> None:
    """Writes every task, request, meeting and known member of the team of a new inspection."""
    tasks = Task.objects.bulk_create(_tasks(inspection, timeline, holders))
    _tie(tasks, timeline.framework.tasks)
    Meeting.objects.bulk_create(_meetings(inspection, timeline))
    TeamMember.objects.bulk_create(_team(inspection, timeline, holders))


def moved(rule: str, timeline: Timeline) -> tuple[date | None, Moment | None]:
    """The day, and the whole moment, that a rule gives by a timeline."""
    moment = timeline.moment(rule)
    return (moment.day if moment else None, moment)


def window(rule: declare.Meeting, timeline: Timeline) -> tuple[date | None, date | None]:
    """The first and last day on which a meeting can be."""
    first, _ = moved(rule.when, timeline)
    last = moved(rule.until, timeline)[0] if rule.until else first
    return first, last


def _tasks(inspection: Inspection, timeline: Timeline, holders: Holders) -> Iterator[Task]:
    for task in timeline.framework.tasks:
        made = _task(inspection, timeline, holders, task.owner, task.due)
        made.rule, made.part_of = task.id, task.part_of
        made.title, made.wanted = curled(task.title), curled(task.evidence)
        yield made
    for request in timeline.framework.requests:
        made = _task(inspection, timeline, holders, request.owner, request.due)
        made.rule, made.title, made.kind = request.id, curled(request.title), TaskKind.REQUEST
        yield made


def _task(inspection: Inspection, timeline: Timeline, holders: Holders, role: str, due: str) -> Task:
    day, moment = moved(due, timeline)
    first, second = holders.first(role), holders.second(role)
    return Task(
        inspection=inspection,
        role=role,
        due_rule=due,
        due=day,
        due_time=moment.time if moment else None,
        owner=first.person if first else None,
        deputy=second.person if second else None,
        organisation=first.organisation if first else None,
    )


def _tie(tasks: Iterable[Task], rules: Iterable[declare.Task]) -> None:
    """What must be done before what."""
    by_rule = {task.rule: task.pk for task in tasks}
    through = Task.after.through
    through.objects.bulk_create(
        through(from_task_id=by_rule[rule.id], to_task_id=by_rule[earlier])
        for rule in rules
        for earlier in rule.after
    )


def _meetings(inspection: Inspection, timeline: Timeline) -> Iterator[Meeting]:
    for rule in timeline.framework.meetings:
        first, last = window(rule, timeline)
        for number in range(1, rule.times + 1):
            yield Meeting(
                inspection=inspection,
                rule=rule.id,
                number=number,
                title=curled(f"{rule.title} ({number} of {rule.times})" if rule.times > 1 else rule.title),
                mode=rule.mode,
                minutes=rule.minutes,
                earliest=first,
                latest=last,
                agenda=curled("\n".join(rule.purposes)),
            )


def _team(inspection: Inspection, timeline: Timeline, holders: Holders) -> Iterator[TeamMember]:
    """Everybody who holds a role of the same id; the others of the framework's roles stay to be filled."""
    for role in timeline.framework.roles:
        for place, held in enumerate(holders.by_role.get(role.id, ())):
            yield TeamMember(
                inspection=inspection,
                role=role.id,
                person=held.person,
                organisation=held.organisation.name,
                is_deputy=role.at_least == 1 and place > 0 and role.id != "runner",
            )
