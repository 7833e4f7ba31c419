"""The demo's scene of lines of enquiry: what came up in the first two days, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from lanyard.web.access.roles import RoleName
from lanyard.web.inspections.enquiries.actions import EnquiryDetails, add_note, move_enquiry, note_query
from lanyard.web.inspections.enquiries.origins import MEETING
from lanyard.web.inspections.enquiries.rules import MOVES
from lanyard.web.inspections.models import Enquiry, EnquiryNote, Inspection
from lanyard.web.stage.scenes import Scene, Stage, Story


@dataclass(frozen=True)
class Noted:
    """A query: who noted it, on which working day at what hour, and what has been done with it since."""

    by: RoleName
    at: tuple[int, int]
    details: EnquiryDetails
    note: str = ""
    move: str = ""
    said: str = ""


_FIRST = Noted(
    RoleName.LANO,
    (1, 15),
    EnquiryDetails(
        title="How do we know that advice for plans comes in time from every service?",
        why="The lead inspector asked about the six weeks in the set-up discussion.",
        criterion="needs-identified",
        came_from="meeting",
    ),
    note="Figures by service are in data set 4. Health’s part is the late one.",
    move="promote",
)
_NOTED = (
    _FIRST,
    Noted(
        RoleName.EVALUATION_LEAD,
        (2, 9),
        EnquiryDetails(
            title="What has changed for young people since the preparing-for-adulthood strategy?",
            why="Our self-evaluation claims it without saying how we know.",
            criterion="next-steps",
            came_from="document",
            reference="Self-evaluation, page 12",
        ),
    ),
    Noted(
        RoleName.FORUM_CHAIR,
        (2, 11),
        EnquiryDetails(
            title="Do families know how to complain, and what comes of it?",
            why="Parents say so at every coffee morning.",
            criterion="families-decide",
            came_from="survey",
            reference="The forum’s survey of last spring",
        ),
        move="promote",
    ),
    Noted(
        RoleName.DATA_LEAD,
        (2, 14),
        EnquiryDetails(
            title="Why do plans made in the summer take longer?",
            why="The share in time falls each August.",
            criterion="needs-identified",
            came_from="data-set",
            reference="Data set 3",
        ),
        move="answer",
        said="Schools’ advice waits for September. The duty rota since last year has halved the gap.",
    ),
)


def _play(stage: Stage) -> Story:
    acts: list[tuple[datetime, Callable[[datetime], None]]] = []
    for noted in _NOTED:
        day, hour = noted.at
        acts.append((stage.at(day, hour), partial(_note, stage, noted)))
        acts.append((stage.at(day, hour, 40), partial(_go_on, stage, noted)))
    for moment, act in sorted(acts, key=lambda each: each[0]):
        yield moment
        act(moment)


SCENE = Scene("enquiries", "Queries come up in the first two days; two become lines of enquiry.", _play)


def _note(stage: Stage, noted: Noted, moment: datetime) -> None:
    inspection, details = Inspection.objects.real().get(), noted.details
    if details.came_from == MEETING.name:
        details = replace(details, meeting_id=inspection.meetings.get(rule="setup").pk)
    query = note_query(by=stage.acting(noted.by), inspection=inspection.pk, details=details)
    Enquiry.objects.filter(pk=query.pk).update(noted_at=moment)


def _go_on(stage: Stage, noted: Noted, moment: datetime) -> None:
    query = Enquiry.objects.get(title=noted.details.title)
    if noted.note:
        add_note(by=stage.acting(RoleName.DATA_LEAD), enquiry=query.pk, text=noted.note)
        EnquiryNote.objects.filter(enquiry=query).update(at=moment)
    if noted.move:
        move_enquiry(
            by=stage.acting(RoleName.LANO), enquiry=query.pk, move=MOVES[noted.move], said=noted.said
        )
