"""How people come in: by an invitation, with a password and a second factor; and a link that went astray."""

import re

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.views import PHONE
from tests.journeys.browser.walker import Walker
from tests.web.second_factors import code_of
from tests.web.signing_in import PASSWORD

ORGANISATION = "Example Primary School"


def invite(administrator: Walker, name: str, email: str) -> None:
    """An administrator invites a setting contact, in four short pages."""
    administrator.sign_in_as(RoleName.ADMINISTRATOR)
    administrator.go("/directory/people/")
    administrator.press("Invite a person")
    administrator.fill("Full name", name)
    administrator.fill("Email address", email)
    administrator.press("Continue")
    administrator.pick("Organisation", ORGANISATION)
    administrator.press("Continue")
    administrator.choose("Setting contact")
    administrator.press("Continue")
    administrator.is_at("Check your answers")
    administrator.picture("check-answers")
    administrator.press("Send invitation")
    administrator.is_at("Invitation sent")


def address_of(walker: Walker) -> str:
    return walker.named("new").lower().replace(" ", ".") + "@made-up.example"


def test_an_invitation_becomes_an_account_with_a_second_factor(walker: Walker, colleague: Walker) -> None:
    name, email = walker.named("Ottilie Example"), address_of(walker)
    invite(colleague, name, email)
    walker.go(walker.site.link_sent_to(email))
    walker.is_at(f"This link is for {name}")
    walker.press("Continue")
    walker.is_at("Make your account")
    walker.press("Make account")
    walker.is_at("Make your account")
    walker.fill("Choose a password", PASSWORD)
    walker.press("Make account")
    walker.is_at("Set up a second factor")
    walker.picture("second-factor")
    walker.press("Set up an authenticator app")
    secret = re.sub(r"\s", "", walker.page.locator(".lanyard-code").inner_text())
    walker.fill("Code from the app", "000000")
    walker.press("Continue")
    walker.is_at("Set up an authenticator app")
    walker.fill("Code from the app", code_of(secret))
    walker.press("Continue")
    walker.go("/")
    walker.reads(f"You are Setting contact at {ORGANISATION}.")
    sign_out_and_in_again(walker, email, secret)


def sign_out_and_in_again(walker: Walker, email: str, secret: str) -> None:
    """With a wrong password first. The code is the app's next one: each is good for one use."""
    walker.press("Sign out")
    walker.go("/sign-in/")
    walker.fill("Email address", email)
    walker.fill("Password", "a wrong password")
    walker.press("Sign in")
    walker.is_at("Sign in")
    walker.fill("Email address", email)
    walker.fill("Password", PASSWORD)
    walker.press("Sign in")
    walker.is_at("Give your second factor")
    walker.fill("Code", code_of(secret, 1))
    walker.press("Continue")
    walker.reads(f"You are Setting contact at {ORGANISATION}.")


def test_a_link_that_came_to_the_wrong_person_is_closed(walker: Walker, colleague: Walker) -> None:
    email = f"stray.{address_of(walker)}"
    invite(colleague, walker.named("Agatha Sample"), email)
    link = walker.site.link_sent_to(email)
    walker.go(link)
    walker.picture("signed-link", of=PHONE)
    walker.press("This is not me")
    walker.is_at("Thank you for telling us")
    walker.go(link, status=410)
    walker.is_at("This link no longer works")


def test_somebody_who_signs_in_by_keyboard_alone(walker: Walker) -> None:
    walker.go("/sign-in/")
    walker.page.keyboard.press("Tab")
    assert walker.page.locator(":focus").inner_text() == "Skip to main content"
    walker.page.get_by_label("Email address").focus()
    walker.page.keyboard.type("nobody@made-up.example")
    walker.page.keyboard.press("Tab")
    walker.page.keyboard.type("not the password")
    walker.reach_by_keyboard("Sign in")
    walker.press_enter()
    walker.is_at("Sign in")
    walker.reads("There is a problem")
