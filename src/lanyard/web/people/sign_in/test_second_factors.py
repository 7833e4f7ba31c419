"""Second factors: who needs one, how it is set up, used, lost and removed."""

import re
from datetime import date, timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings as site_settings
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks, Settings
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.letters import last_message
from tests.web.page_check import PageCheckClient
from tests.web.second_factors import code_of
from tests.web.signing_in import PASSWORD, is_signed_in, sign_in

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import EVERY_STAFF_ROLE
from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.access.routes import Door, access_table
from lanyard.web.audit.models import Event
from lanyard.web.people.access import MANAGE_PEOPLE, RESET_SECOND_FACTORS
from lanyard.web.people.models import Person, RoleHeld
from lanyard.web.people.sign_in.access import WITHOUT_SECOND_FACTOR
from lanyard.web.people.sign_in.actions import reset_second_factors
from lanyard.web.people.sign_in.factors import FactorAdapter

_SECRET = re.compile(r'<strong class="lanyard-code">([A-Z2-7]+)</strong>')


@pytest.fixture
def lano() -> Person:
    """Somebody whose role needs a second factor."""
    return a_person(RoleName.LANO, password=PASSWORD)


def set_up_app(client: Client) -> str:
    """Sets up an authenticator app, and gives its secret."""
    found = _SECRET.search(client.get("/account/app/add/").content.decode())
    assert found is not None
    secret = found.group(1)
    client.post("/account/app/add/", {"code": code_of(secret)}, follow=True)
    return secret


def with_app(client: Client, person: Person) -> str:
    """Signs somebody in, has them set up an app, and signs them out."""
    sign_in(client, person)
    secret = set_up_app(client)
    client.post("/sign-out/")
    return secret


def acts() -> list[str]:
    """What the record says has happened."""
    return list(Event.objects.order_by("number").values_list("act", flat=True))


@pytest.mark.parametrize("role", [role for role in RoleName if role in MANAGE_PEOPLE.granted])
def test_whoever_manages_people_needs_a_second_factor(role: RoleName) -> None:
    assert ROLES[role].needs_second_factor


def test_few_roles_go_without() -> None:
    assert {role for role in RoleName if not ROLES[role].needs_second_factor} == {
        RoleName.RUNNER,
        RoleName.COMMUNICATIONS,
        RoleName.FORUM_MEMBER,
    }


@pytest.mark.django_db
def test_whoever_needs_one_is_led_to_set_it_up_wherever_they_go(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    for path in ("/", "/links/", "/account/password/", "/account/devices/", "/record/"):
        assert client.get(path).headers["Location"] == "/account/second-factor/"
    assert "Set up a second factor" in client.get("/account/second-factor/").content.decode()


@pytest.mark.django_db
def test_pages_without_a_second_factor_are_those_to_set_one_up_and_to_leave() -> None:
    table = access_table()
    assert {table[name].needs for name in WITHOUT_SECOND_FACTOR} == {Door.SIGNED_IN}
    assert len(WITHOUT_SECOND_FACTOR) == 10


@pytest.mark.django_db
def test_what_is_sent_without_a_second_factor_is_not_done(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    client.post("/account/devices/")
    assert acts() == ["sign-in.done"]


@pytest.mark.django_db
@pytest.mark.parametrize("role", [RoleName.RUNNER, RoleName.FORUM_MEMBER])
def test_whoever_needs_none_goes_on(client: Client, role: RoleName) -> None:
    sign_in(client, a_person(role, password=PASSWORD))
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_a_role_that_is_over_asks_for_nothing(client: Client, lano: Person) -> None:
    RoleHeld.objects.update(last_day=date.today() - timedelta(days=1))  # noqa: DTZ011
    sign_in(client, lano)
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_asking_costs_no_query(
    signed_in: SignedIn, lano: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(lano)
    client.get("/sign-in/ended/")
    with django_assert_num_queries(3):  # session, person, roles held
        client.get("/sign-in/ended/")


@pytest.mark.django_db
def test_setting_up_an_app_opens_the_way_and_gives_recovery_codes(
    client: Client, lano: Person, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    sign_in(client, lano)
    page = client.get("/account/app/add/").content.decode()
    found = _SECRET.search(page)
    assert found is not None
    assert f"otpauth://totp/{lano.email.replace('@', '%40')}?secret={found.group(1)}" in page
    with django_capture_on_commit_callbacks(execute=True):
        codes = client.post("/account/app/add/", {"code": code_of(found.group(1))}, follow=True)
    assert codes.redirect_chain[-1][0] == "/account/codes/"
    assert len(re.findall(r'<li class="lanyard-code">\d{8}</li>', codes.content.decode())) == 10
    assert client.get("/links/").status_code == 200
    assert acts() == ["sign-in.done", "sign-in.factor-added", "sign-in.codes-made"]
    assert last_message(lano.email).subject == "Your sign-in to Lanyard: a second factor has been changed"


@pytest.mark.django_db
def test_a_wrong_first_code_is_told(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    client.get("/account/app/add/")
    page = client.post("/account/app/add/", {"code": "000000"}).content.decode()
    assert "That did not work. Check that the code is the one shown now, and try again." in page
    assert Authenticator.objects.count() == 0


@pytest.mark.django_db
def test_with_an_app_a_password_alone_does_not_sign_in(client: Client, lano: Person) -> None:
    secret = with_app(client, lano)
    assert sign_in(client, lano).headers["Location"] == "/sign-in/code/"
    assert not is_signed_in(client)
    answer = client.post("/sign-in/code/", {"code": code_of(secret, 1)})
    assert answer.headers["Location"] == "/"
    assert client.get("/links/").status_code == 200


@pytest.mark.django_db
def test_a_code_works_once(client: Client, lano: Person) -> None:
    secret = with_app(client, lano)
    code = code_of(secret, 1)
    sign_in(client, lano)
    client.post("/sign-in/code/", {"code": code})
    client.post("/sign-out/")
    sign_in(client, lano)
    page = client.post("/sign-in/code/", {"code": code}).content.decode()
    assert "That did not work." in page
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_a_wrong_code_is_recorded(client: Client, lano: Person) -> None:
    with_app(client, lano)
    sign_in(client, lano)
    client.post("/sign-in/code/", {"code": "000000"})
    event = Event.objects.latest("number")
    assert (event.act, event.about_id, event.detail) == (
        "sign-in.factor-failed",
        str(lano.pk),
        {"kind": "totp"},
    )


@pytest.mark.django_db
def test_codes_cannot_be_tried_without_end(client: Client, lano: Person) -> None:
    secret = with_app(client, lano)
    sign_in(client, lano)
    for _ in range(10):
        client.post("/sign-in/code/", {"code": "000000"})
    page = client.post("/sign-in/code/", {"code": code_of(secret, 1)}).content.decode()
    assert "There were too many tries that failed. Wait 15 minutes, then try again." in page


@pytest.mark.django_db
def test_a_recovery_code_stands_in_once(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    set_up_app(client)
    page = client.get("/account/codes/").content.decode()
    code = re.findall(r'<li class="lanyard-code">(\d{8})</li>', page)[0]
    client.post("/sign-out/")
    sign_in(client, lano)
    assert client.post("/sign-in/code/", {"code": code}).headers["Location"] == "/"
    assert "9 left" in client.get("/account/sign-in/").content.decode()
    client.post("/sign-out/")
    sign_in(client, lano)
    assert client.post("/sign-in/code/", {"code": code}).status_code == 200


@pytest.mark.django_db
def test_recovery_codes_can_be_downloaded_and_made_anew(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    set_up_app(client)
    file = client.get("/account/codes/file/")
    assert file.headers["Content-Disposition"] == 'attachment; filename="recovery-codes.txt"'
    before = re.findall(r"\d{8}", file.content.decode())
    page = client.post("/account/codes/new/", follow=True).content.decode()
    after = re.findall(r'<li class="lanyard-code">(\d{8})</li>', page)
    assert (len(before), len(after), set(before) & set(after)) == (10, 10, set())


@pytest.mark.django_db
def test_the_last_factor_stays_with_whoever_needs_one(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    set_up_app(client)
    page = client.post("/account/app/remove/").content.decode()
    assert "Your roles need a second factor, and this is the only one you have." in page
    assert Authenticator.objects.filter(type="totp").count() == 1


@pytest.mark.django_db
def test_whoever_needs_none_can_remove_theirs(client: Client) -> None:
    sign_in(client, a_person(RoleName.RUNNER, password=PASSWORD))
    set_up_app(client)
    page = client.post("/account/app/remove/", follow=True).content.decode()
    assert "Your authenticator app has been removed." in page
    assert Authenticator.objects.count() == 0
    assert acts() == [
        "sign-in.done",
        "sign-in.factor-added",
        "sign-in.codes-made",
        "sign-in.factor-removed",
    ]


@pytest.mark.django_db
def test_some_time_after_signing_in_the_password_is_asked_for_again(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    session = client.session
    session["signed_in_at"] -= 11 * 60
    session.save()
    assert client.get("/account/app/add/").headers["Location"].startswith("/account/confirm/?next=")
    again = client.post("/account/confirm/?next=/account/app/add/", {"password": PASSWORD})
    assert again.headers["Location"] == "/account/app/add/"
    assert client.get("/account/app/add/").status_code == 200


@pytest.mark.django_db
def test_a_wrong_password_does_not_confirm(client: Client, lano: Person) -> None:
    sign_in(client, lano)
    page = client.post("/account/confirm/?next=/account/app/add/", {"password": "wrong"}).content.decode()
    assert "The password is not right. Check it and try again." in page


@pytest.mark.django_db
def test_a_session_without_the_factor_that_exists_is_asked_for_it(client: Client, lano: Person) -> None:
    with_app(client, lano)
    other = PageCheckClient()
    other.force_login(lano)
    assert other.get("/links/").headers["Location"] == "/account/second-factor/"
    page = other.get("/account/second-factor/").content.decode()
    assert 'href="/account/confirm/code/"' in page
    assert "Give your second factor" in page


@pytest.mark.django_db
def test_secrets_are_encrypted_in_the_database(client: Client, lano: Person) -> None:
    secret = with_app(client, lano)
    assert secret not in str(list(Authenticator.objects.values("data")))


def test_a_new_secret_key_can_still_read_what_the_old_one_wrote(settings: Settings) -> None:
    written = FactorAdapter().encrypt("a secret")
    settings.SECRET_KEY_FALLBACKS = [site_settings.SECRET_KEY]
    settings.SECRET_KEY = "another key"  # noqa: S105
    assert FactorAdapter().decrypt(written) == "a secret"


@pytest.mark.django_db
def test_who_has_lost_everything_is_helped_by_somebody_who_may(client: Client, lano: Person) -> None:
    secret = with_app(client, lano)
    sign_in(client, lano)
    client.post("/sign-in/code/", {"code": code_of(secret, 1)})
    assert is_signed_in(client)
    reset_second_factors(by=a_visitor(RoleName.ADMINISTRATOR), person=lano.pk)
    assert Authenticator.objects.count() == 0
    assert not is_signed_in(client)
    assert last_message(lano.email).subject == "Your sign-in to Lanyard: set up a new second factor"
    event = Event.objects.latest("number")
    assert (event.act, event.role, event.about_id) == (
        "sign-in.factors-reset",
        "administrator",
        str(lano.pk),
    )


@pytest.mark.django_db
@pytest.mark.parametrize("role", sorted(EVERY_STAFF_ROLE - RESET_SECOND_FACTORS.granted.keys()))
def test_nobody_else_takes_factors_away(lano: Person, role: RoleName) -> None:
    with pytest.raises(NotAllowedError):
        reset_second_factors(by=a_visitor(role), person=lano.pk)


@pytest.mark.django_db
def test_the_page_for_it_warns_and_leads_back(signed_in: SignedIn, client: Client, lano: Person) -> None:
    with_app(client, lano)
    administrator = signed_in(a_person(RoleName.ADMINISTRATOR))
    path = f"/people/{lano.pk}/second-factor/"
    assert "Be sure who is asking." in administrator.get(path).content.decode()
    assert administrator.post(path, follow=True).status_code == 200
    assert "has no second factor" in administrator.get(path).content.decode()
    assert signed_in(a_person(RoleName.DATA_LEAD)).get(path).status_code == 403
