"""Signed links: whom they let in, how often and until when."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.web.factories import a_person, a_visitor, an_organisation

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import Permission
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor, the_program
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.links.actions import (
    MadeLink,
    make_link,
    report_wrong_person,
    use_link,
    withdraw_link,
)
from lanyard.web.people.links.errors import LinkNotOpenError, UnknownPurposeError
from lanyard.web.people.links.purposes import Purpose, declare_purposes, purpose_named
from lanyard.web.people.links.rules import LinkState, state_of
from lanyard.web.people.links.tokens import digest_of, new_token
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import Person, SignedLink
from lanyard.web.people.visitors import visitor_for

ANSWER = Permission("tests.answer", "answer a trial question", {})
OTHER = Permission("tests.other", "do something else", {})
TRIAL = Purpose("tests.trial", "answer one question", "people:open-link", ANSWER)
declare_purposes([TRIAL])

NOON = datetime(2026, 6, 12, 12, tzinfo=UTC)


def a_link(
    by: Visitor | None = None, *, uses: int | None = 1, expires: datetime | None = None, about: int = 7
) -> MadeLink:
    """A link for somebody to answer question 7."""
    return make_link(
        by=by or the_program(),
        purpose=TRIAL,
        for_name="Sam Okafor",
        for_email="Sam@example.org",
        about=About("question", about),
        expires=expires or timezone.now() + timedelta(days=1),
        uses=uses,
    )


@pytest.mark.django_db
def test_the_token_is_kept_nowhere() -> None:
    made = a_link()
    kept = SignedLink.objects.values().get()
    assert made.token not in str(kept)
    assert kept["digest"] == digest_of(made.token)
    assert made.token not in repr(made)
    assert made.address == f"http://localhost:8000/link/{made.token}/"


def test_a_token_has_256_bits_of_chance() -> None:
    tokens = {new_token() for _ in range(100)}
    assert (len(tokens), {len(token) for token in tokens}) == (100, {43})


class TestAlteredTokens(TestCase):
    """No token but the one that was made finds the link."""

    def setUp(self) -> None:
        """One link, for all alterations."""
        self.made = a_link()

    @given(at=st.integers(0, 42), put=st.characters(codec="utf-8"))
    def test_with_one_character_changed(self, at: int, put: str) -> None:
        token = self.made.token
        self.check(token[:at] + put + token[at + 1 :])

    @given(cut=st.integers(0, 42))
    def test_cut_short(self, cut: int) -> None:
        self.check(self.made.token[:cut])

    @given(before=st.text(max_size=3), after=st.text(max_size=3))
    def test_with_something_around_it(self, before: str, after: str) -> None:
        self.check(before + self.made.token + after)

    @given(st.text())
    def test_made_up(self, token: str) -> None:
        self.check(token)

    def test_in_capitals(self) -> None:
        self.check(self.made.token.swapcase())

    def test_given_as_its_own_digest(self) -> None:
        self.check(digest_of(self.made.token))

    def check(self, token: str) -> None:
        """The link is found if and only if the token is the very one that was made."""
        found = SignedLink.objects.filter(digest=digest_of(token)).exists()
        assert found == (token == self.made.token)


@pytest.mark.django_db
def test_a_single_use_link_opens_once() -> None:
    made = a_link(uses=1)
    assert use_link(link=made.link.pk).uses == 1
    with pytest.raises(LinkNotOpenError, match=r"^This link is used\.$"):
        use_link(link=made.link.pk)


@pytest.mark.django_db
def test_a_many_use_link_opens_as_often_as_wanted() -> None:
    made = a_link(uses=None)
    assert [use_link(link=made.link.pk).uses for _ in range(3)] == [1, 2, 3]


@pytest.mark.django_db
def test_a_link_opens_until_its_moment_and_not_at_it() -> None:
    made = a_link(expires=NOON, uses=None)
    use_link(link=made.link.pk, at=NOON - timedelta(seconds=1))
    with pytest.raises(LinkNotOpenError, match=r"^This link is expired\.$"):
        use_link(link=made.link.pk, at=NOON)


@pytest.mark.django_db
def test_a_withdrawn_link_opens_nothing() -> None:
    sender = a_person(RoleName.RUNNER)
    made = a_link(visitor_for(sender))
    withdraw_link(by=visitor_for(sender), link=made.link.pk)
    with pytest.raises(LinkNotOpenError, match=r"^This link is withdrawn\.$"):
        use_link(link=made.link.pk)


@pytest.mark.django_db
def test_withdrawing_twice_changes_nothing_and_is_recorded_once() -> None:
    made = a_link()
    first = withdraw_link(by=the_program(), link=made.link.pk)
    assert withdraw_link(by=the_program(), link=made.link.pk).closed == first.closed
    assert Event.objects.filter(act="links.withdrawn").count() == 1


@pytest.mark.django_db
def test_only_the_sender_and_who_manages_people_can_withdraw() -> None:
    made = a_link(a_visitor(RoleName.DATA_LEAD))
    with pytest.raises(NotAllowedError, match=r"^Only the person who sent a link"):
        withdraw_link(by=a_visitor(RoleName.LINK_OFFICER), link=made.link.pk)
    withdraw_link(by=a_visitor(RoleName.LANO), link=made.link.pk)


@pytest.mark.django_db
def test_who_manages_one_organisation_can_withdraw_its_links_alone() -> None:
    organisation = an_organisation()
    officer = a_visitor(RoleName.LINK_OFFICER, organisation=organisation)
    made = make_link(
        by=a_visitor(RoleName.LANO),
        purpose=TRIAL,
        for_name="Sam Okafor",
        for_email="sam@example.org",
        about=About("question", 7, organisation.pk),
        expires=timezone.now() + timedelta(days=1),
    )
    assert withdraw_link(by=officer, link=made.link.pk).closed is not None


@pytest.mark.django_db
def test_the_wrong_person_closes_the_link_and_the_sender_is_told() -> None:
    sender = a_person(RoleName.RUNNER)
    made = a_link(visitor_for(sender))
    report_wrong_person(link=made.link.pk)
    with pytest.raises(LinkNotOpenError, match=r"^This link is not-me\.$"):
        use_link(link=made.link.pk)
    told = Outgoing.objects.get()
    assert (told.to, told.subject) == (
        sender.email,
        "A link you sent on Lanyard: it went to the wrong person",
    )
    assert "Sam" not in told.subject + told.body


@pytest.mark.django_db
def test_nobody_is_told_of_a_link_that_the_program_made() -> None:
    report_wrong_person(link=a_link().link.pk)
    assert Outgoing.objects.count() == 0


@pytest.mark.django_db
def test_a_closed_link_cannot_be_reported() -> None:
    made = a_link(uses=1)
    use_link(link=made.link.pk)
    with pytest.raises(LinkNotOpenError):
        report_wrong_person(link=made.link.pk)


@pytest.mark.django_db
def test_the_holder_may_do_one_thing_to_one_thing() -> None:
    visitor = visitor_by(a_link(about=7).link)
    assert (visitor.interface, visitor.is_known, visitor.held) == (Interface.LINK, False, ())
    assert visitor.may_by_link(ANSWER, "question", 7)
    assert not visitor.may_by_link(ANSWER, "question", 8)
    assert not visitor.may_by_link(ANSWER, "answer", 7)
    assert not visitor.may_by_link(OTHER, "question", 7)
    assert not visitor.may(ANSWER)


@pytest.mark.django_db
def test_every_act_is_recorded_and_names_stay_apart() -> None:
    sender = visitor_for(a_person(RoleName.RUNNER))
    made = a_link(sender, uses=None)
    use_link(link=made.link.pk)
    withdraw_link(by=sender, link=made.link.pk)
    events = Event.objects.order_by("number")
    assert [(event.act, event.person, event.interface) for event in events] == [
        ("links.made", sender.person, "page"),
        ("links.used", None, "link"),
        ("links.withdrawn", sender.person, "page"),
    ]
    assert all("Sam" not in str(event.detail) for event in events)
    assert PersonalDetail.objects.get(event=events[0].number).content == {
        "for": "Sam Okafor",
        "email": "sam@example.org",
    }


def test_a_purpose_nobody_declared_is_a_fault() -> None:
    with pytest.raises(UnknownPurposeError, match=r"^No feature declares the purpose 'nonsense'\.$"):
        purpose_named("nonsense")


@pytest.mark.parametrize(
    ("link", "state"),
    [
        (None, LinkState.UNKNOWN),
        (SignedLink(expires=NOON), LinkState.EXPIRED),
        (SignedLink(expires=NOON + timedelta(days=1)), LinkState.OPEN),
        (SignedLink(expires=NOON + timedelta(days=1), most_uses=2, uses=2), LinkState.USED),
        (SignedLink(expires=NOON, closed=NOON, closed_because="withdrawn"), LinkState.WITHDRAWN),
        (SignedLink(expires=NOON, closed=NOON, closed_because="not-me"), LinkState.NOT_ME),
    ],
)
def test_how_a_link_stands(link: SignedLink | None, state: LinkState) -> None:
    assert state_of(link, NOON) is state


@pytest.mark.django_db
def test_links_outlive_their_sender() -> None:
    sender = a_person(RoleName.RUNNER)
    made = a_link(visitor_for(sender))
    Person.objects.filter(pk=sender.pk).delete()
    assert SignedLink.objects.get(pk=made.link.pk).made_by is None
