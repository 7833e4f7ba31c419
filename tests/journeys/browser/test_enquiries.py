"""A query is noted at a meeting, becomes a line of enquiry, and is answered; a call is noted beside it."""

import pytest

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.views import DESK, PLAIN_PHONE
from tests.journeys.browser.walker import Walker

SETUP = "Set-up discussion"


@pytest.mark.parametrize("view", [DESK, PLAIN_PHONE], ids=lambda view: view.name)
def test_a_query_of_a_meeting_is_followed_until_it_is_answered(walker: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    walker.go("/inspections/")
    walker.follow("Area SEND inspection, 2025 rules")
    walker.follow("Meetings")
    walker.follow(SETUP)
    query = walker.named("Who reads the annual reviews?")
    note_from_the_meeting(walker, query)
    walker.press("Make it a line of enquiry")
    walker.reads(f"“{query}” is a line of enquiry.")
    walker.press("Say what answers it")
    walker.press("Say what answers it")
    walker.reads("There is a problem")
    walker.fill("What answers it?", "The review team does, within two weeks: note of 12 November.")
    walker.press("Say what answers it")
    walker.reads("The review team does")
    walker.reads(SETUP)


def note_from_the_meeting(walker: Walker, query: str) -> None:
    walker.follow("Note a query from this meeting")
    walker.is_at("Note a query")
    walker.press("Note query")
    walker.reads("There is a problem")
    walker.fill("What is asked", query)
    walker.press("Note query")
    walker.is_at(query)


@pytest.mark.parametrize("view", [DESK, PLAIN_PHONE], ids=lambda view: view.name)
def test_the_call_of_the_afternoon_is_noted_and_taken_back(walker: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    walker.go("/inspections/")
    walker.follow("Area SEND inspection, 2025 rules")
    walker.follow("see who rang whom")
    walker.is_at("Calls")
    calls = walker.path
    walker.press("Add a call")
    walker.press("Add call")
    walker.reads("There is a problem")
    walker.go(calls)
    walker.follow("Remove")
    walker.press("Remove")
    walker.reads("The call is removed.")
    walker.press("Undo")
    walker.reads("The call is noted again.")
