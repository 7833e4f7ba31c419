"""Makes the cases that tests need. No child in them is real."""

from datetime import date
from itertools import count

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.cases.meetings.actions import begin_meetings
from lanyard.web.cases.models import Case, Place
from lanyard.web.inspections.models import Inspection

CALL = date(2025, 9, 8)
"""The day of the call: inspectors name the children on the Thursday, and are on site from 22 September."""

_number = count(1)


def an_inspection(rules: str = "area-send-2025", notified: date = CALL) -> Inspection:
    """An inspection that has just been called, without tasks."""
    known = framework(rules)
    return Inspection.objects.create(
        kind=known.inspection.value,
        framework=known.id,
        rules=known.model_dump(mode="json"),
        notified=notified,
    )


def a_case(inspection: Inspection | None = None, place: Place = Place.CHOSEN, name: str = "") -> Case:
    """The case of a child of eleven with an EHC plan, the next of its inspection."""
    held = inspection or an_inspection()
    case = Case.objects.create(
        inspection=held,
        number=held.cases.count() + 1,
        place=place,
        name=name or f"Ada Made-Up {next(_number)}",
        born=date(2014, 3, 2),
        setting="Made-Up Primary School",
        has_plan=True,
    )
    begin_meetings([case])
    return case
