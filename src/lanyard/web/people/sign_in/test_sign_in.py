"""Signing in with a password: who gets in, who does not, and what the record says."""

import re

import pytest
from django.test import Client
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.letters import last_link, last_message
from tests.web.signing_in import NEW_PASSWORD, PASSWORD, is_signed_in, sign_in

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.models import Person


@pytest.mark.django_db
def test_the_right_password_opens_the_door(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    answer = sign_in(client, person)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert is_signed_in(client)
    assert list(Event.objects.values_list("act", "person")) == [("sign-in.done", person.pk)]


@pytest.mark.django_db
def test_capitals_in_the_address_do_not_matter(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    client.post("/sign-in/", {"login": person.email.upper(), "password": PASSWORD})
    assert is_signed_in(client)


@pytest.mark.django_db
def test_people_come_to_where_they_wanted_to_go(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    answer = client.post("/sign-in/?next=/links/", {"login": person.email, "password": PASSWORD})
    assert answer.headers["Location"] == "/links/"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "elsewhere", ["https://example.com/", "//example.com/", "javascript:alert(1)", "\\\\example.com"]
)
def test_nobody_is_led_to_another_site(client: Client, elsewhere: str) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    given = {"login": person.email, "password": PASSWORD, "next": elsewhere}
    assert client.post("/sign-in/", given).headers["Location"] == "/"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["nobody@example.org", "known"])
def test_a_wrong_password_and_an_unknown_address_look_alike(client: Client, address: str) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    tried = person.email if address == "known" else address
    page = client.post("/sign-in/", {"login": tried, "password": "wrong"}).content.decode()
    assert "The email address or the password is not right. Check both and try again." in page
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_a_failed_attempt_is_recorded_without_the_address(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    for tried in (person.email, "nobody@example.org"):
        client.post("/sign-in/", {"login": tried, "password": "wrong"})
    events = Event.objects.order_by("number")
    assert [(event.act, event.about, event.about_id, event.person) for event in events] == [
        ("sign-in.failed", "person", str(person.pk), None),
        ("sign-in.failed", "sign-in", "no account", None),
    ]
    assert [event.detail for event in events] == [{}, {}]
    assert PersonalDetail.objects.count() == 0


@pytest.mark.django_db
def test_empty_fields_are_named(client: Client) -> None:
    page = client.post("/sign-in/", {}).content.decode()
    assert '<a href="#id_login">Enter your email address.</a>' in page
    assert '<a href="#id_password">Enter your password.</a>' in page


@pytest.mark.django_db
def test_a_closed_account_is_told_so(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    Person.objects.update(is_active=False)
    page = client.post("/sign-in/", {"login": person.email, "password": PASSWORD}, follow=True)
    assert not is_signed_in(client)
    assert "example.org" not in page.content.decode()


@pytest.mark.django_db
def test_the_session_gets_a_new_key_at_sign_in(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    client.get("/link/nothing/")
    before = client.session.session_key
    sign_in(client, person)
    assert client.session.session_key != before


@pytest.mark.django_db
def test_signing_out_ends_the_session_and_is_recorded(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    sign_in(client, person)
    assert client.get("/sign-out/").status_code == 200
    assert is_signed_in(client)
    assert client.post("/sign-out/").headers["Location"] == "/sign-in/"
    assert not is_signed_in(client)
    assert Event.objects.latest("number").act == "sign-in.ended"


@pytest.mark.django_db
def test_whoever_is_signed_in_is_not_asked_to_sign_in(signed_in: SignedIn) -> None:
    assert signed_in(a_person(RoleName.RUNNER)).get("/sign-in/").headers["Location"] == "/"


@pytest.mark.django_db
def test_nobody_signs_up_by_themselves(client: Client) -> None:
    for path in ("/sign-up/", "/signup/", "/accounts/signup/", "/3rdparty/signup/"):
        assert client.get(path).status_code == 404


@pytest.mark.django_db
def test_a_forgotten_password_is_replaced_by_a_link_that_works_once(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    page = client.post("/password/forgotten/", {"email": person.email}, follow=True).content.decode()
    assert "If there is an account with that address" in page
    assert last_message(person.email).subject == "Your password on Lanyard: choose a new one"
    path = last_link(person.email)
    form = client.get(path, follow=True)
    assert path.split("/")[-2].split("-", 1)[1] not in form.content.decode()
    done = client.post(form.redirect_chain[-1][0], {"password1": NEW_PASSWORD}, follow=True)
    assert "Your password has been changed" in done.content.decode()
    person.refresh_from_db()
    assert person.check_password(NEW_PASSWORD)
    assert "This link does not work any more" in client.get(path, follow=True).content.decode()


@pytest.mark.django_db
def test_a_new_password_does_not_sign_anybody_in(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    client.post("/password/forgotten/", {"email": person.email})
    form = client.get(last_link(person.email), follow=True)
    client.post(form.redirect_chain[-1][0], {"password1": NEW_PASSWORD})
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_an_unknown_address_gets_no_message_and_the_same_page(client: Client) -> None:
    page = client.post("/password/forgotten/", {"email": "nobody@example.org"}, follow=True).content.decode()
    assert "If there is an account with that address" in page
    assert Outgoing.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    "token", ["x", "1-x", "é-x", "1 2-x", "zzz-c8x1-0123456789abcdef0123456789abcdef", "-"]
)
def test_a_made_up_link_for_a_new_password_leads_nowhere(client: Client, token: str) -> None:
    page = client.get(f"/password/choose/{token}/", follow=True).content.decode()
    assert "This link does not work any more" in page


@pytest.mark.django_db
def test_changing_the_password_ends_sessions_elsewhere(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    elsewhere = type(client)()
    for each in (client, elsewhere):
        sign_in(each, person)
    changed = client.post(
        "/account/password/", {"oldpassword": PASSWORD, "password1": NEW_PASSWORD}, follow=True
    )
    assert "Your password has been changed." in changed.content.decode()
    assert (is_signed_in(client), is_signed_in(elsewhere)) == (True, False)
    assert last_message(person.email).subject == "Your password on Lanyard: it has been changed"
    assert Event.objects.latest("number").act == "sign-in.password-changed"


@pytest.mark.django_db
def test_the_current_password_is_asked_for(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    sign_in(client, person)
    page = client.post("/account/password/", {"oldpassword": "wrong", "password1": NEW_PASSWORD})
    assert "The current password is not right." in page.content.decode()
    person.refresh_from_db()
    assert person.check_password(PASSWORD)


@pytest.mark.django_db
def test_no_page_of_sign_in_is_kept_by_browsers(client: Client) -> None:
    for path in ("/sign-in/", "/link/"):
        assert "no-store" in client.get(path).headers["Cache-Control"]


@pytest.mark.django_db
def test_the_sign_in_page_can_be_filled_by_password_managers(client: Client) -> None:
    page = client.get("/sign-in/").content.decode()
    assert re.search(r'<input[^>]*id="id_login"[^>]*autocomplete="username"', page)
    assert re.search(r'<input[^>]*id="id_password"[^>]*autocomplete="current-password"', page)
