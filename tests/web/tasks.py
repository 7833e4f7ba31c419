"""Makes the inspections and tasks that tests of the board and of tasks need."""

import datetime as dt

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.people.models import Person

CALLED = dt.date(2026, 11, 16)
"""A Monday."""


def an_inspection(rules: str = "area-send-2025", notified: dt.date = CALLED) -> Inspection:
    """A running inspection with no tasks yet."""
    found = framework(rules)
    return Inspection.objects.create(
        kind=found.inspection, framework=found.id, rules=found.model_dump(mode="json"), notified=notified
    )


def a_task(inspection: Inspection | None = None, owner: Person | None = None, **more: object) -> Task:
    """A task of somebody's, in an inspection of its own unless one is given."""
    title = f"Task {Task.objects.count() + 1}"
    return Task.objects.create(
        **{"inspection": inspection or an_inspection(), "title": title, "owner": owner, **more}
    )
