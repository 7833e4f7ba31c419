"""Portraits and summaries are written, handed in, sent back and accepted: signed in, by link, and in Word."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.cases import a_case
from tests.web.factories import a_person, a_visitor, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.letters import last_message
from tests.web.page_check import PageCheckClient
from tests.web.writing import EMAIL, a_portrait, a_section

from lanyard.core.documents.round_trip import DocumentKind, read_form, write_form
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.audit.record import About
from lanyard.web.cases.asking.kinds import PORTRAIT, SECTION, Kind
from lanyard.web.cases.models import Case, Place, Portrait, SummarySection, WritingState
from lanyard.web.cases.portrait.sections import PEN_PORTRAIT
from lanyard.web.cases.summary.actions import begin_summary
from lanyard.web.cases.summary.sections import SECTIONS, SUMMARY
from lanyard.web.cases.writing.actions import hand_in, write
from lanyard.web.people.links.actions import make_link
from lanyard.web.people.links.arrivals import CAME_IN_BY

pytestmark = pytest.mark.django_db


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


@pytest.fixture
def holder(client: PageCheckClient) -> Callable[[Kind, int], PageCheckClient]:
    """The client of whoever was sent the link to a part."""

    def made(kind: Kind, part: int) -> PageCheckClient:
        link = make_link(
            by=a_visitor(RoleName.LANO),
            purpose=kind.purpose,
            for_name="Grace Made-Up",
            for_email=EMAIL,
            about=About(kind.name, part),
            expires=timezone.now() + timedelta(days=1),
            uses=None,
        ).link
        session = client.session
        session[CAME_IN_BY] = link.pk
        session.save()
        return client

    return made


def at(name: str, pk: int) -> str:
    return reverse(f"cases:{name}", args=[pk])


def shown(client: Client, address: str) -> str:
    return client.get(address, follow=True).content.decode()


def texts(portrait: Portrait, **said: str) -> dict[str, object]:
    return {
        "version": portrait.version,
        "needs": "",
        "aspirations": "",
        "support": "",
        "own_words": "",
        **said,
    }


def test_a_portrait_is_begun_written_handed_in_and_accepted(lano: PageCheckClient) -> None:
    case = a_case()
    assert "Begin the pen portrait" in shown(lano, at("portrait", case.pk))
    lano.post(at("begin-portrait", case.pk))
    portrait = Portrait.objects.get()
    said = texts(portrait, needs="Time to think.\n\n- pictures\n- signs", own_words="Trains!")
    lano.post(at("write-portrait", portrait.pk), said)
    page = shown(lano, at("portrait", case.pk))
    assert ('<li dir="auto">pictures</li>' in page, "Trains!" in page) == (True, True)
    lano.post(at("hand-in-portrait", portrait.pk))
    lano.post(at("accept-portrait", portrait.pk))
    portrait.refresh_from_db()
    assert (portrait.state, portrait.needs) == (
        WritingState.ACCEPTED,
        "Time to think.\n\n- pictures\n- signs",
    )
    assert [event.act for event in Event.objects.all()][:4] == [
        "cases.accepted", "cases.handed-in", "cases.opened", "cases.written",
    ]  # fmt: skip


def test_no_event_holds_a_word_of_what_is_written(lano: PageCheckClient) -> None:
    portrait = a_portrait()
    lano.post(at("write-portrait", portrait.pk), texts(portrait, needs="Secret needs"))
    event = Event.objects.get(act="cases.written")
    assert event.detail == {"part": "portrait", "id": portrait.pk, "state": "draft"}


def test_whoever_came_by_the_link_writes_one_portrait_and_sees_no_other(
    holder: Callable[[Kind, int], PageCheckClient],
) -> None:
    mine, other = a_portrait(), a_portrait()
    client = holder(PORTRAIT, mine.pk)
    assert mine.case.name in shown(client, at("see-portrait-by-link", mine.pk))
    assert other.case.name not in shown(client, at("see-portrait-by-link", other.pk))
    client.get(at("write-portrait-by-link", mine.pk))
    client.post(at("write-portrait-by-link", mine.pk), texts(mine, needs="Quiet"))
    client.post(at("hand-in-portrait-by-link", mine.pk))
    mine.refresh_from_db()
    assert (mine.needs, mine.state) == ("Quiet", WritingState.SUBMITTED)
    client.post(at("write-portrait-by-link", mine.pk), texts(mine, needs="Loud"))
    mine.refresh_from_db()
    assert mine.needs == "Quiet"


def test_a_link_leads_nowhere_once_somebody_else_is_asked_or_the_child_is_stood_down(
    holder: Callable[[Kind, int], PageCheckClient],
) -> None:
    section = a_section()
    client = holder(SECTION, section.pk)
    SummarySection.objects.update(contact_email="other@example.org")
    assert client.get(at("see-summary-section-by-link", section.pk)).status_code == 404
    SummarySection.objects.update(contact_email=EMAIL)
    Case.objects.update(place=Place.STOOD_DOWN)
    assert client.get(at("see-summary-section-by-link", section.pk)).status_code == 404


def test_what_two_people_write_at_once_is_shown_side_by_side(lano: PageCheckClient) -> None:
    portrait = a_portrait(needs="First")
    old = texts(portrait, needs="Mine")
    lano.post(at("write-portrait", portrait.pk), texts(portrait, needs="Theirs"))
    answer = lano.post(at("write-portrait", portrait.pk), old)
    page = answer.content.decode()
    assert ("Yours: Mine" in page, "Saved meanwhile: Theirs" in page) == (True, True)


def test_sending_back_says_why_and_writes_to_whoever_was_asked(lano: PageCheckClient) -> None:
    section = a_section(text="We help.")
    hand_in(by=a_visitor(RoleName.LANO), subject=SUMMARY, piece=section.pk)
    lano.get(at("send-back-summary-section", section.pk))
    lano.post(at("send-back-summary-section", section.pk), {"because": "Say how often."})
    section.refresh_from_db()
    assert section.state == WritingState.RETURNED
    assert "Say how often." in shown(lano, at("see-summary-section", section.pk))
    assert section.case.name not in last_message(EMAIL).body


def test_accepting_can_be_undone_until_something_changes(lano: PageCheckClient) -> None:
    section = a_section(text="We help.")
    hand_in(by=a_visitor(RoleName.LANO), subject=SUMMARY, piece=section.pk)
    page = lano.post(at("accept-summary-section", section.pk), follow=True).content.decode()
    token = page.split('name="token" value="')[1].split('"')[0]
    lano.post(reverse("pages:undo"), {"token": token})
    section.refresh_from_db()
    assert section.state == WritingState.SUBMITTED


def test_a_contributor_sees_only_what_their_own_organisation_is_asked(signed_in: SignedIn) -> None:
    trust = an_organisation(OrganisationKind.HEALTH_PROVIDER)
    mine, other = a_section(organisation=trust), a_section()
    client = signed_in(a_person(RoleName.HEALTH_CONTRIBUTOR, organisation=trust))
    assert client.get(at("see-summary-section", mine.pk)).status_code == 200
    assert client.get(at("see-summary-section", other.pk)).status_code == 404
    assert client.get(at("summary", mine.case_id)).status_code == 403


def test_others_than_those_asked_cannot_write() -> None:
    portrait = a_portrait()
    with pytest.raises(NotAllowedError):
        write(
            by=a_visitor(RoleName.HEALTH_CONTRIBUTOR),
            subject=PEN_PORTRAIT,
            piece=portrait.pk,
            version=1,
            texts={"needs": "x"},
        )


def test_the_summary_says_who_is_missing_and_reminds_them(lano: PageCheckClient) -> None:
    case = a_case()
    assert "Begin the summary" in shown(lano, at("summary", case.pk))
    lano.post(at("begin-summary", case.pk))
    assert "Health: nobody is asked yet" not in shown(lano, at("summary", case.pk))
    trust = an_organisation(OrganisationKind.HEALTH_PROVIDER, "Made-Up Trust")
    section = case.summary.get(section="health")
    lano.get(at("ask-summary-section", section.pk))
    asked = {"organisation": trust.pk, "name": "Grace Made-Up", "email": EMAIL, "version": section.version}
    lano.post(at("ask-summary-section", section.pk), asked)
    assert "Programme and support: health: Made-Up Trust" in shown(lano, at("summary", case.pk))
    assert case.name not in last_message(EMAIL).body
    lano.post(at("remind-summary", case.pk))
    lano.post(at("remind-summary-section", section.pk))
    section.refresh_from_db()
    assert (section.reminders, SummarySection.objects.count()) == (2, len(SECTIONS))


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_portrait_goes_out_to_a_word_processor_and_comes_back(
    lano: PageCheckClient, kind: DocumentKind
) -> None:
    portrait = a_portrait(needs="Before", support="Stays")
    answer = lano.get(f"{at('form-portrait', portrait.pk)}?file={kind}")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="child-1-portrait.{kind}"'
    form = PEN_PORTRAIT.form_of(portrait)
    assert read_form(form, answer.content).texts["needs"] == "Before"
    filled = write_form(kind, form, portrait.texts() | {"needs": "After\n- one"})
    lano.get(at("bring-portrait", portrait.pk))
    sent = {"file": SimpleUploadedFile(f"form.{kind}", filled)}
    page = lano.post(at("bring-portrait", portrait.pk), sent).content.decode()
    portrait.refresh_from_db()
    assert ("After\n- one" in page.replace("\r", ""), portrait.needs) == (True, "Before")


def test_a_file_that_is_no_form_is_refused_in_words(lano: PageCheckClient) -> None:
    portrait = a_portrait()
    sent = {"file": SimpleUploadedFile("form.docx", b"MZ" + b"\x00" * 100)}
    assert "There is a problem" in lano.post(at("bring-portrait", portrait.pk), sent).content.decode()


def test_the_whole_summary_is_taken_out_as_a_file(lano: PageCheckClient) -> None:
    section = a_section(text="We help.")
    answer = lano.get(f"{at('summary-file', section.case_id)}?file=odt")
    assert (b"We help." in answer.content, answer.headers["Content-Type"]) == (
        False,
        DocumentKind.ODT.media_type,
    )


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_of_a_summary_asks_the_database_the_same_however_much_is_asked(
    lano: PageCheckClient, django_assert_num_queries: DjangoAssertNumQueries, number: int
) -> None:
    case = a_case()
    begin_summary(by=a_visitor(RoleName.LANO), case=case.pk)
    for section in case.summary.all()[:number]:
        section.organisation = an_organisation()
        section.save()
    with django_assert_num_queries(14):
        lano.get(at("summary", case.pk))


def test_nothing_is_accepted_that_was_not_handed_in(lano: PageCheckClient) -> None:
    portrait = a_portrait(needs="x")
    page = lano.post(at("accept-portrait", portrait.pk), follow=True).content.decode()
    assert "Only what was handed in can be accepted." in page
