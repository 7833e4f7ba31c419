"""Our own script for passkeys, in a real browser, with a device made of software and the site's headers."""

import pytest
from playwright.sync_api import BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from lanyard.web.access.roles import RoleName
from tests.web.browser import in_browser
from tests.web.factories import a_person
from tests.web.signing_in import PASSWORD

_DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def with_device(context: BrowserContext) -> Page:
    """A page in a browser whose device keeps passkeys."""
    page = context.new_page()
    device = context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send("WebAuthn.addVirtualAuthenticator", {"options": _DEVICE})
    return page


def sign_in(page: Page, site: str, email: str) -> None:
    """Gives address and password."""
    page.goto(f"{site}/sign-in/")
    page.fill("#id_login", email)
    page.fill("#id_password", PASSWORD)
    page.press("#id_password", "Enter")


@pytest.mark.django_db(transaction=True)
def test_a_passkey_is_made_and_then_signs_in_alone_and_beside_a_password(live_server: LiveServer) -> None:
    email, site = a_person(RoleName.LANO, password=PASSWORD).email, live_server.url

    def walk(context: BrowserContext) -> None:
        page = with_device(context)
        sign_in(page, site, email)
        page.click("text=Add a passkey")
        page.click("button:has-text('Add passkey')")
        page.wait_for_url(f"{site}/account/codes/")
        page.click("header >> text=Sign out")
        page.wait_for_url(f"{site}/sign-in/")
        page.click("text=Sign in with a passkey")
        page.wait_for_url(f"{site}/")
        page.click("header >> text=Sign out")
        sign_in(page, site, email)
        page.wait_for_url(f"{site}/sign-in/code/")
        page.click("text=Use a passkey")
        page.wait_for_url(f"{site}/")

    in_browser(walk)


@pytest.mark.django_db(transaction=True)
def test_a_device_that_has_no_passkey_leaves_the_page_with_words(live_server: LiveServer) -> None:
    site = live_server.url

    def walk(context: BrowserContext) -> None:
        page = with_device(context)
        page.goto(f"{site}/sign-in/")
        page.click("text=Sign in with a passkey")
        page.wait_for_selector("[role=alert]:has-text('That did not work.')")

    in_browser(walk)


@pytest.mark.django_db(transaction=True)
def test_without_scripts_nothing_is_offered_that_does_not_work(live_server: LiveServer) -> None:
    email, site = a_person(RoleName.LANO, password=PASSWORD).email, live_server.url

    def walk(context: BrowserContext) -> None:
        browser = context.browser
        assert browser is not None
        page = browser.new_context(java_script_enabled=False).new_page()
        sign_in(page, site, email)
        page.goto(f"{site}/account/passkeys/add/")
        assert page.is_hidden("button:has-text('Add passkey')")
        page.click("[data-without-passkeys] >> text=Use an authenticator app")
        assert page.url == f"{site}/account/app/add/"

    in_browser(walk)
