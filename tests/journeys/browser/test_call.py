"""The call: what is seen two days after it, one entered and lived through, and two people at one task."""

from datetime import timedelta

from django.utils import timezone

from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.roles import RoleName
from tests.journeys.browser.printed import A3_ON_ITS_SIDE, A4_ON_ITS_SIDE, sheets
from tests.journeys.browser.views import PHONE
from tests.journeys.browser.walker import Walker

FULL = "Area SEND inspection, 2025 rules"
DATA_LEAD, THEIR_EMAIL = "Esra Sample", "esra.sample@made-up.example"
CHECK_LISTS = "Check and sign off both person-level lists"
CALLED = add_working_days(timezone.localdate() + timedelta(days=1), -1)
"""The last working day, on which a call can have come."""


def open_board(walker: Walker) -> str:
    """Goes to the board of the full inspection that is running, and gives its path."""
    walker.go("/inspections/?state=running")
    walker.follow(FULL)
    walker.is_at("Board")
    return walker.path


def test_two_days_after_the_call_everybody_sees_where_it_stands(walker: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    board = open_board(walker)
    walker.picture("board", top="main")
    walker.picture("board-phone", of=PHONE, top="main")
    walker.follow("Commissioned services: what they are and how they do")
    walker.reads("What blocks it")
    walker.follow("Timeline")
    walker.picture("timeline", top="main")
    walker.follow("Dates that have moved")
    walker.reads("Inspectors have chosen the children to track")
    walker.go(f"{board}timeline/rules/")
    walker.go(f"{board}tasks/")
    walker.go(f"{board}team/")
    walker.reads("Still to be filled: Designated social care officer (DSCO).")
    walker.picture("team", top="main")
    walker.press("Contacts of every side")
    walker.go(f"{board}meetings/")
    walker.follow("Set-up discussion")
    walker.go(f"{board}team/forum/")
    walker.picture("forum-list", of=PHONE, top="main")


def test_a_call_lays_out_the_inspection_and_the_rest_follows(walker: Walker, colleague: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    end_what_runs(walker)
    enter_the_call(walker)
    board = walker.path
    do_a_task_by_link(walker, colleague, board)
    change_the_on_site_week(walker, board)
    walker.go(board)
    walker.reads(CHECK_LISTS)
    print_the_wall_sheet(walker)


def end_what_runs(walker: Walker) -> None:
    """There is one full inspection at a time: whatever runs is over before another call is entered."""
    board = open_board(walker)
    walker.go(f"{board}end/")
    walker.press("It is over")
    walker.reads("is over.")


def enter_the_call(walker: Walker) -> None:
    walker.go("/inspections/")
    walker.press("Enter a call")
    walker.fill_day(str(CALLED.day), str(CALLED.month), str(CALLED.year))
    walker.press("Continue")
    walker.is_at("Which inspection is it?")
    walker.press("Continue")
    who = "Lead inspector rang the director of children’s services"
    walker.fill_within(who, "Time of the call", "at nine")
    walker.press("Continue")
    walker.reads("Enter the time like 9:15am or 14:30.")
    walker.fill_within(who, "Time of the call", "9:15am")
    walker.fill_within(who, "Inspector’s name", "Roisin Example")
    walker.press("Continue")
    walker.is_at("When do the inspectors come?")
    walker.press("Continue")
    walker.reads("9:15am, Roisin Example")
    walker.picture("call", top="main")
    walker.press("Enter the call")
    walker.is_at("The inspection is laid out")
    walker.follow("Go to the board")


def do_a_task_by_link(walker: Walker, colleague: Walker, board: str) -> None:
    """Somebody without an account in use does a task of theirs."""
    walker.go(f"{board}tasks/links/")
    walker.choose_containing(DATA_LEAD)
    walker.press("Send links")
    colleague.go(walker.site.link_sent_to(THEIR_EMAIL))
    colleague.is_at(f"This link is for {DATA_LEAD}")
    colleague.press("Continue")
    colleague.is_at("My tasks")
    colleague.picture("tasks-by-link", of=PHONE)
    colleague.follow(CHECK_LISTS)
    colleague.press("Mark as done")
    colleague.press("Mark as done")
    colleague.reads("There is a problem")
    colleague.fill("What shows that it is done?", "The pack of this morning")
    colleague.press("Mark as done")
    colleague.reads(f"“{CHECK_LISTS}” is done.")


def change_the_on_site_week(walker: Walker, board: str) -> None:
    later = add_working_days(CALLED, 15)
    walker.go(f"{board}timeline/change/?event=onsite_start")
    walker.fill_day(str(later.day), str(later.month), str(later.year))
    walker.press("Continue")
    walker.is_at("Check what would move")
    walker.reads("Nothing is saved yet.")
    walker.picture("date-preview", top="main")
    walker.press("Change the date")
    walker.is_at("A date has moved")
    walker.reads("Who was told")


def print_the_wall_sheet(walker: Walker) -> None:
    walker.follow("print the wall sheet")
    assert set(sheets(walker.printed())) == {A4_ON_ITS_SIDE}
    assert set(sheets(walker.file("Download as PDF, A4"))) == {A4_ON_ITS_SIDE}
    assert set(sheets(walker.file("Download as PDF, A3"))) == {A3_ON_ITS_SIDE}
    walker.follow("Print on A3")
    assert set(sheets(walker.printed())) == {A3_ON_ITS_SIDE}


def test_of_two_people_at_one_task_the_second_is_told(walker: Walker, colleague: Walker) -> None:
    walker.sign_in_as(RoleName.LANO)
    board = open_board(walker)
    walker.go(f"{board}tasks/add/")
    walker.fill("What is to be done", walker.named("Book two interpreters"))
    walker.press("Add task")
    task = walker.path
    walker.follow("Change the words, or who does it")
    colleague.sign_in_as(RoleName.DEPUTY)
    colleague.go(f"{task}change/")
    colleague.fill("What is to be done", colleague.named("Book three interpreters"))
    colleague.press("Save")
    walker.fill("What is to be done", walker.named("Book four interpreters"))
    walker.press("Save")
    walker.is_at("Somebody else has changed this")
    walker.choose_containing(walker.named("Book four interpreters"))
    walker.press("Save what I chose")
    walker.is_at(walker.named("Book four interpreters"))
    walker.reads("Chidi Specimen")
