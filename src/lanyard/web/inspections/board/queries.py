"""What the board reads."""

from django.db.models import Prefetch

from lanyard.web.inspections.models import Inspection, Task


def board_tasks(inspection: Inspection) -> list[Task]:
    """Every task of an inspection with who does it, where, and what it waits for. Two queries."""
    found = inspection.tasks.select_related("owner", "deputy", "organisation")
    return list(found.prefetch_related(Prefetch("after", Task.objects.only("pk", "title", "state"))))
