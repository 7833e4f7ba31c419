"""The pages of signed links: what they tell, what they keep to themselves, and what following one does."""

import logging
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.letters import last_link

from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Door, access_table
from lanyard.web.audit.models import Event
from lanyard.web.people.invitations.actions import SentInvitation, invite_person
from lanyard.web.people.links.actions import withdraw_link
from lanyard.web.people.links.limits import MOST_MISSES
from lanyard.web.people.models import SignedLink
from lanyard.web.people.visitors import visitor_for

OPENING_PAGES = {
    "people:link",
    "people:open-link",
    "people:use-link",
    "people:not-me",
    "people:wrong-person",
    "inspections:feed",
}
"""The pages that look at a link themselves."""


def an_invitation(email: str = "sam@example.org", name: str = "Sam Okafor") -> SentInvitation:
    """A link that somebody was sent."""
    sender = visitor_for(a_person(RoleName.LANO))
    return invite_person(
        by=sender, name=name, email=email, role=RoleName.RUNNER, organisation=an_organisation()
    )


def link_in(sent: SentInvitation) -> SignedLink:
    """The link of an invitation, as it is now."""
    assert sent.invitation.link is not None
    return SignedLink.objects.get(pk=sent.invitation.link.pk)


def press(client: Client, where: str, sent: SentInvitation) -> str:
    """Presses a button of the open link's page, and gives where that leads."""
    answer = client.post(f"/link/{where}/", {"link": sent.invitation.link_id})
    return answer.headers.get("Location", "")


@pytest.mark.django_db
def test_the_page_says_for_whom_for_what_and_until_when(client: Client) -> None:
    sent = an_invitation()
    answer = client.get(last_link("sam@example.org"), follow=True)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert '<h1 class="govuk-heading-l">This link is for Sam Okafor</h1>' in page
    assert "It lets you make an account and join the partnership." in page
    assert f"{link_in(sent).expires.astimezone(timezone.get_current_timezone()).year}" in page
    assert "You can use it once." in page


@pytest.mark.django_db
def test_following_a_link_changes_nothing(client: Client) -> None:
    sent = an_invitation()
    events = Event.objects.count()
    for _ in range(3):
        client.get(last_link("sam@example.org"), follow=True)
    client.head(last_link("sam@example.org"))
    assert (link_in(sent).uses, Event.objects.count()) == (0, events)


@pytest.mark.django_db
def test_the_token_leaves_the_address_at_once_and_is_not_passed_on(client: Client) -> None:
    an_invitation()
    path = last_link("sam@example.org")
    answer = client.get(path)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/link/")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer.headers["Cache-Control"]
    token = path.split("/")[2]
    assert token not in client.get("/link/").content.decode()
    assert token not in str(dict(client.session))


@pytest.mark.django_db
def test_no_log_holds_a_token(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    an_invitation()
    token = last_link("sam@example.org").split("/")[2]
    for part in (token, token[::-1]):
        client.get(f"/link/{part}/", follow=True)
    told = [record.getMessage() + str(record.__dict__) for record in caplog.records if _is_log(record)]
    assert not [line for line in told if token in line or token[::-1] in line]


def _is_log(record: logging.LogRecord) -> bool:
    """Whether this is written anywhere: what the database is asked is logged only where somebody debugs."""
    return record.levelno > logging.DEBUG


@pytest.mark.django_db
def test_continue_leads_to_what_the_link_is_for(client: Client) -> None:
    sent = an_invitation()
    client.get(last_link("sam@example.org"), follow=True)
    key = client.session.session_key
    assert press(client, "continue", sent) == f"/join/{sent.invitation.pk}/"
    assert link_in(sent).uses == 1
    assert client.session.session_key != key
    assert client.get(f"/join/{sent.invitation.pk}/").status_code == 200


@pytest.mark.django_db
def test_a_link_opens_its_own_thing_alone(client: Client) -> None:
    sent = an_invitation()
    other = an_invitation("kim@example.org", "Kim Brandt")
    client.get(last_link("sam@example.org"), follow=True)
    press(client, "continue", sent)
    answer = client.get(f"/join/{other.invitation.pk}/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/link/")


@pytest.mark.django_db
def test_without_a_link_nobody_comes_in(client: Client) -> None:
    sent = an_invitation()
    answer = client.get(f"/join/{sent.invitation.pk}/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/link/")
    assert client.get("/link/").status_code == 404


@pytest.mark.django_db
def test_the_holder_of_a_link_is_not_signed_in(client: Client) -> None:
    sent = an_invitation()
    client.get(last_link("sam@example.org"), follow=True)
    press(client, "continue", sent)
    assert client.get("/").headers["Location"] == "/sign-in/?next=%2F"


@pytest.mark.django_db
def test_withdrawing_ends_it_for_whoever_came_in(client: Client) -> None:
    sent = an_invitation()
    client.get(last_link("sam@example.org"), follow=True)
    press(client, "continue", sent)
    withdraw_link(by=visitor_for(a_person(RoleName.LANO)), link=link_in(sent).pk)
    assert client.get(f"/join/{sent.invitation.pk}/").headers["Location"] == "/link/"


@pytest.mark.django_db
def test_the_button_of_an_older_page_does_not_use_another_link(client: Client) -> None:
    sent = an_invitation()
    other = an_invitation("kim@example.org", "Kim Brandt")
    client.get(last_link("sam@example.org"), follow=True)
    client.get(last_link("kim@example.org"), follow=True)
    assert press(client, "continue", sent) == "/link/"
    assert press(client, "not-me", sent) == "/link/"
    assert (link_in(sent).uses, link_in(other).uses) == (0, 0)


@pytest.mark.django_db
def test_this_is_not_me_closes_the_link(client: Client) -> None:
    sent = an_invitation()
    client.get(last_link("sam@example.org"), follow=True)
    assert press(client, "not-me", sent) == "/link/wrong-person/"
    assert client.get("/link/wrong-person/").status_code == 200
    assert link_in(sent).closed_because == "not-me"
    page = client.get(last_link("sam@example.org"), follow=True)
    assert page.status_code == 410


CLOSED = [
    ({"uses": 1}, 410, "This link has already been used"),
    ({"expires": timezone.now() - timedelta(days=1)}, 410, "This link has expired"),
    ({"closed": timezone.now(), "closed_because": "withdrawn"}, 410, "This link no longer works"),
    ({"closed": timezone.now(), "closed_because": "not-me"}, 410, "This link no longer works"),
    ({"digest": "0" * 64}, 404, "We do not know this link"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("change", "status", "title"), CLOSED)
def test_a_link_that_opens_nothing_says_so_and_nothing_else(
    client: Client, change: dict[str, object], status: int, title: str
) -> None:
    sent = an_invitation()
    SignedLink.objects.filter(pk=link_in(sent).pk).update(**change)
    answer = client.get(last_link("sam@example.org"), follow=True)
    page = answer.content.decode()
    assert answer.status_code == status
    assert f'<h1 class="govuk-heading-l">{title}</h1>' in page
    assert not [word for word in ("Okafor", "sam@", "make an account", "Organisation") if word in page]


@pytest.mark.django_db
@pytest.mark.parametrize(("change", "status", "title"), CLOSED)
def test_no_button_helps_with_such_a_link(
    client: Client, change: dict[str, object], status: int, title: str
) -> None:
    sent = an_invitation()
    client.get(last_link("sam@example.org"), follow=True)
    SignedLink.objects.filter(pk=link_in(sent).pk).update(**change)
    before = SignedLink.objects.values().get()
    for where in ("continue", "not-me"):
        client.post(f"/link/{where}/", {"link": sent.invitation.link_id})
    assert SignedLink.objects.values().get() == before


@pytest.mark.django_db
def test_whoever_tries_links_is_slowed_down(client: Client) -> None:
    for number in range(MOST_MISSES):
        assert client.get(f"/link/made-up-{number}/", follow=True).status_code == 404
    assert client.get("/link/made-up/", follow=True).status_code == 429


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_links_asks_the_database_as_often_for_one_as_for_three(
    signed_in: SignedIn, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    sender = a_person(RoleName.LANO)
    for number in range(count):
        invite_person(
            by=visitor_for(sender),
            name=f"Guest {number}",
            email=f"guest{number}@example.org",
            role=RoleName.RUNNER,
            organisation=an_organisation(),
        )
    client = signed_in(sender)
    client.get("/links/")
    with django_assert_num_queries(5):
        page = client.get("/links/").content.decode()
    assert page.count("@example.org") == count


@pytest.mark.django_db
def test_an_empty_list_says_what_will_be_there(signed_in: SignedIn) -> None:
    page = signed_in(a_person(RoleName.RUNNER)).get("/links/").content.decode()
    assert "You have not sent any links." in page


@pytest.mark.django_db
def test_senders_withdraw_their_own_links(signed_in: SignedIn) -> None:
    sent = an_invitation()
    sender = sent.invitation.invited_by
    assert sender is not None
    client = signed_in(sender)
    where = f"/links/{sent.invitation.link_id}/"
    assert "Link for Sam Okafor" in client.get(where).content.decode()
    assert client.post(where, follow=True).status_code == 200
    assert link_in(sent).closed_because == "withdrawn"


@pytest.mark.django_db
def test_the_links_of_others_are_not_found(signed_in: SignedIn) -> None:
    sent = an_invitation()
    client = signed_in(a_person(RoleName.RUNNER))
    assert client.get(f"/links/{sent.invitation.link_id}/").status_code == 404
    assert client.post(f"/links/{sent.invitation.link_id}/").status_code == 404
    assert link_in(sent).closed is None


def _views(resolver: URLResolver, space: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            found |= _views(each, f"{each.namespace}:" if each.namespace else space)
        elif isinstance(each, URLPattern):
            found[f"{space}{each.name}"] = each.callback
    return found


def test_every_page_behind_a_link_asks_for_one() -> None:
    views = _views(get_resolver())
    behind = {name for name, route in access_table().items() if route.needs is Door.LINK} - OPENING_PAGES
    assert behind
    assert [name for name in sorted(behind) if not hasattr(views[name], "purpose")] == []
