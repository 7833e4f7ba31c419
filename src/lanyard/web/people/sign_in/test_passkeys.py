"""Passkeys: made, used instead of a code or of everything, renamed and removed."""

import html
import json
import re

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from tests.web.factories import a_person
from tests.web.second_factors import SoftPasskey
from tests.web.signing_in import PASSWORD, is_signed_in, sign_in

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.people.models import Person

Asked = dict[str, dict[str, str]]


@pytest.fixture
def lano() -> Person:
    """Somebody whose role needs a second factor."""
    return a_person(RoleName.LANO, password=PASSWORD)


def asked_by(client: Client, path: str) -> Asked:
    """What a page asks the device."""
    found = re.search(r'data-options="([^"]+)"', client.get(path).content.decode())
    assert found is not None
    asked: Asked = json.loads(html.unescape(found.group(1)))["publicKey"]
    return asked


def add_passkey(client: Client, name: str = "Laptop") -> SoftPasskey:
    """Has somebody who is signed in add a passkey."""
    passkey = SoftPasskey()
    answer = passkey.made_for(asked_by(client, "/account/passkeys/add/"))
    client.post("/account/passkeys/add/", {"name": name, "credential": answer}, follow=True)
    return passkey


def with_passkey(client: Client, person: Person) -> SoftPasskey:
    """Signs somebody in, has them add a passkey, and signs them out."""
    sign_in(client, person)
    passkey = add_passkey(client)
    client.post("/sign-out/")
    return passkey


@pytest.mark.django_db
def test_a_passkey_is_a_second_factor(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    add_passkey(client)
    page = client.get("/account/sign-in/").content.decode()
    assert "Passkey: Laptop" in page
    assert "Not used yet" in page
    assert "10 left" in page
    acts = list(Event.objects.order_by("number").values_list("act", "detail"))
    assert acts[1] == ("sign-in.factor-added", {"kind": "webauthn"})


@pytest.mark.django_db
def test_it_stands_beside_the_password(client: Client, lano: Person) -> None:
    passkey = with_passkey(client, lano)
    assert sign_in(client, lano).headers["Location"] == "/sign-in/code/"
    proof = passkey.proof_for(dict(asked_by(client, "/sign-in/code/")))
    assert client.post("/sign-in/code/", {"credential": proof}).headers["Location"] == "/"
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_it_signs_in_without_a_password(client: Client, lano: Person) -> None:
    passkey = with_passkey(client, lano)
    asked = client.get("/sign-in/passkey/", headers={"accept": "application/json"}).json()
    proof = passkey.proof_for(asked["request_options"]["publicKey"])
    assert client.post("/sign-in/passkey/", {"credential": proof}).headers["Location"] == "/"
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_a_proof_works_once(client: Client, lano: Person) -> None:
    passkey = with_passkey(client, lano)
    asked = client.get("/sign-in/passkey/", headers={"accept": "application/json"}).json()
    proof = passkey.proof_for(asked["request_options"]["publicKey"])
    client.post("/sign-in/passkey/", {"credential": proof})
    client.post("/sign-out/")
    assert client.post("/sign-in/passkey/", {"credential": proof}).headers["Location"] == "/sign-in/"
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_another_key_proves_nothing(client: Client, lano: Person) -> None:
    passkey = with_passkey(client, lano)
    forged = SoftPasskey(user=passkey.user)
    asked = client.get("/sign-in/passkey/", headers={"accept": "application/json"}).json()
    proof = forged.proof_for(asked["request_options"]["publicKey"])
    page = client.post("/sign-in/passkey/", {"credential": proof}, follow=True).content.decode()
    assert "That did not work." in page
    assert not is_signed_in(client)


@pytest.mark.django_db
@pytest.mark.parametrize("credential", ["", "null", "[]", "{}", '{"id": 1}', "not json"])
def test_nonsense_proves_nothing(client: Client, lano: Person, credential: str) -> None:
    with_passkey(client, lano)
    client.get("/sign-in/passkey/", headers={"accept": "application/json"})
    client.post("/sign-in/passkey/", {"credential": credential}, follow=True)
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_without_an_answer_of_the_device_nothing_is_added(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    client.get("/account/passkeys/add/")
    page = client.post("/account/passkeys/add/", {"name": "Laptop", "credential": ""}).content.decode()
    assert "No passkey was made. Try again, or use an authenticator app." in page
    assert Authenticator.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize("credential", ["null", "[]", "{}", '{"id": 1}', '{"response": {}}'])
def test_nonsense_adds_nothing(client: Client, lano: Person, credential: str) -> None:
    sign_in(client, lano)
    client.get("/account/passkeys/add/")
    answer = client.post("/account/passkeys/add/", {"name": "Laptop", "credential": credential})
    assert (answer.status_code, Authenticator.objects.count()) == (200, 0)


@pytest.mark.django_db
def test_it_can_be_renamed(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    add_passkey(client)
    number = Authenticator.objects.get(type="webauthn").pk
    page = client.post(f"/account/passkeys/{number}/name/", {"name": "Work laptop"}, follow=True)
    assert "Work laptop" in page.content.decode()
    faulty = client.post(f"/account/passkeys/{number}/name/", {"name": ""}).content.decode()
    assert "Enter a name." in faulty


@pytest.mark.django_db
def test_the_last_one_stays_with_whoever_needs_it(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    add_passkey(client)
    number = Authenticator.objects.get(type="webauthn").pk
    page = client.post(f"/account/passkeys/{number}/remove/", follow=True).content.decode()
    assert "Your roles need a second factor, and this is the only one you have." in page
    assert Authenticator.objects.filter(type="webauthn").count() == 1


@pytest.mark.django_db
def test_one_of_two_can_be_removed(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    add_passkey(client)
    second = SoftPasskey(id=b"another passkey")
    answer = second.made_for(asked_by(client, "/account/passkeys/add/"))
    client.post("/account/passkeys/add/", {"name": "Phone", "credential": answer})
    number = Authenticator.objects.filter(type="webauthn").order_by("pk")[0].pk
    page = client.post(f"/account/passkeys/{number}/remove/", follow=True).content.decode()
    assert ("Laptop" in page, "Phone" in page) == (False, True)
    assert Event.objects.latest("number").act == "sign-in.factor-removed"


@pytest.mark.django_db
def test_the_passkeys_of_others_are_out_of_reach(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    add_passkey(client)
    number = Authenticator.objects.get(type="webauthn").pk
    stranger = type(client)()
    sign_in(stranger, a_person(RoleName.RUNNER, password=PASSWORD))
    for act in ("remove", "name"):
        assert stranger.get(f"/account/passkeys/{number}/{act}/").status_code == 404


@pytest.mark.django_db
def test_a_passkey_confirms_who_one_is(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    passkey = add_passkey(client)
    session = client.session
    session["signed_in_at"] -= 11 * 60
    session.save()
    where = "/account/confirm/passkey/?next=/account/codes/"
    page = client.get("/account/confirm/?next=/account/codes/").content.decode()
    assert "Use a passkey" in page
    proof = passkey.proof_for(dict(asked_by(client, where)))
    assert client.post(where, {"credential": proof}).headers["Location"] == "/account/codes/"
    assert client.get("/account/codes/").status_code == 200


@pytest.mark.django_db
def test_without_scripts_the_page_leads_to_the_app(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    page = client.get("/account/passkeys/add/").content.decode()
    assert re.search(r"<form[^>]* hidden data-passkey", page)
    assert re.search(r'data-without-passkeys>.*href="/account/app/add/"', page)
