"""Frameworks and timelines as JSON: for `lanyard plan --json`, `lanyard frameworks --json` and the API."""

from collections.abc import Iterable

from lanyard.core.frameworks.declare import Framework, Task
from lanyard.core.frameworks.timeline import Moment, Step, Timeline

Json = dict[str, object]


def timeline_as_json(timeline: Timeline, warnings: Iterable[str] = ()) -> Json:
    """The dated events in order, those that wait for somebody to say a date, and the tasks with their dues.

    `date` is yyyy-mm-dd, `time` hh:mm or null, `working_day` counts from the day of the call, which is 1.
    """
    return {
        "framework": timeline.framework.id,
        "notified": timeline.known.notified.isoformat(),
        "events": [_event(step, step.moment) for step in timeline.steps if step.moment],
        "waiting": [_waiting(step) for step in timeline.steps if not step.moment],
        "tasks": [_task(task, timeline.moment(task.due)) for task in timeline.framework.tasks],
        "warnings": list(warnings),
    }


def framework_as_json(framework: Framework) -> Json:
    """Everything a framework says."""
    return framework.model_dump(mode="json")


def framework_in_brief(framework: Framework) -> Json:
    """What a list of frameworks says of one: id, title, kind of inspection, and when it is in force."""
    until = framework.in_force_until
    return {
        "id": framework.id,
        "title": framework.title,
        "inspection": framework.inspection,
        "in_force_from": framework.in_force_from.isoformat(),
        "in_force_until": until.isoformat() if until else None,
        "criteria": len(framework.criteria),
        "own_file": framework.own_file,
        "changed_settings": list(framework.changed_settings),
    }


def _event(step: Step, moment: Moment) -> Json:
    event = step.event
    return {
        "id": event.id,
        "title": event.title,
        **_day(moment),
        "until": step.until.isoformat() if step.until else None,
        "working_day": step.working_day,
        "who": list(event.who),
        "is_deadline": event.is_hard,
        "was_told": step.was_told,
        "source": event.source,
        "strength": step.strength,
        "outcomes": list(event.outcomes),
        "note": event.note,
    }


def _waiting(step: Step) -> Json:
    event = step.event
    return {
        "id": event.id,
        "title": event.title,
        "waits_for": list(step.waits_for),
        "source": event.source,
        "strength": event.strength,
        "outcomes": list(event.outcomes),
    }


def _task(task: Task, due: Moment | None) -> Json:
    return {
        "id": task.id,
        "title": task.title,
        **(_day(due) if due else {"date": None, "time": None}),
        "owner": task.owner,
        "after": list(task.after),
        "part_of": task.part_of,
        "source": task.source,
        "strength": task.strength,
    }


def _day(moment: Moment) -> Json:
    time = moment.time.strftime("%H:%M") if moment.time else None
    return {"date": moment.day.isoformat(), "time": time}
