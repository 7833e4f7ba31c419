"""The demo's scene of the cases: six children and four in reserve, one family declines, some papers wait."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from django.core.files.base import ContentFile

from lanyard.web.access.roles import RoleName
from lanyard.web.cases.demo_written import tell_of
from lanyard.web.cases.documents.actions.asking import Asked, Contact, ask_for_documents
from lanyard.web.cases.documents.actions.deciding import accept_document
from lanyard.web.cases.documents.actions.giving import give_document
from lanyard.web.cases.documents.slots import slots_of
from lanyard.web.cases.files.receiving import Covers
from lanyard.web.cases.meetings.actions import (
    AttendeeDetails,
    MeetingDetails,
    add_attendee,
    change_meeting,
)
from lanyard.web.cases.models import Case, DocumentAnswer, DocumentRequest, Place
from lanyard.web.cases.models.meetings import Coming, MeetingKind, Service
from lanyard.web.cases.models.participation import Asker
from lanyard.web.cases.opening.actions import NamedChild, open_cases
from lanyard.web.cases.opening.register import Candidate, candidates
from lanyard.web.cases.participation.actions.asking import NewAsking, ask
from lanyard.web.cases.participation.actions.following import Answer, answer
from lanyard.web.cases.participation.queries import part_of
from lanyard.web.cases.taking_part import Company, Decider, Manner, Platform, Route, WhatFor
from lanyard.web.inspections.models import Inspection
from lanyard.web.people import cast
from lanyard.web.people.models import Organisation
from lanyard.web.stage.scenes import Scene, Stage, Story

_FORENAMES = ("Ada", "Bo", "Cy", "Dot", "Eli", "Fay", "Gus", "Hal", "Ivy", "Jo")
_ASKED_OF = (cast.PRIMARY, cast.HEALTH, cast.COUNCIL)
_AGREED, _DECLINED, _WAITING = 3, 3, 4
"""So many families agree, then one declines, and the next has not answered; others are not asked."""
_FILED = 2
"""Of so many children documents have come, and of the first they are accepted."""
_COVERS = Covers(date(2024, 9, 1), date(2025, 7, 18))
_INSPECTOR = "Ira Lantern"


def _play(stage: Stage) -> Story:
    moment = stage.at(3, 9, 52)
    yield moment
    cases = _open(stage, moment)
    moment = stage.at(3, 9, 54)
    yield moment
    for number, case in enumerate(cases[: _WAITING + 1]):
        _ask_family(stage, case, number, moment)
    moment = stage.at(3, 9, 56)
    yield moment
    for number, case in enumerate(cases):
        _ask_for_documents(stage, case, number, moment)
    moment = stage.at(3, 9, 58)
    yield moment
    _prepare_meetings(stage, cases[0], moment)
    _write(stage, cases[0])


SCENE = Scene(
    "cases", "Cases open of the chosen children; families and services are asked, and some answer.", _play
)


def _write(stage: Stage, case: Case) -> None:
    council, health = (Organisation.objects.get(name=name).pk for name in (cast.COUNCIL, cast.HEALTH))
    tell_of(case, by=stage.acting(RoleName.LANO), council=council, health=health)


def _open(stage: Stage, moment: datetime) -> list[Case]:
    """The cases of the chosen, in order."""
    inspection = Inspection.objects.real().get()
    children = [_child(each, number) for number, each in enumerate(candidates(inspection))]
    opened = open_cases(by=stage.acting(RoleName.LANO), inspection=inspection.pk, children=children)
    Case.objects.filter(pk__in=[case.pk for case in opened]).update(opened_at=moment)
    return [case for case in opened if case.place == Place.CHOSEN]


def _child(found: Candidate, number: int) -> NamedChild:
    """A child as the register knows it; without a register, somebody made up."""
    if found.child:
        return found.child
    made_up = NamedChild(f"{_FORENAMES[number % len(_FORENAMES)]} Made-Up", date(2009 + number, 3, 2))
    chosen = found.chosen
    return replace(
        made_up, place=Place(chosen.place.value), pseudonym=chosen.pseudonym, has_plan=number % 3 != 0
    )


def _ask_family(stage: Stage, case: Case, number: int, moment: datetime) -> None:
    """Everybody who decides is asked by phone. Most agree, one declines, and one has not rung back."""
    by = stage.acting(RoleName.DEPUTY)
    for decider in _who_decides(case, moment):
        new = NewAsking(decider, Asker.OFFICE, Route.PHONE, list(WhatFor), moment)
        asking = ask(by=by, case=case.pk, new=new)
        if number == _WAITING:
            continue
        agreed = frozenset(WhatFor) if number != _DECLINED else frozenset()
        how = (Company.WITH_PARENT, Manner.VIDEO, Platform.TEAMS) if agreed else ("", "", "")
        answer(by=by, asking=asking.pk, answer=Answer(moment, Route.PHONE, agreed, *how))


def _who_decides(case: Case, moment: datetime) -> Iterator[Decider]:
    deciding = part_of(case, moment.date()).deciding(WhatFor.MEETING)
    for group in deciding.needed:
        yield min(group)


def _ask_for_documents(stage: Stage, case: Case, number: int, moment: datetime) -> None:
    by = stage.acting(RoleName.LANO)
    slots = [slot.id for slot in slots_of(case)]
    for place, name in enumerate(_ASKED_OF):
        wanted = slots[place :: len(_ASKED_OF)]
        if not wanted:
            continue
        organisation = Organisation.objects.get(name=name)
        contact = Contact(organisation.pk, "Casework office", f"casework{place}@made-up.example")
        request = ask_for_documents(by=by, case=case.pk, contact=contact, asked=Asked(wanted), at=moment)
        DocumentRequest.objects.filter(pk=request.pk).update(asked_at=moment)
        if number < _FILED:
            _give(stage, request, moment, is_accepted=number == 0)


def _give(stage: Stage, request: DocumentRequest, moment: datetime, *, is_accepted: bool) -> None:
    by, wanted = stage.acting(RoleName.LANO), request.documents.order_by("pk")[0]
    said = f"A made-up document: {wanted.slot} of {request.case}.\n".encode()
    given = give_document(by=by, wanted=wanted.pk, file=ContentFile(said, "document.txt"), covers=_COVERS)
    DocumentAnswer.objects.filter(pk=given.pk).update(sent_at=moment)
    if is_accepted:
        accept_document(by=by, answer=given.pk, at=moment)


def _prepare_meetings(stage: Stage, case: Case, moment: datetime) -> None:
    by, today = stage.acting(RoleName.LANO), moment.date()
    call = case.meetings.get(kind=MeetingKind.FAMILY)
    details = MeetingDetails(
        _INSPECTOR, Manner.VIDEO, Platform.TEAMS, access_needs="A break after twenty minutes"
    )
    change_meeting(by=by, meeting=call.pk, version=call.version, details=details)
    mother = AttendeeDetails("Maud Made-Up", Service.FAMILY, "Mother", coming=Coming.YES)
    add_attendee(by=by, meeting=call.pk, details=mother, today=today)
    others = case.meetings.get(kind=MeetingKind.PRACTITIONERS)
    for name, service, job, organisation, coming in (
        ("Edda Sample", Service.EDUCATION, "SENCO", cast.PRIMARY, Coming.YES),
        ("Hal Specimen", Service.HEALTH, "Speech and language therapist", cast.HEALTH, Coming.DROPS_IN),
        ("Ivo Example", Service.CARE, "Early help worker", cast.COUNCIL, Coming.ASKED),
    ):
        somebody = AttendeeDetails(name, service, job, organisation, coming=coming)
        add_attendee(by=by, meeting=others.pk, details=somebody, today=today)
