"""Whoever is forgotten is named in no team and at no meeting; what they noted stays without their name."""

import datetime as dt

import pytest
from tests.web.factories import a_person, a_visitor
from tests.web.tasks import an_inspection

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.retention.persons import Whose
from lanyard.web.inspections.enquiries.actions import EnquiryDetails, add_note, note_query
from lanyard.web.inspections.enquiries.presenters import enquiry_shown
from lanyard.web.inspections.erasure import PERSON_ERASERS
from lanyard.web.inspections.models import Inspection, TeamMember
from lanyard.web.inspections.retention import RULES
from lanyard.web.people.erasure import PERSON_ERASERS as PEOPLE
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

(ERASER,) = PERSON_ERASERS
IVOR = Whose(0, frozenset({"ivor@example.org"}))


def test_a_guest_is_taken_off_meetings_and_out_of_the_team() -> None:
    inspection = an_inspection()
    TeamMember.objects.create(
        inspection=inspection, role="lead-inspector", name="Ivor Made-Up", email="ivor@example.org"
    )
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone")
    for name in ("Ivor Made-Up", "Head of Oak School"):
        meeting.attendees.create(name=name)
    other = an_inspection().meetings.create(title="Another", mode="phone")
    other.attendees.create(name="Ivor Made-Up")
    assert (ERASER.held(IVOR), ERASER.erase(IVOR), ERASER.held(IVOR)) == (2, 2, 0)
    assert [str(each) for each in meeting.attendees.all()] == ["Head of Oak School"]
    assert other.attendees.count() == 1


def test_notes_of_somebody_forgotten_stay_without_their_name() -> None:
    inspection = an_inspection()
    ada = a_person(RoleName.DATA_LEAD, name="Ada Made-Up")
    query = note_query(
        by=visitor_for(ada),
        inspection=inspection.pk,
        details=EnquiryDetails("Why are reviews late?", "survey"),
    )
    add_note(by=visitor_for(ada), enquiry=query.pk, text="Asked the team")
    for eraser in PEOPLE:
        eraser.erase(Whose(ada.pk, frozenset({ada.email})))
    query.refresh_from_db()
    shown = enquiry_shown(query, a_visitor(RoleName.LANO))
    assert [(note.who, note.text) for note in shown.notes] == [
        (f"Person {ada.pk} (erased)", "Asked the team")
    ]
    assert shown.facts[2]["value"].startswith(f"Person {ada.pk} (erased), ")


def test_queries_and_notes_on_the_method_go_with_their_inspection() -> None:
    inspection = an_inspection()
    inspection.enquiries.create(title="Why?", came_from="survey").notes.create(text="Asked")
    inspection.method_notes.create(group="forum", said="Short.", day=dt.date(2026, 11, 18))
    inspection.ended_on = dt.date(2026, 12, 4)
    inspection.save()
    (rule,) = RULES
    assert (rule.due(dt.date(2026, 12, 5)), rule.erase(dt.date(2026, 12, 5)), Inspection.objects.count()) == (
        1,
        1,
        0,
    )
