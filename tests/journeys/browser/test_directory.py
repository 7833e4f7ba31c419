"""The directory: finding, adding, changing at once by two people, taking back, inviting in steps."""

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.views import PHONE
from tests.journeys.browser.walker import Walker


def test_an_organisation_is_found_and_another_added_after_mending_errors(walker: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    walker.picture("home")
    walker.go("/directory/")
    walker.picture("directory")
    walker.picture("directory-phone", of=PHONE)
    walker.fill("Search by name or URN", "Specimen")
    walker.press("Search and filter")
    walker.follow("Specimen Special School")
    walker.is_at("Specimen Special School")
    walker.follow("Back to organisations")
    walker.reach_by_keyboard("Add an organisation")
    walker.press_enter()
    walker.press("Add organisation")
    walker.reads("There is a problem")
    walker.follow_within("There is a problem")
    walker.page.keyboard.type(walker.named("Larch School"))
    walker.choose("School or other setting")
    walker.press("Add organisation")
    walker.is_at(walker.named("Larch School"))
    walker.reads(f"{walker.named('Larch School')} is in the directory.")


def added(walker: Walker, name: str) -> str:
    """The path of an organisation that an administrator has just added."""
    walker.sign_in_as(RoleName.ADMINISTRATOR)
    walker.go("/directory/organisations/add/")
    walker.fill("Name", name)
    walker.choose("School or other setting")
    walker.press("Add organisation")
    return walker.path


def test_what_two_people_change_at_once_is_not_lost(walker: Walker, colleague: Walker) -> None:
    path = added(walker, walker.named("Rowan School"))
    colleague.sign_in_as(RoleName.LANO)
    walker.press("Change details")
    colleague.go(f"{path}change/")
    colleague.fill("Phone number", "01632 960123")
    colleague.press("Save")
    walker.fill("Phone number", "01632 960456")
    walker.press("Save")
    walker.is_at("Somebody else has changed this")
    walker.picture("changed-meanwhile")
    walker.choose_containing("01632 960456")
    walker.press("Save what I chose")
    walker.reads("01632 960456")


def test_closing_an_organisation_can_be_taken_back(walker: Walker) -> None:
    name = walker.named("Alder School")
    added(walker, name)
    walker.press("Close")
    walker.press("Close organisation")
    walker.reads(f"{name} is closed.")
    walker.press("Undo")
    walker.reads(f"{name} is open again.")


def test_an_invitation_is_written_in_steps_and_changed_before_it_is_sent(walker: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    walker.go("/directory/people/")
    walker.press("Invite a person")
    walker.fill("Full name", walker.named("Ingrid Example"))
    walker.fill("Email address", "not an address")
    walker.press("Continue")
    walker.reads("There is a problem")
    walker.fill("Email address", f"{walker.named('ingrid').lower().replace(' ', '.')}@made-up.example")
    walker.press("Continue")
    walker.pick("Organisation", "Made-up Inspectorate")
    walker.press("Continue")
    walker.follow("Back")
    walker.is_at("Which organisation do they belong to?")
    walker.press("Continue")
    walker.choose("Inspector")
    walker.press("Continue")
    walker.is_at("When is their last day?")
    walker.fill_day("31", "12", "2030")
    walker.press("Continue")
    walker.reads("31 December 2030")
    walker.follow("Change Full name")
    walker.fill("Full name", walker.named("Ingeborg Example"))
    walker.press("Continue")
    walker.is_at("Check your answers")
    walker.press("Send invitation")
    walker.reads(f"{walker.named('Ingeborg Example')} has been invited to Made-up Inspectorate as Inspector.")


def test_a_role_is_ended_and_the_ending_taken_back(walker: Walker) -> None:
    walker.sign_in_as(RoleName.ADMINISTRATOR)
    walker.go("/directory/people/")
    walker.fill("Search by name or email address", "Vikram")
    walker.press("Search and filter")
    walker.follow("Vikram Example")
    walker.follow("End the role Data set owner of Vikram Example")
    walker.choose("At once")
    walker.press("End role")
    walker.reads("Undo")
    walker.press("Undo")
    walker.reads("Vikram Example is Data set owner, Made-up Youth Justice Service again, as before.")


def test_what_every_role_may_do_can_be_read_on_a_phone_too(walker: Walker) -> None:
    walker.sign_in_as(RoleName.RUNNER)
    walker.go("/directory/roles/")
    walker.go("/directory/roles/acts/")
    walker.go("/directory/partnership/")
    walker.go("/account/")
    walker.go("/account/devices/")
