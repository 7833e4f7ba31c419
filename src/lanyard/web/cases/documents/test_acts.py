"""Documents are asked for, given, accepted and sent back, each in one act with one event."""

from pathlib import Path

import pytest
from django.conf import settings
from django.utils import timezone
from tests.web.case_documents import YEAR, a_document, a_request, first_of
from tests.web.case_files import a_pdf, sent
from tests.web.cases import a_case, an_inspection
from tests.web.factories import a_visitor, an_organisation

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.documents.actions import giving
from lanyard.web.cases.documents.actions.asking import (
    Asked,
    Contact,
    ask_for_documents,
    change_contact,
    remind_of_documents,
    send_documents_link,
    withdraw_documents,
)
from lanyard.web.cases.documents.actions.deciding import accept_document, send_back_document
from lanyard.web.cases.documents.actions.giving import give_document, say_none_is_held
from lanyard.web.cases.documents.queries import filed_of, owing, sent_again
from lanyard.web.cases.documents.rules import Standing
from lanyard.web.cases.files import store
from lanyard.web.cases.models import Case, CaseFile, DocumentAnswer, DocumentRequest, Place
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


class StoppedError(Exception):
    pass


@pytest.fixture
def case() -> Case:
    return a_case()


def files_kept() -> int:
    return sum(path.is_file() for path in Path(settings.DATA, store.CASES).rglob("*"))


def standings(case: Case) -> dict[str, Standing]:
    return {each.slot.id: each.standing for each in filed_of([case])[case.pk]}


def test_one_contact_gets_one_request_and_a_message_that_names_nobody(case: Case) -> None:
    request = a_request(case, "assessment", "ehc-plan")
    again = a_request(case, "ehc-plan", "meeting-notes", organisation=request.organisation)
    assert again.pk == request.pk
    assert sorted(request.documents.values_list("slot", flat=True)) == [
        "assessment", "ehc-plan", "meeting-notes",
    ]  # fmt: skip
    mails = list(Outgoing.objects.all())
    assert [(mail.to, case.name in mail.body, "Child" in mail.body) for mail in mails] == [
        ("cleo@example.org", False, False)
    ] * 2


def test_the_record_keeps_who_was_asked_apart(case: Case) -> None:
    request = a_request(case, "assessment")
    event = Event.objects.get(act="cases.documents-asked")
    assert (event.about, event.about_id, event.organisation) == (
        "case",
        str(case.pk),
        request.organisation_id,
    )
    assert event.detail == {"request": request.pk, "documents": ["assessment"]}


@pytest.mark.parametrize("slots", [["chronology"], ["care-plan"], ["other"], []])
def test_only_what_is_wanted_about_the_child_is_asked_for(slots: list[str], case: Case) -> None:
    contact = Contact(an_organisation().pk, "Cleo", "cleo@example.org")
    with pytest.raises(RefusedError):
        ask_for_documents(
            by=a_visitor(RoleName.LANO), case=case.pk, contact=contact, asked=Asked(slots), at=timezone.now()
        )


def test_nothing_new_is_asked_about_a_child_who_was_stood_down_or_when_all_is_over() -> None:
    over = an_inspection()
    over.ended_on = over.notified
    over.save()
    for case in (a_case(place=Place.STOOD_DOWN), a_case(over)):
        with pytest.raises(RefusedError):
            a_request(case)


def test_a_document_goes_from_asked_to_accepted(case: Case) -> None:
    request = a_request(case, "assessment")
    assert standings(case)["assessment"] is Standing.ASKED
    answer = a_document(request)
    assert standings(case)["assessment"] is Standing.CAME
    send_back_document(
        by=a_visitor(RoleName.LANO), answer=answer.pk, because="Page 2 is missing.", at=timezone.now()
    )
    assert standings(case)["assessment"] is Standing.SENT_BACK
    later = a_document(request, a_pdf("whole"))
    accept_document(by=a_visitor(RoleName.LANO), answer=later.pk, at=timezone.now())
    assert standings(case) == {
        "assessment": Standing.ACCEPTED, "ehc-plan": Standing.NOT_ASKED, "meeting-notes": Standing.NOT_ASKED,
    }  # fmt: skip
    assert [mail.message for mail in Outgoing.objects.order_by("pk")] == [
        "cases.documents-asked", "cases.document-sent-back",
    ]  # fmt: skip


def test_versions_are_numbered_and_the_older_ones_stay(case: Case) -> None:
    request = a_request(case)
    first, second = a_document(request), a_document(request, a_pdf("second"))
    assert [(each.number, each.file_id) for each in first_of(request).answers.all()] == [
        (2, second.file_id), (1, first.file_id),
    ]  # fmt: skip
    with pytest.raises(RefusedError, match="A later version"):
        accept_document(by=a_visitor(RoleName.LANO), answer=first.pk, at=timezone.now())


def test_an_organisation_says_that_it_holds_none(case: Case) -> None:
    request = a_request(case)
    answer = say_none_is_held(
        by=a_visitor(RoleName.LANO), wanted=first_of(request).pk, because="Never known here."
    )
    accept_document(by=a_visitor(RoleName.LANO), answer=answer.pk, at=timezone.now())
    assert standings(case)["assessment"] is Standing.ACCEPTED
    assert Event.objects.get(act="cases.document-not-held").detail == {
        "request": request.pk, "document": "assessment", "version": 1,
    }  # fmt: skip


def test_an_error_at_the_end_of_the_act_leaves_neither_file_nor_row(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_args: object, **_given: object) -> None:
        raise StoppedError

    request = a_request(case)
    monkeypatch.setattr(giving, "record", stop)
    with pytest.raises(StoppedError):
        a_document(request)
    assert (files_kept(), CaseFile.objects.count(), DocumentAnswer.objects.count()) == (0, 0, 0)


def test_somebody_gives_for_their_own_organisation_alone(case: Case) -> None:
    own, other = (an_organisation(OrganisationKind.HEALTH_PROVIDER) for _ in range(2))
    by = a_visitor(RoleName.HEALTH_CONTRIBUTOR, organisation=own)
    wanted = [first_of(a_request(case, organisation=each)) for each in (own, other)]
    assert give_document(by=by, wanted=wanted[0].pk, file=sent(), covers=YEAR).number == 1
    with pytest.raises(NotAllowedError):
        give_document(by=by, wanted=wanted[1].pk, file=sent(), covers=YEAR)


@pytest.mark.parametrize("role", [RoleName.LEAD_OFFICER, RoleName.HEALTH_CONTRIBUTOR, RoleName.FORUM_CHAIR])
def test_only_those_who_keep_cases_decide(role: RoleName, case: Case) -> None:
    answer, request = a_document(a_request(case)), DocumentRequest.objects.get()
    by, now = a_visitor(role), timezone.now()
    with pytest.raises(NotAllowedError):
        accept_document(by=by, answer=answer.pk, at=now)
    with pytest.raises(NotAllowedError):
        withdraw_documents(by=by, request=request.pk, at=now)


def test_what_was_taken_back_is_neither_given_nor_sent_again_and_what_came_stays(case: Case) -> None:
    request = a_request(case)
    a_document(request)
    by, now = a_visitor(RoleName.LANO), timezone.now()
    withdraw_documents(by=by, request=request.pk, at=now)
    with pytest.raises(RefusedError, match="no longer asked for"):
        a_document(request)
    with pytest.raises(RefusedError):
        send_documents_link(by=by, request=request.pk, at=now)
    assert (files_kept(), standings(case)["assessment"]) == (1, Standing.CAME)


def test_everybody_who_owes_is_reminded_and_nobody_else(case: Case) -> None:
    health, school = a_request(case), a_request(case, "meeting-notes", organisation=an_organisation())
    a_document(school)
    Outgoing.objects.all().delete()
    assert [request.pk for request in owing([case])] == [health.pk]
    assert remind_of_documents(by=a_visitor(RoleName.LANO), case=case.pk, at=timezone.now()) == 1
    assert [mail.message for mail in Outgoing.objects.all()] == ["cases.documents-reminder"]
    health.refresh_from_db()
    assert health.reminders == 1
    a_document(health)
    with pytest.raises(RefusedError):
        remind_of_documents(by=a_visitor(RoleName.LANO), case=case.pk, at=timezone.now())


def test_the_same_file_again_is_told_without_telling_whose_it_is() -> None:
    inspection = an_inspection()
    one, other = a_case(inspection), a_case(inspection)
    first = a_document(a_request(one, "assessment"))
    second = a_document(a_request(one, "meeting-notes", organisation=an_organisation()))
    assert first.file is not None
    assert second.file is not None
    again = sent_again(one, [first.file, second.file])
    assert {pk: (each.here, each.is_of_another) for pk, each in again.items()} == {
        first.file.pk: (("Notes of multi-agency meetings",), False),
        second.file.pk: (("Latest assessment, early help included",), False),
    }
    a_document(a_request(other))
    assert [each.is_of_another for each in sent_again(one, [first.file]).values()] == [True]


def test_who_gives_documents_can_change_once(case: Case) -> None:
    request = a_request(case)
    by = a_visitor(RoleName.LANO)
    changed = change_contact(
        by=by, request=request.pk, version=request.version, name="Bo Made-Up", email="Bo@example.org"
    )
    assert (changed.contact_name, changed.contact_email) == ("Bo Made-Up", "bo@example.org")
