"""Cases go by their own clock, with everything that tells of a child; of a case only its number stays."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks
from tests.web.case_documents import a_document, a_request
from tests.web.cases import CALL, a_case, an_inspection

from lanyard.web.cases import erasing
from lanyard.web.cases.erasing import ERASED, due_before, erase_before, erase_case
from lanyard.web.cases.files import store
from lanyard.web.cases.models import (
    AskedPerson,
    Asking,
    Case,
    CaseAttendee,
    CaseMeeting,
    ChronologyEntry,
    Portrait,
    SummarySection,
)
from lanyard.web.cases.models.participation import Asker

pytestmark = pytest.mark.django_db

ENDED = CALL + timedelta(days=21)


def a_full_case() -> Case:
    """A case with something in every table that pages fill."""
    inspection = an_inspection()
    case = a_case(inspection, name="Ada Made-Up")
    a_document(a_request(case, "ehc-plan"))
    ChronologyEntry.objects.create(case=case, first=date(2025, 3, 1), precision="month", what="Moved")
    Portrait.objects.create(case=case, needs="Likes maps")
    SummarySection.objects.create(case=case, section="health", text="Seen")
    CaseAttendee.objects.create(meeting=case.meetings.all()[0], name="Hal Made-Up", service="health")
    inspection.ended_on = ENDED
    inspection.save()
    return case


def files_kept() -> int:
    return sum(path.is_file() for path in Path(settings.DATA, store.CASES).rglob("*"))


def test_of_an_erased_case_its_number_stays_and_nothing_that_tells_of_the_child(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    case = a_full_case()
    before = files_kept()
    with django_capture_on_commit_callbacks(execute=True):
        assert erase_before(ENDED + timedelta(days=1)) == 1
    left = Case.objects.get()
    assert (str(left), left.name, left.born.year, left.setting, left.unique_id) == (
        "Child 1",
        ERASED,
        1900,
        "",
        "",
    )
    held = {
        relation.related_model.__name__: relation.related_model._default_manager.filter(
            **{relation.field.name: case}
        ).count()
        for relation in Case._meta.related_objects
    }
    assert (set(held.values()), before, files_kept()) == ({0}, 1, 0)
    assert due_before(ENDED + timedelta(days=1)).count() == 0


def test_who_was_asked_goes_and_that_somebody_was_asked_stays() -> None:
    case = a_full_case()
    asking = Asking.objects.create(
        case=case,
        decider="parent",
        asker=Asker.values[0],
        route="phone",
        what_for=["meeting"],
        asked_at=timezone.now(),
    )
    AskedPerson.objects.create(asking=asking, name="Maud Made-Up")
    erase_case(case)
    assert (Asking.objects.count(), AskedPerson.objects.count()) == (1, 0)


def test_a_case_waits_for_the_end_of_its_inspection_and_for_a_later_day_of_its_own() -> None:
    case = a_full_case()
    assert (due_before(ENDED).count(), due_before(ENDED + timedelta(days=1)).count()) == (0, 1)
    Case.objects.filter(pk=case.pk).update(erase_after=timezone.localdate())
    assert due_before(ENDED + timedelta(days=1)).count() == 0


def test_files_stay_when_the_erasure_does_not_come_to_its_end() -> None:
    case = a_full_case()
    with transaction.atomic():
        erase_case(case)
        transaction.set_rollback(True)
    assert (files_kept(), CaseMeeting.objects.filter(case=case).count()) == (1, 2)


def test_the_clock_of_cases_is_shorter_than_that_of_inspections() -> None:
    assert erasing.RULES[0].kept == "1 year from the day the inspection ended"
