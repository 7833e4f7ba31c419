"""A draw that anyone can check: frozen, given words by three parties, made, and checked without the site."""

import re
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from lanyard.web.access.roles import RoleName
from tests.journeys.browser.served import PATIENCE_SECONDS
from tests.journeys.browser.test_desk import bring_in
from tests.journeys.browser.views import DESK, PLAIN_PHONE, View
from tests.journeys.browser.walker import Walker

_BROUGHT_IN = ("annex-a.xlsx", "establishments.csv", "sen2-2026.xml")
_WORDS = {"council": "six fives and a wren", "forum": "blue kettle 4417", "school": "tuesday, light rain"}


@pytest.fixture(scope="module")
def returns(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("returns") / "area"
    write_area(folder, MadeUpArea(children=40))
    return [folder / name for name in _BROUGHT_IN]


@pytest.mark.parametrize("view", [DESK, PLAIN_PHONE], ids=lambda view: view.name)
def test_a_draw_is_frozen_given_words_made_and_checked(
    walker: Walker, colleague: Walker, returns: list[Path], view: View, tmp_path: Path
) -> None:
    walker.sign_in_as(RoleName.DATA_LEAD)
    put_a_snapshot_in_use(walker, returns)
    freeze(walker)
    fingerprint = walker.page.locator("code").first.inner_text()
    speakers = name_three_parties(walker, view)
    for act in (commit, say):
        for name, email in speakers.items():
            act(colleague, email, f"{_WORDS[name]} {view.name}")
    certificate(walker)
    assert check(walker, tmp_path) == f"The draw is right. Its fingerprint: {fingerprint}\n"
    replace(walker)
    walker.follow("How it came about")
    walker.reads("A child was replaced by the next in reserve")
    walker.picture("draw-history", top="h1")


def put_a_snapshot_in_use(walker: Walker, returns: list[Path]) -> None:
    bring_in(walker, returns)
    named = re.search(r"Snapshot \d+", walker.words)
    assert named, walker.words
    walker.follow(named[0])
    walker.press("Put in use")
    walker.press("Put in use")
    walker.reads("is in use.")


def freeze(walker: Walker) -> None:
    walker.go("/draws/")
    walker.press("Begin a draw")
    walker.follow("Plain draw")
    walker.fill("What is the draw for?", "Audit of June")
    walker.fill("How many children", "4")
    walker.fill("How many in reserve", "2")
    walker.press("Freeze the list")
    wait_for(walker, "Write this fingerprint down")
    walker.picture("draw", top="h1")


def name_three_parties(walker: Walker, view: View) -> dict[str, str]:
    """Names three parties and calls them; gives the address of each speaker."""
    speakers = {}
    walker.press("Name the parties")
    for name in _WORDS:
        walker.press("Name a party")
        walker.page.get_by_label("Organisation", exact=True).select_option(index=1)
        speakers[name] = f"{name}.{view.name}@words.example".replace(" ", "-").lower()
        walker.fill("Name of whoever speaks for it", "Cleo Made-Up")
        walker.fill("Their email address", speakers[name])
        walker.press("Name this party")
    walker.press("Ask for their commitments")
    walker.press("Send the links")
    walker.reads("Waiting for the commitment of")
    walker.picture("ceremony", top="h1")
    return speakers


def come_by_link(colleague: Walker, email: str) -> None:
    colleague.go(colleague.site.link_sent_to(email))
    colleague.press("Continue")


def commit(colleague: Walker, email: str, words: str) -> None:
    come_by_link(colleague, email)
    colleague.picture("draw-by-link", of=PLAIN_PHONE, top="h1")
    colleague.press("Choose your words")
    colleague.fill("Your words", words)
    colleague.press("Commit to these words")
    colleague.reads("There is a problem")
    colleague.choose("I have written these words down on paper")
    colleague.press("Commit to these words")
    colleague.reads("Tell them to nobody yet.")


def say(colleague: Walker, email: str, words: str) -> None:
    come_by_link(colleague, email)
    colleague.press("Say your words")
    colleague.fill("Your words", "something else")
    colleague.press("Say these words")
    colleague.reads("not the words that you committed to")
    colleague.fill("Your words", words)
    colleague.press("Say these words")
    colleague.reads("Your words are said.")


def certificate(walker: Walker) -> None:
    walker.follow("Now")
    wait_for(walker, "The draw has been made.")
    walker.press("See the certificate")
    walker.reads("Who was drawn")
    walker.picture("certificate", top="h1")


def check(walker: Walker, folder: Path) -> str:
    """Downloads the three files, and runs the checker on them where nothing of ours is at hand."""
    for words, name in (
        ("Certificate for the checker", "certificate.json"),
        ("Verifier’s list", "verifiers-list.csv"),
        ("Checker, forty lines", "check_draw.py"),
    ):
        (folder / name).write_bytes(walker.file(words))
    done = subprocess.run(
        [sys.executable, "-I", "-S", "check_draw.py", "certificate.json", "verifiers-list.csv"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def replace(walker: Walker) -> None:
    walker.press("Replace a child")
    walker.page.get_by_role("radio").first.check()
    walker.choose("Nobody could be reached in time")
    walker.press("Replace by the next in reserve")
    walker.reads("the next in reserve")


def wait_for(walker: Walker, words: str) -> None:
    until = monotonic() + PATIENCE_SECONDS
    while words not in walker.words:
        assert monotonic() < until, walker.words
        walker.page.wait_for_timeout(500)
        walker.go(walker.path)
