"""What inspectors were sent and chose. `present_choice` is what rooms above ask."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import QuerySet

from lanyard.web.draws.choices.apart import Told, told_apart
from lanyard.web.draws.choices.state import Choice, ChosenChild, Place
from lanyard.web.draws.models import ChoiceRecord, Draw, DrawState, SentList
from lanyard.web.inspections.models import Inspection


@dataclass(frozen=True)
class Recorded:
    """One record with all it tells: `inspector` who chose, and `asked_by` who asked for a substitution. Both
    are empty once erased; `is_erased` says so."""

    record: ChoiceRecord
    choice: Choice
    inspector: str = ""
    asked_by: str = ""
    is_erased: bool = False


def present_choice(inspection: Inspection) -> Choice | None:
    """Whom inspectors have chosen as it stands now; None before they have. Two queries."""
    latest = records_of(inspection).last()
    return next(recorded([latest])).choice if latest else None


def history_of(inspection: Inspection) -> list[Recorded]:
    """Every record of an inspection, the first first. Two queries."""
    return list(recorded(list(records_of(inspection).select_related("sent", "added_by"))))


def records_of(inspection: Inspection) -> QuerySet[ChoiceRecord]:
    """The records of an inspection by their numbers."""
    return ChoiceRecord.objects.filter(inspection=inspection).order_by("number")


def sent_lists_of(inspection: Inspection) -> QuerySet[SentList]:
    """What was sent in an inspection, in the order in which it was recorded."""
    return SentList.objects.filter(inspection=inspection).select_related("draw", "snapshot", "added_by")


def draws_to_send(inspection: Inspection) -> QuerySet[Draw]:
    """The draws whose lists may have been sent: drawn, and for this inspection or for none."""
    drawn = Draw.objects.filter(state=DrawState.DRAWN)
    return drawn.filter(inspection=inspection) | drawn.filter(inspection=None)


def recorded(records: Sequence[ChoiceRecord]) -> Iterator[Recorded]:
    """Records with what they tell of people, as far as it is still kept. One query."""
    kept = told_apart(record.apart for record in records)
    for record in records:
        told = kept[record.apart].content if record.apart in kept else None
        yield _recorded(record, told)


def _recorded(record: ChoiceRecord, told: Told | None) -> Recorded:
    people = cast("Mapping[str, Mapping[str, str]]", (told or {}).get("children", {}))
    choice = Choice(
        inspection=record.inspection_id,
        record=record.number,
        chosen_at=record.chosen_at,
        children=tuple(_child(each, people) for each in record.children),
    )
    named = cast("Mapping[str, str]", told or {})
    return Recorded(
        record, choice, named.get("inspector", ""), named.get("asked_by", ""), is_erased=told is None
    )


def _child(said: Mapping[str, Any], people: Mapping[str, Mapping[str, str]]) -> ChosenChild:
    return ChosenChild(
        number=said["number"],
        pseudonym=said["pseudonym"],
        place=Place(said["place"]),
        **people.get(said["pseudonym"], {}),
    )
