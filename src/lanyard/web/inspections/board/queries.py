"""What the board reads."""

from django.db.models import Prefetch

from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.people.models import Partnership


def board_tasks(inspection: Inspection) -> list[Task]:
    """Every task of an inspection with who does it, where, and what it waits for. Two queries."""
    found = inspection.tasks.select_related("owner", "deputy", "organisation")
    return list(found.prefetch_related(Prefetch("after", Task.objects.only("pk", "title", "state"))))


def area_name() -> str:
    """The name of the area that the installation serves."""
    partnership = Partnership.objects.first()
    return partnership.area.name if partnership else "The local area"
