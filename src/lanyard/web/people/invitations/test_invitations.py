"""Invitations: who may send them, what they offer, and how they are accepted."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from tests.web.factories import a_person, a_visitor, an_organisation

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Visitor, the_program
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.mail.errors import BadAddressError
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.errors import UnfitRoleError
from lanyard.web.people.invitations.acceptance import accept_by_address, accept_invitation
from lanyard.web.people.invitations.actions import (
    SentInvitation,
    invite_person,
    send_again,
    withdraw_invitation,
)
from lanyard.web.people.invitations.errors import AlreadyHereError, AlreadyInvitedError, NotWaitingError
from lanyard.web.people.invitations.rules import expiry
from lanyard.web.people.links.actions import report_wrong_person, use_link
from lanyard.web.people.links.errors import LinkNotOpenError
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import Invitation, Organisation, Person, RoleHeld, SignedLink
from lanyard.web.people.visitors import visitor_for

PASSWORD = "marmalade-otter-lantern"  # noqa: S105


def an_invitation(
    by: Visitor | None = None,
    role: RoleName = RoleName.RUNNER,
    organisation: Organisation | None = None,
    last_day: date | None = None,
) -> SentInvitation:
    """Sam Okafor invited."""
    return invite_person(
        by=by or a_visitor(RoleName.LANO),
        name=" Sam Okafor ",
        email=" Sam@Example.org ",
        role=role,
        organisation=organisation or an_organisation(),
        last_day=last_day,
    )


def holder(sent: SentInvitation) -> Visitor:
    """Whoever came by the invitation's link."""
    assert sent.invitation.link is not None
    return visitor_by(sent.invitation.link)


def accepted(sent: SentInvitation) -> Person:
    """The account made by it."""
    return accept_invitation(by=holder(sent), invitation=sent.invitation.pk, password=PASSWORD)


@pytest.mark.django_db
def test_an_invitation_is_kept_with_a_clean_name_and_address() -> None:
    sender = a_person(RoleName.LANO)
    invitation = an_invitation(visitor_for(sender)).invitation
    assert (invitation.name, invitation.email, invitation.invited_by) == (
        "Sam Okafor",
        "sam@example.org",
        sender,
    )
    assert invitation.is_waiting


@pytest.mark.django_db
def test_the_message_has_the_link_and_its_subject_names_nobody() -> None:
    sent = an_invitation(role=RoleName.RUNNER, organisation=an_organisation(name="Westmoor Council"))
    message = Outgoing.objects.get()
    assert (message.to, message.subject) == (
        "sam@example.org",
        "Your invitation to Lanyard: make your account",
    )
    assert sent.address in message.body
    assert "Hello Sam Okafor" in message.body
    assert "as Runner at Westmoor Council" in message.body


@pytest.mark.django_db
def test_nobody_is_in_before_they_accept() -> None:
    an_invitation()
    assert not Person.objects.filter(email="sam@example.org").exists()


@pytest.mark.django_db
def test_accepting_makes_the_account_with_its_role_from_today() -> None:
    last_day = timezone.localdate() + timedelta(days=3)
    sent = an_invitation(last_day=last_day)
    person = accepted(sent)
    held = RoleHeld.objects.get(person=person)
    assert (person.name, person.email) == ("Sam Okafor", "sam@example.org")
    assert person.check_password(PASSWORD)
    assert (held.role, held.organisation, held.first_day, held.last_day) == (
        RoleName.RUNNER,
        sent.invitation.organisation,
        timezone.localdate(),
        last_day,
    )
    invitation = Invitation.objects.get()
    assert (invitation.is_waiting, invitation.person) == (False, person)


@pytest.mark.django_db
def test_accepting_is_recorded_by_whoever_came_by_the_link() -> None:
    sent = an_invitation()
    person = accepted(sent)
    event = Event.objects.get(act="people.joined")
    assert (event.interface, event.person, event.about_id) == (
        "link",
        None,
        str(sent.invitation.organisation_id),
    )
    assert event.detail["person"] == person.pk
    detail = PersonalDetail.objects.get(event=event.number)
    assert (detail.person, detail.content["email"]) == (person.pk, "sam@example.org")


@pytest.mark.django_db
def test_an_invitation_is_accepted_once() -> None:
    sent = an_invitation()
    accepted(sent)
    with pytest.raises(NotWaitingError, match=r"^This invitation is over\."):
        accepted(sent)


@pytest.mark.django_db
@pytest.mark.parametrize("role", [RoleName.LANO, RoleName.ADMINISTRATOR])
def test_nobody_accepts_for_somebody_else(role: RoleName) -> None:
    sent = an_invitation()
    with pytest.raises(NotAllowedError, match=r"^Follow the link in your invitation again\.$"):
        accept_invitation(by=a_visitor(role), invitation=sent.invitation.pk, password=PASSWORD)


@pytest.mark.django_db
def test_a_link_to_one_invitation_does_not_accept_another() -> None:
    sent = an_invitation()
    other = invite_person(
        by=a_visitor(RoleName.LANO),
        name="Kim Brandt",
        email="kim@example.org",
        role=RoleName.RUNNER,
        organisation=an_organisation(),
    )
    with pytest.raises(NotAllowedError):
        accept_invitation(by=holder(sent), invitation=other.invitation.pk, password=PASSWORD)


@pytest.mark.django_db
def test_a_role_that_has_ended_cannot_be_taken_up() -> None:
    sent = an_invitation(last_day=timezone.localdate())
    Invitation.objects.update(last_day=timezone.localdate() - timedelta(days=1))
    with pytest.raises(NotWaitingError):
        accepted(sent)


@pytest.mark.django_db
def test_whoever_may_not_manage_people_invites_nobody() -> None:
    with pytest.raises(NotAllowedError):
        an_invitation(a_visitor(RoleName.DATA_LEAD))
    assert (Invitation.objects.count(), Outgoing.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_a_link_officer_invites_to_the_own_organisation_alone() -> None:
    own = an_organisation()
    officer = a_visitor(RoleName.LINK_OFFICER, organisation=own)
    an_invitation(officer, organisation=own)
    with pytest.raises(NotAllowedError):
        invite_person(
            by=officer,
            name="Kim Brandt",
            email="kim@example.org",
            role=RoleName.RUNNER,
            organisation=an_organisation(),
        )


@pytest.mark.django_db
def test_nobody_invites_into_more_than_they_may_give() -> None:
    own = an_organisation()
    with pytest.raises(NotAllowedError):
        an_invitation(a_visitor(RoleName.LINK_OFFICER, organisation=own), RoleName.ADMINISTRATOR, own)


@pytest.mark.django_db
def test_a_role_must_fit_the_organisation() -> None:
    with pytest.raises(UnfitRoleError):
        an_invitation(role=RoleName.FORUM_CHAIR, organisation=an_organisation(OrganisationKind.COUNCIL))


@pytest.mark.django_db
def test_a_guest_is_not_invited_without_a_last_day() -> None:
    inspectorate = an_organisation(OrganisationKind.INSPECTORATE)
    with pytest.raises(UnfitRoleError):
        an_invitation(role=RoleName.INSPECTOR, organisation=inspectorate)


@pytest.mark.django_db
def test_whoever_has_an_account_is_not_invited() -> None:
    person = a_person()
    person.email = "sam@example.org"
    person.save()
    with pytest.raises(AlreadyHereError) as refused:
        an_invitation()
    assert (refused.value.person, refused.value.field) == (person.pk, "email")


@pytest.mark.django_db
def test_whoever_has_been_invited_is_not_invited_again_elsewhere() -> None:
    an_invitation()
    with pytest.raises(AlreadyInvitedError, match=r"^sam@example\.org has been invited already\."):
        an_invitation()


@pytest.mark.django_db
def test_the_database_holds_one_waiting_invitation_an_address() -> None:
    invitation = an_invitation().invitation
    with pytest.raises(IntegrityError), transaction.atomic():
        Invitation.objects.create(
            name="Sam", email="SAM@example.org", role="runner", organisation=invitation.organisation
        )


@pytest.mark.django_db
def test_a_bad_address_is_refused_in_words_and_leaves_nothing() -> None:
    with pytest.raises(BadAddressError, match=r"^Enter an email address"):
        invite_person(
            by=a_visitor(RoleName.LANO),
            name="Sam Okafor",
            email="sam",
            role=RoleName.RUNNER,
            organisation=an_organisation(),
        )
    assert (Invitation.objects.count(), SignedLink.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_sending_again_ends_the_old_link() -> None:
    sender = a_visitor(RoleName.LANO)
    first = an_invitation(sender)
    old_link = first.invitation.link_id
    second = send_again(by=sender, invitation=first.invitation.pk)
    assert first.address != second.address
    assert old_link is not None
    with pytest.raises(LinkNotOpenError, match=r"^This link is withdrawn\.$"):
        use_link(link=old_link)
    assert accepted(second).email == "sam@example.org"


@pytest.mark.django_db
def test_a_withdrawn_invitation_cannot_be_accepted_or_sent_again() -> None:
    sender = a_visitor(RoleName.LANO)
    sent = an_invitation(sender)
    withdraw_invitation(by=sender, invitation=sent.invitation.pk)
    with pytest.raises(NotWaitingError):
        accepted(sent)
    with pytest.raises(NotWaitingError):
        send_again(by=sender, invitation=sent.invitation.pk)
    an_invitation(sender)


@pytest.mark.django_db
@pytest.mark.parametrize("act", [send_again, withdraw_invitation])
def test_whoever_may_not_manage_people_there_touches_no_invitation(act: object) -> None:
    sent = an_invitation()
    with pytest.raises(NotAllowedError):
        act(by=a_visitor(RoleName.LINK_OFFICER), invitation=sent.invitation.pk)  # type: ignore[operator]


@pytest.mark.django_db
def test_every_act_is_one_event_with_names_apart() -> None:
    sender = a_visitor(RoleName.LANO)
    sent = an_invitation(sender)
    send_again(by=sender, invitation=sent.invitation.pk)
    withdraw_invitation(by=sender, invitation=sent.invitation.pk)
    events = Event.objects.filter(act__startswith="people.").order_by("number")
    assert [(event.act, event.role) for event in events] == [
        ("people.invited", "lano"),
        ("people.invited-again", "lano"),
        ("people.invitation-withdrawn", "lano"),
    ]
    assert all("Sam" not in str(event.detail) and "sam@" not in str(event.detail) for event in events)


@pytest.mark.django_db
def test_the_program_can_invite_the_first_administrator() -> None:
    sent = an_invitation(the_program(), RoleName.ADMINISTRATOR)
    assert accepted(sent).roles_held.get().role == RoleName.ADMINISTRATOR


@pytest.mark.django_db
def test_a_proved_address_accepts_its_invitation() -> None:
    an_invitation()
    person = accept_by_address(email="SAM@example.org")
    assert person is not None
    assert (person.email, person.has_usable_password()) == ("sam@example.org", False)


@pytest.mark.django_db
def test_a_proved_address_without_an_invitation_accepts_nothing() -> None:
    an_invitation()
    assert accept_by_address(email="kim@example.org") is None


@pytest.mark.django_db
def test_an_invitation_that_went_astray_is_not_accepted_by_address() -> None:
    sent = an_invitation()
    assert sent.invitation.link_id is not None
    report_wrong_person(link=sent.invitation.link_id)
    assert accept_by_address(email="sam@example.org") is None


@pytest.mark.django_db
def test_an_expired_invitation_is_not_accepted_by_address() -> None:
    an_invitation()
    SignedLink.objects.update(expires=timezone.now() - timedelta(seconds=1))
    assert accept_by_address(email="sam@example.org") is None


NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last_day", "until"),
    [
        (None, datetime(2026, 6, 15, 9, tzinfo=UTC)),
        (date(2026, 7, 31), datetime(2026, 6, 15, 9, tzinfo=UTC)),
        (date(2026, 6, 3), datetime(2026, 6, 3, 23, tzinfo=UTC)),
    ],
)
def test_an_invitation_waits_two_weeks_or_until_the_role_ends(last_day: date | None, until: datetime) -> None:
    assert expiry(last_day, NOW) == until


@pytest.mark.django_db
def test_who_manages_one_organisation_sees_its_invitations_alone() -> None:
    own = an_organisation()
    mine = an_invitation(organisation=own).invitation
    invite_person(
        by=the_program(),
        name="Kim Brandt",
        email="kim@example.org",
        role=RoleName.RUNNER,
        organisation=an_organisation(),
    )
    officer = a_visitor(RoleName.LINK_OFFICER, organisation=own)
    assert list(Invitation.objects.within(officer, MANAGE_PEOPLE)) == [mine]
    assert Invitation.objects.within(a_visitor(RoleName.LANO), MANAGE_PEOPLE).count() == 2
