"""The area's own sign-in, against an issuer on this machine: whom it lets in, and what is not believed."""

import time
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.test import Client
from pytest_django import Settings
from tests.web.factories import a_person, an_organisation
from tests.web.issuer import CLIENT, OTHER_KEY, Issuer
from tests.web.signing_in import is_signed_in

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import the_program
from lanyard.web.audit.models import Event
from lanyard.web.people.invitations.actions import invite_person
from lanyard.web.people.models import Person


def sam(*roles: RoleName) -> Person:
    """Somebody with the address for which the issuer vouches."""
    person = a_person(*(roles or (RoleName.RUNNER,)))
    person.email = "sam@example.org"
    person.set_unusable_password()
    person.save()
    return person


def come_in(client: Client, issuer: Issuer, asked_for: str = "") -> str:
    """Goes all the way round, and gives where it ends."""
    there = client.get(f"/sign-in/area/{asked_for}").headers["Location"]
    answer = client.get(issuer.signs_in(there))
    assert issuer.faults == []
    return answer.headers["Location"]


def refused(client: Client, issuer: Issuer) -> str:
    """Why somebody was refused."""
    path = come_in(client, issuer)
    assert not is_signed_in(client)
    assert client.get(path).status_code == 200
    return path.removeprefix("/sign-in/area/refused/?because=")


@pytest.mark.django_db
def test_without_an_issuer_there_is_no_such_way(client: Client) -> None:
    assert client.get("/sign-in/area/").status_code == 404
    assert client.get("/sign-in/area/back/?code=1&state=2").status_code == 404
    assert "/sign-in/area/" not in client.get("/sign-in/").content.decode()


@pytest.mark.django_db
def test_the_sign_in_page_offers_it_first(client: Client, issuer: Issuer) -> None:
    page = client.get("/sign-in/?next=/links/").content.decode()
    assert "Sign in with Westmoor Council" in page
    assert 'href="/sign-in/area/?next=%2Flinks%2F"' in page


@pytest.mark.django_db
def test_the_issuer_is_asked_for_a_code_with_state_nonce_and_proof_key(
    client: Client, issuer: Issuer
) -> None:
    there = urlsplit(client.get("/sign-in/area/").headers["Location"])
    asked = {name: values[0] for name, values in parse_qs(there.query).items()}
    assert f"{there.scheme}://{there.netloc}{there.path}" == f"{issuer.address}/authorize"
    assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == (
        "code",
        CLIENT,
        "S256",
    )
    assert set(asked["scope"].split()) == {"openid", "profile", "email"}
    assert asked["redirect_uri"] == "http://localhost:8000/sign-in/area/back/"
    assert len(asked["nonce"]) == 64


@pytest.mark.django_db
def test_an_existing_person_comes_in_by_their_verified_address(client: Client, issuer: Issuer) -> None:
    person = sam()
    assert come_in(client, issuer, "?next=/links/") == "/links/"
    assert is_signed_in(client)
    acts = list(Event.objects.order_by("number").values_list("act", "about_id"))
    assert acts == [("sign-in.linked", str(person.pk)), ("sign-in.done", str(person.pk))]


@pytest.mark.django_db
def test_afterwards_the_issuers_name_for_them_counts_not_the_address(client: Client, issuer: Issuer) -> None:
    person = sam()
    come_in(client, issuer)
    client.post("/sign-out/")
    issuer.claims = {"email": "new@example.org", "email_verified": False}
    assert come_in(client, issuer) == "/"
    assert client.session["_auth_user_id"] == str(person.pk)


@pytest.mark.django_db
def test_nothing_of_what_the_issuer_says_is_stored_but_its_name_for_them(
    client: Client, issuer: Issuer
) -> None:
    sam()
    come_in(client, issuer)
    account = SocialAccount.objects.get()
    assert (account.provider, account.uid, account.extra_data) == ("area", "subject-1", {})
    assert (SocialToken.objects.count(), EmailAddress.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_an_invited_person_comes_in_and_has_an_account(client: Client, issuer: Issuer) -> None:
    organisation = an_organisation()
    invite_person(
        by=the_program(),
        name="Sam Okafor",
        email="sam@example.org",
        role=RoleName.RUNNER,
        organisation=organisation,
    )
    assert come_in(client, issuer) == "/"
    person = Person.objects.get(email="sam@example.org")
    assert (person.has_usable_password(), person.roles_held.get().organisation) == (False, organisation)


@pytest.mark.django_db
def test_whoever_was_not_invited_stays_outside(client: Client, issuer: Issuer) -> None:
    before = Person.objects.count()
    assert refused(client, issuer) == "unknown"
    assert Person.objects.count() == before
    event = Event.objects.get()
    assert (event.act, event.about_id, event.detail) == (
        "sign-in.refused",
        "no account",
        {"because": "unknown"},
    )


@pytest.mark.django_db
def test_a_closed_account_stays_closed(client: Client, issuer: Issuer) -> None:
    sam()
    Person.objects.update(is_active=False)
    assert come_in(client, issuer) == "/sign-in/closed/"
    assert not is_signed_in(client)


@pytest.mark.django_db
@pytest.mark.parametrize("verified", [False, None, "false", 0, "yes"])
def test_an_address_the_issuer_does_not_vouch_for_counts_for_nothing(
    client: Client, issuer: Issuer, verified: object
) -> None:
    sam()
    issuer.claims = {"email_verified": verified}
    assert refused(client, issuer) == "unverified"
    assert SocialAccount.objects.count() == 0


@pytest.mark.django_db
def test_another_claim_can_vouch_for_the_address(client: Client, issuer: Issuer, settings: Settings) -> None:
    sam()
    settings.OIDC_VERIFIED_CLAIM = "xms_edov"
    assert refused(client, issuer) == "unverified"
    issuer.claims = {"email_verified": None, "xms_edov": "1"}
    assert come_in(client, issuer) == "/"


NOW = int(time.time())
WRONG = {
    "audience": {"aud": "somebody-else"},
    "two audiences and the other party": {"aud": [CLIENT, "somebody-else"], "azp": "somebody-else"},
    "no audience": {"aud": None},
    "issuer": {"iss": "https://issuer.example.org"},
    "no issuer": {"iss": None},
    "nonce": {"nonce": "0" * 64},
    "no nonce": {"nonce": None},
    "expired": {"exp": NOW - 3600, "iat": NOW - 7200},
    "no end": {"exp": None},
    "not yet made": {"iat": NOW + 7200},
    "not yet valid": {"nbf": NOW + 7200},
    "no subject": {"sub": None},
}


@pytest.mark.django_db
@pytest.mark.parametrize("claims", list(WRONG.values()), ids=list(WRONG))
def test_a_token_that_says_something_wrong_lets_nobody_in(
    client: Client, issuer: Issuer, claims: dict[str, object]
) -> None:
    sam()
    issuer.claims = claims
    assert refused(client, issuer) == "fault"


@pytest.mark.django_db
def test_a_token_signed_by_another_lets_nobody_in(client: Client, issuer: Issuer) -> None:
    sam()
    issuer.signed_by = OTHER_KEY
    assert refused(client, issuer) == "fault"


@pytest.mark.django_db
@pytest.mark.parametrize("algorithm", ["none", "HS256"])
def test_a_token_without_the_issuers_own_signature_lets_nobody_in(
    client: Client, issuer: Issuer, algorithm: str
) -> None:
    sam()
    issuer.algorithm = algorithm
    assert refused(client, issuer) == "fault"


@pytest.mark.django_db
def test_an_issuer_that_calls_itself_something_else_is_not_believed(client: Client, issuer: Issuer) -> None:
    sam()
    issuer.says_it_is = "https://issuer.example.org"
    answer = client.get("/sign-in/area/")
    assert answer.headers["Location"] == "/sign-in/area/refused/?because=fault"


@pytest.mark.django_db
def test_an_issuer_that_is_away_is_told_in_words(client: Client, issuer: Issuer, settings: Settings) -> None:
    there = client.get("/sign-in/area/").headers["Location"]
    back = issuer.signs_in(there)
    away = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"][0]["settings"]
    away["server_url"] = settings.OIDC_ISSUER = "http://127.0.0.1:9"
    for path in (back, "/sign-in/area/"):
        assert client.get(path).headers["Location"] == "/sign-in/area/refused/?because=fault"


@pytest.mark.django_db
def test_the_way_back_works_once_and_in_the_same_browser(client: Client, issuer: Issuer) -> None:
    sam()
    there = client.get("/sign-in/area/").headers["Location"]
    back = issuer.signs_in(there)
    other = type(client)()
    assert other.get(back).headers["Location"] == "/sign-in/area/refused/?because=fault"
    assert client.get(back).headers["Location"] == "/"
    client.post("/sign-out/")
    assert client.get(back).headers["Location"] == "/sign-in/area/refused/?because=fault"


@pytest.mark.django_db
@pytest.mark.parametrize(("error", "why"), [("access_denied", "cancelled"), ("server_error", "fault")])
def test_what_the_issuer_refuses_is_told_in_words(
    client: Client, issuer: Issuer, error: str, why: str
) -> None:
    there = parse_qs(urlsplit(client.get("/sign-in/area/").headers["Location"]).query)
    answer = client.get(f"/sign-in/area/back/?error={error}&state={there['state'][0]}")
    assert answer.headers["Location"] == f"/sign-in/area/refused/?because={why}"


@pytest.mark.django_db
def test_a_made_up_reason_is_no_way_to_put_words_on_our_page(client: Client) -> None:
    page = client.get("/sign-in/area/refused/?because=<b>call+0900</b>").content.decode()
    assert "0900" not in page
    assert "You could not be signed in" in page


@pytest.mark.django_db
def test_nobody_is_led_to_another_site(client: Client, issuer: Issuer) -> None:
    sam()
    assert come_in(client, issuer, "?next=https://example.com/") == "/"


@pytest.mark.django_db
def test_the_issuers_word_about_a_second_factor_is_not_taken_for_granted(
    client: Client, issuer: Issuer
) -> None:
    sam(RoleName.LANO)
    come_in(client, issuer)
    assert client.get("/links/").headers["Location"] == "/account/second-factor/"


@pytest.mark.django_db
def test_a_token_that_says_there_was_a_second_factor_is_enough(client: Client, issuer: Issuer) -> None:
    sam(RoleName.LANO)
    issuer.claims = {"amr": ["pwd", "mfa"]}
    come_in(client, issuer)
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_an_area_can_say_that_its_issuer_always_asks_for_one(
    client: Client, issuer: Issuer, settings: Settings
) -> None:
    settings.OIDC_HAS_SECOND_FACTOR = True
    sam(RoleName.LANO)
    come_in(client, issuer)
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_the_issuers_word_does_not_outlast_the_session(client: Client, issuer: Issuer) -> None:
    sam(RoleName.LANO)
    issuer.claims = {"amr": ["mfa"]}
    come_in(client, issuer)
    client.post("/sign-out/")
    issuer.claims = {}
    come_in(client, issuer)
    assert client.get("/links/").headers["Location"] == "/account/second-factor/"
