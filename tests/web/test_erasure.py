"""Forgetting one person: their account keeps its number and nothing else, and the record stays whole."""

from datetime import UTC, date, datetime, timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core.management import CommandError, call_command
from django.utils import timezone

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import the_program
from lanyard.web.audit.chain import verify_chain
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About
from lanyard.web.audit.retention.actions import erase_due, erase_person, held_about, what_is_due
from lanyard.web.jobs.models import Job
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.errors import LastAdministratorError
from lanyard.web.people.models import Invitation, Partnership, Person, RoleHeld, SignedLink
from tests.web.events import an_event
from tests.web.factories import a_person, an_organisation

pytestmark = pytest.mark.django_db

NOW = datetime.now(UTC)


def a_link(email: str, expires: datetime = NOW) -> SignedLink:
    """A signed link that was sent to an address."""
    return SignedLink.objects.create(
        digest=f"{SignedLink.objects.count():064}", purpose="x", for_name="Ada", for_email=email,
        about="x", about_id="1", expires=expires,
    )  # fmt: skip


def an_invitation(email: str, **more: object) -> Invitation:
    """An invitation to an address."""
    council = an_organisation(OrganisationKind.COUNCIL)
    return Invitation.objects.create(name="Ada", email=email, role="lano", organisation=council, **more)


@pytest.fixture
def ada() -> Person:
    """Somebody about whom every room holds something."""
    ada = a_person(RoleName.LANO, name="Ada Made-Up", password="a long password")  # noqa: S106 - made up
    Person.objects.filter(pk=ada.pk).update(phone="01632 960 001")
    EmailAddress.objects.update_or_create(user=ada, email=ada.email)
    Authenticator.objects.create(user=ada, type="totp", data={})
    a_link(ada.email)
    an_invitation(ada.email)
    an_event(about=About("organisation", 1), personal={"email": ada.email})
    return ada


def test_nothing_that_names_the_person_is_left(ada: Person) -> None:
    erase_person(person=ada.pk, by=the_program())
    left = Person.objects.get(pk=ada.pk)
    assert (left.name, left.email, left.phone, left.is_active, left.has_usable_password()) == (
        f"Person {ada.pk} (erased)",
        f"person-{ada.pk}@erased.invalid",
        "",
        False,
        False,
    )
    tables = (EmailAddress, Authenticator, SignedLink, Invitation, PersonalDetail)
    assert [table.objects.count() for table in tables] == [0, 0, 0, 0, 0]
    assert verify_chain().fault == ""


def test_roles_held_end_and_are_still_known(ada: Person) -> None:
    erase_person(person=ada.pk, by=the_program())
    assert RoleHeld.objects.get(person=ada).last_day == timezone.localdate()


def test_others_are_left_alone(ada: Person) -> None:
    other = a_person(name="Grace Made-Up")
    a_link(other.email)
    an_invitation(other.email)
    erase_person(person=ada.pk, by=the_program())
    assert Person.objects.get(pk=other.pk).name == "Grace Made-Up"
    assert (SignedLink.objects.get().for_email, Invitation.objects.get().email) == (other.email, other.email)


def test_what_is_held_is_said_before_and_the_event_names_nobody(ada: Person) -> None:
    held = held_about(ada.pk)
    assert erase_person(person=ada.pk, by=the_program()) == held
    event = Event.objects.first()
    assert event is not None
    assert (event.act, event.about_id, event.detail, event.personal_seal) == (
        "audit.person-erased",
        str(ada.pk),
        {"erased": held},
        "",
    )
    assert set(held_about(ada.pk).values()) == {0}


def test_the_last_administrator_is_not_erased() -> None:
    Partnership.objects.create(area_number="999")
    last = a_person(RoleName.ADMINISTRATOR, name="Ada Made-Up")
    with pytest.raises(LastAdministratorError):
        erase_person(person=last.pk, by=the_program())
    with pytest.raises(CommandError, match="Nobody would be left"):
        call_command("erase", f"--person={last.pk}")
    assert Person.objects.get(pk=last.pk).name == "Ada Made-Up"


def test_links_and_invitations_go_a_year_after_they_are_over() -> None:
    long_ago = NOW - timedelta(days=400)
    kept, gone = a_link("kept@example.org"), a_link("gone@example.org", expires=long_ago)
    waiting = an_invitation("waiting@example.org")
    an_invitation("joined@example.org", accepted=long_ago)
    erase_due(on=timezone.localdate(), by=the_program())
    assert list(SignedLink.objects.all()) == [kept]
    assert list(Invitation.objects.all()) == [waiting]
    assert kept.pk != gone.pk


def test_jobs_and_messages_are_due_a_month_after_they_are_over() -> None:
    ended = NOW - timedelta(days=40)
    Job.objects.create(
        task="x", words="x", queue="x", most_attempts=1, created_at=ended, run_after=ended,
        state="done", attempts=1, finished_at=ended, forget_on=date(2026, 1, 1),
    )  # fmt: skip
    Outgoing.objects.create(
        message="x", to="a@example.org", subject="x", delivery="failed", forget_on=date(2026, 1, 1)
    )
    Outgoing.objects.update(created_at=ended)
    due = {each.rule.record_class: each.records for each in what_is_due(timezone.localdate())}
    assert (due["jobs"], due["mail"]) == (1, 1)
