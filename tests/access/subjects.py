"""Makes what addresses are about: for each kind that the access table names, one thing of a person's.

A feature whose routes name a new kind (`Route(…, about="kind")`) adds a function here, or the suite fails.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import polars as pl
from django.utils import timezone

from lanyard.core.frameworks.catalogue import framework
from lanyard.core.returns.problems import SCHEMA as PROBLEM
from lanyard.core.returns.problems import Severity
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.api.models import ApiToken
from lanyard.web.audit.record import About
from lanyard.web.cases.models import CaseAttendee, CaseMeeting
from lanyard.web.data import store
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.desk_tables import PROBLEMS
from lanyard.web.data.models import AcceptedQuery, CatalogueEntry, Drill, DrillClock, PartWanted
from lanyard.web.data.providers.kinds import LISTS
from lanyard.web.inspections.models import (
    AreaDaysOff,
    Attendee,
    CallMade,
    DateMove,
    Enquiry,
    Inspection,
    Meeting,
    MeetingAction,
    MethodNote,
    Rehearsal,
    Task,
    TaskKind,
    TeamMember,
)
from lanyard.web.jobs.models import Job
from lanyard.web.people.invitations.access import INVITATION
from lanyard.web.people.links.actions import make_link
from lanyard.web.people.models import Invitation, Organisation, Person, RoleHeld
from tests.web.case_documents import a_bare_request
from tests.web.case_files import a_kept_picture
from tests.web.cases import a_case
from tests.web.draws import a_drawn_draw
from tests.web.events import an_event
from tests.web.factories import LONG_AGO, a_person
from tests.web.participation import an_asking
from tests.web.returns import a_bare_snapshot
from tests.web.writing import a_chronology_ask, a_portrait, a_section, an_entry

Made = Callable[[Person, Organisation], object]
"""Makes a thing of somebody's in an organisation, and gives what names it in addresses."""


def _organisation(_person: Person, organisation: Organisation) -> object:
    return organisation.pk


def _colleague(_person: Person, organisation: Organisation) -> object:
    return _held(organisation).person_id


def _role(_person: Person, organisation: Organisation) -> object:
    return _held(organisation).pk


def _held(organisation: Organisation) -> RoleHeld:
    return RoleHeld.objects.create(
        person=a_person(), organisation=organisation, role=RoleName.LINK_OFFICER, first_day=LONG_AGO
    )


def an_invitation(person: Person, organisation: Organisation) -> object:
    """An invitation that somebody has sent."""
    number = Invitation.objects.count()
    return Invitation.objects.create(
        name="Ada Made-Up",
        email=f"invited{number}@example.org",
        role=RoleName.LINK_OFFICER,
        organisation=organisation,
        invited_by=person,
    ).pk


def _link(person: Person, organisation: Organisation) -> object:
    by = Visitor(person.name, Interface.PAGE, person=person.pk)
    return make_link(
        by=by,
        purpose=INVITATION,
        for_name="Ada Made-Up",
        for_email="ada@example.org",
        about=About("invitation", 1, organisation.pk),
        expires=timezone.now() + timedelta(days=1),
    ).link.pk


def _job(person: Person, _organisation: Organisation) -> object:
    now = timezone.now()
    return Job.objects.create(
        task="t", words="Making the pack", person=person.pk, queue="q", run_after=now, most_attempts=1,
        created_at=now,
    ).pk  # fmt: skip


def _event(_person: Person, organisation: Organisation) -> object:
    return an_event(about=About("organisation", organisation.pk, organisation.pk)).number


def _token(person: Person, _organisation: Organisation) -> object:
    number, now = ApiToken.objects.count(), timezone.now()
    return ApiToken.objects.create(
        person=person,
        name=f"Report {number}",
        digest=f"{number:064}",
        beginning="lanyard_",
        made=now,
        expires=now + timedelta(days=1),
    ).pk


def _inspection(_person: Person, _organisation: Organisation) -> object:
    return _an_inspection().pk


def _call(_person: Person, _organisation: Organisation) -> object:
    return CallMade.objects.create(
        inspection=_an_inspection(), caller="lead-inspector", called="dcs", at=timezone.now()
    ).pk


def _task(person: Person, organisation: Organisation) -> object:
    inspection = _an_inspection()
    return Task.objects.create(
        inspection=inspection, title="Check the lists", owner=person, organisation=organisation
    ).pk


def _forum_item(_person: Person, _organisation: Organisation) -> object:
    return Task.objects.create(inspection=_an_inspection(), title="Ask who the LANO is", part_of="forum").pk


def _team_member(_person: Person, _organisation: Organisation) -> object:
    return TeamMember.objects.create(inspection=_an_inspection(), role="lano", person=a_person()).pk


def _move(_person: Person, _organisation: Organisation) -> object:
    moved = {"event": "onsite_start", "before": date(2026, 11, 30), "after": date(2026, 12, 7)}
    return DateMove.objects.create(inspection=_an_inspection(), **moved).pk


def _meeting(_person: Person, _organisation: Organisation) -> object:
    return _a_meeting().pk


def _meeting_action(person: Person, _organisation: Organisation) -> object:
    return MeetingAction.objects.create(meeting=_a_meeting(), text="Send the rota", owner=person).pk


def _attendee(_person: Person, _organisation: Organisation) -> object:
    return Attendee.objects.create(meeting=_a_meeting(), name="Head of a school").pk


def _method_note(person: Person, _organisation: Organisation) -> object:
    return MethodNote.objects.create(
        inspection=_an_inspection(), group="forum", said="Too short.", day=date(2026, 11, 17), noted_by=person
    ).pk


def _enquiry(person: Person, _organisation: Organisation) -> object:
    return Enquiry.objects.create(
        inspection=_an_inspection(), title="Who reads the reviews?", came_from="other", noted_by=person
    ).pk


def _import(_person: Person, _organisation: Organisation) -> object:
    return a_bare_snapshot().made_of_id


def _snapshot(_person: Person, _organisation: Organisation) -> object:
    return a_bare_snapshot().pk


def _comparison(_person: Person, _organisation: Organisation) -> object:
    return f"{a_bare_snapshot().pk}-{a_bare_snapshot().pk}"


def _imported_file(_person: Person, _organisation: Organisation) -> object:
    return a_bare_snapshot().made_of.files.create(name="list.csv", sha256="0" * 64, size=1).pk


def _problem(_person: Person, _organisation: Organisation) -> object:
    made_of = a_bare_snapshot().made_of
    path = store.desk(made_of.key) / PROBLEMS
    empty = pl.read_parquet(path)
    told = {name: "x" for name, kind in empty.schema.items() if kind == pl.String}
    problem = {**told, "number": 1, "row": 2, "child_id": 1, "severity": Severity.QUERY.value}
    pl.DataFrame([problem], schema=empty.schema).write_parquet(path)
    return f"{made_of.pk}-1"


def _accepted_query(person: Person, _organisation: Organisation) -> object:
    number = AcceptedQuery.objects.count()
    return AcceptedQuery.objects.create(
        digest=f"{number:064}", code="1", reason="Checked.", accepted_at=timezone.now(), accepted_by=person
    ).pk


def _a_meeting() -> Meeting:
    return Meeting.objects.create(inspection=_an_inspection(), title="Set-up discussion", mode="phone")


def _days_off(_person: Person, _organisation: Organisation) -> object:
    day = date(2026, 10, 26)
    name = f"Half term {AreaDaysOff.objects.count()}"
    return AreaDaysOff.objects.create(name=name, first=day, last=day, who="schools").pk


def _rehearsal(_person: Person, _organisation: Organisation) -> object:
    return _a_rehearsal().pk


def _rehearsed_request(person: Person, _organisation: Organisation) -> object:
    kind = TaskKind.REQUEST
    return Task.objects.create(inspection=_a_rehearsal(), title="List 1", kind=kind, owner=person).pk


def _a_rehearsal() -> Inspection:
    played = _an_inspection("rehearsal")
    Rehearsal.objects.create(inspection=played, started=timezone.now())
    return played


def _an_inspection(rules_id: str = "area-send-2025") -> Inspection:
    rules = framework(rules_id)
    return Inspection.objects.create(
        kind=rules.inspection,
        framework=rules.id,
        rules=rules.model_dump(mode="json"),
        notified=date(2026, 11, 16),
    )


def _entry(person: Person, _organisation: Organisation) -> object:
    """An entry of the person's: of an item that is nobody's yet, as each has one."""
    free = (item for item in ITEMS if not CatalogueEntry.objects.filter(pk=item).exists())
    return CatalogueEntry.objects.create(item=next(free), owner=person).pk


def _drill(_person: Person, _organisation: Organisation) -> object:
    return Drill.objects.create(started_at=timezone.now()).pk


def _drill_clock(person: Person, _organisation: Organisation) -> object:
    now = timezone.now()
    drill = Drill.objects.create(started_at=now)
    return DrillClock.objects.create(drill=drill, item="plans", owner=person, asked_at=now, told_at=now).pk


def _part_wanted(_person: Person, organisation: Organisation) -> object:
    return _a_part_wanted(organisation).pk


def _part(_person: Person, organisation: Organisation) -> object:
    wanted = _a_part_wanted(organisation)
    part = wanted.parts.create(number=1, name="camhs.xlsx", sha256="0" * 64, size=1, state="waiting")
    folder = store.part_checked(part.key)
    folder.mkdir(parents=True)
    pl.DataFrame(schema=PROBLEM).with_row_index("number").write_parquet(folder / "problems.parquet")
    return part.pk


def _a_part_wanted(organisation: Organisation) -> PartWanted:
    kinds = list(LISTS)
    kind = kinds[PartWanted.objects.filter(organisation=organisation).count()]
    return PartWanted.objects.create(
        kind=kind, organisation=organisation, contact_name="Ada Made-Up", contact_email="ada@example.org"
    )


def _draw(_person: Person, _organisation: Organisation) -> object:
    return a_drawn_draw().pk


def _draw_party(person: Person, organisation: Organisation) -> object:
    ceremony = a_drawn_draw().ceremonies.get()
    return ceremony.parties.create(
        organisation=organisation, called=organisation.name, contact_name=person.name, person=person
    ).pk


def _case(_person: Person, _organisation: Organisation) -> object:
    return a_case().pk


def _case_meeting(_person: Person, _organisation: Organisation) -> object:
    return CaseMeeting.objects.filter(case=a_case()).latest("pk").pk


def _case_attendee(_person: Person, _organisation: Organisation) -> object:
    meeting = CaseMeeting.objects.filter(case=a_case()).latest("pk")
    return CaseAttendee.objects.create(meeting=meeting, name="Grace Made-Up", service="health").pk


def _asking(_person: Person, _organisation: Organisation) -> object:
    return an_asking(a_case()).pk


def _portrait(_person: Person, organisation: Organisation) -> object:
    made = a_portrait(organisation=organisation)
    made.picture, made.picture_shows = a_kept_picture(made.case), "A train with many wheels"
    made.save()
    return made.pk


def _summary_section(_person: Person, organisation: Organisation) -> object:
    return a_section(organisation=organisation).pk


def _document_request(_person: Person, organisation: Organisation) -> object:
    return a_bare_request(a_case(), organisation).pk


def _document_wanted(_person: Person, organisation: Organisation) -> object:
    return a_bare_request(a_case(), organisation).documents.get().pk


def _document_answer(_person: Person, organisation: Organisation) -> object:
    wanted = a_bare_request(a_case(), organisation).documents.get()
    return wanted.answers.create(number=1, none_because="Never known here.").pk


def _case_file(_person: Person, _organisation: Organisation) -> object:
    return a_case().files.create(sha256="0" * 64, size=1, kind="pdf", name="plan.pdf", scan="none").pk


def _chronology_ask(_person: Person, organisation: Organisation) -> object:
    return a_chronology_ask(organisation=organisation).pk


def _chronology_entry(_person: Person, _organisation: Organisation) -> object:
    return an_entry("Annual review", date(2025, 3, 12)).pk


SUBJECTS: Mapping[str, Made] = {
    "chronology-ask": _chronology_ask,
    "chronology-entry": _chronology_entry,
    "document-request": _document_request,
    "document-wanted": _document_wanted,
    "document-answer": _document_answer,
    "case-file": _case_file,
    "portrait": _portrait,
    "summary-section": _summary_section,
    "asking": _asking,
    "case-meeting": _case_meeting,
    "case-attendee": _case_attendee,
    "case": _case,
    "catalogue-entry": _entry,
    "draw": _draw,
    "draw-party": _draw_party,
    "drill": _drill,
    "drill-clock": _drill_clock,
    "part": _part,
    "part-wanted": _part_wanted,
    "accepted-query": _accepted_query,
    "comparison": _comparison,
    "imported-file": _imported_file,
    "problem": _problem,
    "days-off": _days_off,
    "attendee": _attendee,
    "call": _call,
    "enquiry": _enquiry,
    "event": _event,
    "forum-item": _forum_item,
    "import": _import,
    "snapshot": _snapshot,
    "inspection": _inspection,
    "invitation": an_invitation,
    "job": _job,
    "link": _link,
    "move": _move,
    "meeting": _meeting,
    "meeting-action": _meeting_action,
    "method-note": _method_note,
    "organisation": _organisation,
    "person": _colleague,
    "rehearsal": _rehearsal,
    "rehearsed-request": _rehearsed_request,
    "role": _role,
    "task": _task,
    "team-member": _team_member,
    "token": _token,
}
"""By the kinds of the access table."""
