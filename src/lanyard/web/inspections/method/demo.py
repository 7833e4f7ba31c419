"""The demo's scene of the method: what people say about the inspection so far, and who comes to meetings."""

from dataclasses import dataclass
from datetime import datetime

from lanyard.web.access.roles import RoleName
from lanyard.web.inspections.meetings.attending import add_attendees
from lanyard.web.inspections.method.actions import NoteDetails, note_method
from lanyard.web.inspections.models import Inspection, MethodGroup, MethodNote
from lanyard.web.stage.scenes import Scene, Stage, Story


@dataclass(frozen=True)
class Said:
    """What a group said: who noted it, and on which working day at what hour."""

    by: RoleName
    day: int
    hour: int
    group: MethodGroup
    words: str
    for_inspectorates: bool = False


_SAID = (
    Said(
        RoleName.FORUM_CHAIR,
        2,
        12,
        MethodGroup.PARENTS,
        "The survey is open for too few days to reach families who do not use the internet.",
        for_inspectorates=True,
    ),
    Said(
        RoleName.LANO,
        2,
        16,
        MethodGroup.LEADERS,
        "One address for all uploads from the first call on would have saved half a day.",
    ),
    Said(
        RoleName.FORUM_CHAIR,
        3,
        9,
        MethodGroup.FORUM,
        "The lead inspector rang the forum on the first day: that helped.",
        for_inspectorates=True,
    ),
)


def _play(stage: Stage) -> Story:
    yield stage.at(2, 10)
    _name_who_comes(stage)
    for said in _SAID:
        moment = stage.at(said.day, said.hour)
        yield moment
        _note(stage, said, moment)


SCENE = Scene(
    "method", "People say what they think of the method, and it is kept for shared learning.", _play
)


def _note(stage: Stage, said: Said, moment: datetime) -> None:
    inspection, day = Inspection.objects.real().get(), moment.date()
    details = NoteDetails(said.group, said.words, day, for_inspectorates=said.for_inspectorates)
    note = note_method(by=stage.acting(said.by), inspection=inspection.pk, details=details, today=day)
    MethodNote.objects.filter(pk=note.pk).update(noted_at=moment)


def _name_who_comes(stage: Stage) -> None:
    """The nominated officer and a school come to the set-up discussion."""
    inspection = Inspection.objects.real().get()
    setup = inspection.meetings.get(rule="setup")
    members = inspection.team.filter(role="lano").values_list("pk", flat=True)
    add_attendees(
        by=stage.acting(RoleName.TIMETABLE_MASTER),
        meeting=setup.pk,
        members=list(members),
        others=["Head of the virtual school"],
    )
