"""A case from the names to a withdrawal: a family agrees, a school sends, a family withdraws."""

import io
import re
import zipfile
from pathlib import Path

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.test_call import open_board
from tests.journeys.browser.walker import Walker
from tests.web.case_files import a_pdf

MOTHER, FATHER = "Maud Made-Up", "Otto Made-Up"
PARENT = "A parent, or somebody else with parental responsibility"
ASKED_FOR = (
    "Meet an inspector",
    "Read what is written about the child together",
    "Have the school or other setting told",
)
CONTACT = "Cleo Example"


def test_from_the_names_to_a_withdrawal(walker: Walker, colleague: Walker, tmp_path: Path) -> None:
    paper = tmp_path / "form.pdf"
    paper.write_bytes(a_pdf(walker.view.name))
    walker.sign_in_as(RoleName.LANO)
    open_board(walker)
    walker.follow("Cases")
    walker.is_at("Cases")
    board = walker.path
    case = open_a_case(walker, board)
    ask_and_keep_the_answer(walker, case, MOTHER, "By phone")
    ask_and_keep_the_answer(walker, case, FATHER, "On a paper form", paper)
    walker.reads("Takes part")
    get_a_document_by_link(walker, colleague, case, paper)
    prepare_the_family_call(walker, case)
    withdraw(walker, case)
    see_what_closed(walker, board, case)
    take_the_file_out(walker, case)


def open_a_case(walker: Walker, board: str) -> str:
    """Opens the case of a child by hand, and gives the path of its front sheet."""
    name = walker.named("Zora Made-Up")
    walker.press("Open cases")
    walker.follow("Open a case by hand")
    walker.press("Open case")
    walker.reads("There is a problem")
    walker.fill("The child’s name", name)
    walker.fill_day("2", "3", "2014")
    walker.choose("Chosen")
    walker.choose("Has an EHC plan")
    walker.press("Open case")
    walker.reads("has a case.")
    row = walker.page.get_by_role("row").filter(has_text=re.compile(rf"{name}(?! \w)"))
    walker.go(row.get_by_role("link").first.get_attribute("href") or "")
    walker.is_at("Front sheet")
    return walker.path


def choose_in(walker: Walker, group: str, label: str) -> None:
    walker.page.get_by_role("group", name=group).get_by_label(label, exact=True).check()


def follow_of(walker: Walker, words: str, who: str) -> None:
    """Follows the link with these words that speaks of somebody."""
    link = walker.page.get_by_role("link", name=re.compile(rf"^{words}.*{who}"))
    walker.go(link.first.get_attribute("href") or "")


def ask_and_keep_the_answer(walker: Walker, case: str, who: str, way: str, paper: Path | None = None) -> None:
    walker.go(f"{case}participation/")
    walker.press("Ask somebody")
    choose_in(walker, "Who is asked", PARENT)
    walker.fill("Their name", who)
    choose_in(walker, "Who asks them", "The nominated officer’s team")
    choose_in(walker, "How they are asked", way)
    walker.press("Save")
    follow_of(walker, "Write down an answer", who)
    choose_in(walker, "How they said so", way)
    for what in ASKED_FOR:
        choose_in(walker, what, "Yes")
    if paper:
        walker.choose_files([paper])
    walker.press("Save the answer")


def get_a_document_by_link(walker: Walker, colleague: Walker, case: str, paper: Path) -> None:
    """A school's contact, without an account, sends what they are asked for, and sees no more than that."""
    email = f"cleo.{walker.view.name.replace(' ', '-').lower()}@made-up.example"
    walker.go(f"{case}documents/")
    walker.press("Ask for documents")
    walker.choose_containing("EHC plan")
    walker.pick("Of which organisation?", "Example Primary School")
    walker.fill("Name of whoever gives them", CONTACT)
    walker.fill("Their work email address", email)
    walker.press("Ask and send the link")
    colleague.go(walker.site.link_sent_to(email))
    colleague.is_at(f"This link is for {CONTACT}")
    colleague.press("Continue")
    colleague.reads("Inspectors look at how this child is supported.")
    colleague.follow("Send it")
    colleague.choose_files([paper])
    colleague.press("Send")
    colleague.reads("Version 1")
    colleague.go(f"{case}documents/")
    assert "Zora" not in colleague.words
    walker.go(f"{case}documents/")
    walker.reads("Came, waits for a look")


def prepare_the_family_call(walker: Walker, case: str) -> None:
    walker.go(f"{case}meetings/")
    walker.reads("Still to be found out: which inspector; who of the family comes; how it is held.")
    walker.press("Say what it needs (family call)")
    walker.fill("Named inspector", "Ira Lantern")
    walker.page.get_by_label("How it is held").select_option("By phone")
    walker.press("Save")
    walker.press("Add somebody to the family call")
    walker.fill("Name", MOTHER)
    walker.pick("Do they come?", "Comes")
    walker.press("Add")
    walker.reads("Ready to be placed in the timetable.")


def withdraw(walker: Walker, case: str) -> None:
    walker.go(f"{case}participation/")
    follow_of(walker, "End taking part", FATHER)
    choose_in(walker, "How they said so", "By phone")
    walker.press("End taking part now")


def see_what_closed(walker: Walker, board: str, case: str) -> None:
    walker.reads("Family calls with an inspector")
    walker.go(f"{case}meetings/")
    walker.reads("The family does not take part in it.")
    walker.go(f"{case}documents/")
    walker.reads("Came, waits for a look")
    walker.go(case)
    walker.reads("Closed: the family does not take part")
    walker.go(board)


def take_the_file_out(walker: Walker, case: str) -> None:
    walker.go(case)
    with walker.page.expect_download() as coming:
        walker.page.get_by_role("button", name="Download the whole file").click()
    with zipfile.ZipFile(io.BytesIO(coming.value.path().read_bytes())) as taken:
        names = " ".join(taken.namelist())
    assert ("ehc-plan" in names, "zora" in names.lower()) == (True, False)
