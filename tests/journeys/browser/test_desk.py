"""The data team's desk: returns come in, are mended, put in use and drilled, and a provider sends a list."""

import re
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from lanyard.web.access.roles import RoleName
from tests.journeys.browser.served import PATIENCE_SECONDS
from tests.journeys.browser.views import DESK, PLAIN_PHONE, View
from tests.journeys.browser.walker import Walker

_AREA = MadeUpArea(children=40)
_BROUGHT_IN = ("annex-a.xlsx", "establishments.csv", "sen2-2026.xml")
_LISTS = {DESK: "camhs", PLAIN_PHONE: "school-nursing"}
"""What the provider is asked for, in each view another."""


@dataclass(frozen=True)
class Returns:
    """The folders of the returns as they first come, and as they come once their owners have mended them."""

    faulty: Path
    mended: Path

    def files(self, folder: Path) -> list[Path]:
        """Those that are brought in."""
        return [folder / name for name in _BROUGHT_IN]


@pytest.fixture(scope="module")
def returns(tmp_path_factory: pytest.TempPathFactory) -> Returns:
    folder = tmp_path_factory.mktemp("returns")
    write_area(folder / "faulty", _AREA, faults=12)
    write_area(folder / "mended", _AREA)
    return Returns(folder / "faulty", folder / "mended")


@pytest.mark.parametrize("view", [DESK, PLAIN_PHONE], ids=lambda view: view.name)
def test_returns_are_brought_in_mended_put_in_use_drilled_and_filled_up(
    walker: Walker, colleague: Walker, returns: Returns, view: View
) -> None:
    walker.sign_in_as(RoleName.DATA_LEAD)
    bring_in(walker, returns.files(returns.faulty))
    at_first = errors(walker)
    take_the_workbook(walker)
    bring_in(walker, returns.files(returns.mended))
    assert errors(walker) < at_first
    put_in_use(walker)
    look_at_the_board(walker)
    drill(walker)
    be_sent_a_list(walker, colleague, view, returns)


def bring_in(walker: Walker, files: list[Path]) -> None:
    walker.go("/data/imports/")
    walker.press("Bring in returns")
    walker.fill("Year", "26")
    walker.press("Bring in")
    walker.reads("There is a problem")
    walker.choose_files(files)
    walker.fill_day("15", "1", "2026")
    walker.press("Bring in")
    wait_until_read(walker)


def wait_until_read(walker: Walker) -> None:
    until = monotonic() + PATIENCE_SECONDS
    while "Being read" in walker.words:
        assert monotonic() < until, walker.words
        walker.page.wait_for_timeout(500)
        if not walker.view.has_scripts:  # where they run, the page renews itself
            walker.go(walker.path)
    walker.reads("What wants mending")
    walker.look_over()


def errors(walker: Walker) -> int:
    found = re.search(r"(\d+) errors? breaks? ", walker.words)
    assert found, walker.words
    return int(found[1])


def take_the_workbook(walker: Walker) -> None:
    """The workbook for the owner of a file, and the problems on their page."""
    walker.picture("import")
    assert walker.file("as a workbook")[:2] == b"PK"
    walker.follow("errors break rules")
    walker.reads("An error breaks a rule of its return.")
    walker.picture("problems")


def put_in_use(walker: Walker) -> None:
    named = re.search(r"Snapshot \d+", walker.words)
    assert named, walker.words
    walker.follow(named[0])
    walker.picture("snapshot")
    walker.press("Put in use")
    walker.press("Put in use")
    walker.reads("is in use. Everybody sees its figures.")
    walker.go("/data/figures/2/")
    walker.picture("figures", top="h1")


def look_at_the_board(walker: Walker) -> None:
    walker.go("/data/readiness/")
    walker.is_at("If the call came now")
    walker.picture("readiness", top="h1")


def drill(walker: Walker) -> None:
    walker.go("/data/drills/")
    walker.press("Start a drill")
    walker.press("Start, and tell the owners")
    walker.reads("There is a problem")
    walker.choose("Everything that inspectors would ask for")
    walker.press("Start, and tell the owners")
    walker.reads("The drill has begun, and the clocks run.")
    walker.press("End the drill")
    walker.press("End the drill")
    walker.reads("is over")


def be_sent_a_list(walker: Walker, colleague: Walker, view: View, returns: Returns) -> None:
    """A provider without an account sends a list by the link, and the data lead accepts it."""
    asked = _LISTS[view]
    email = f"{asked}@provider.example"
    walker.go("/data/providers/")
    walker.press("Ask for a list")
    walker.pick("List or figures", asked)
    walker.pick("Of which organisation?", "Made-up Community Health Services")
    walker.fill("Name of whoever sends it", "Cleo Made-Up")
    walker.fill("Their email address", email)
    walker.press("Ask for it")
    walker.press("Send the link")
    walker.press("Send the link")
    colleague.go(walker.site.link_sent_to(email))
    colleague.press("Continue")
    colleague.press("Send the form")
    colleague.choose_files([returns.mended / f"{asked}.xlsx"])
    colleague.press("Send")
    colleague.reads("has come in, and was checked")
    walker.go(walker.path)
    walker.follow("Accept")
    walker.press("Accept")
    walker.reads("offered to the next import")
    walker.go("/data/imports/bring-in/")
    walker.reads("Made-up Community Health Services")
