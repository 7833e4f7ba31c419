"""A family asks on the public page whether its child was in a list, and checks the proof by itself."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.test_draw import freeze, put_a_snapshot_in_use, returns
from tests.journeys.browser.views import PLAIN_PHONE, View
from tests.journeys.browser.walker import Walker

__all__ = ["returns"]
_UNIQUE_ID = re.compile(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){6}")
_CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")


@pytest.mark.parametrize("view", [PLAIN_PHONE], ids=lambda view: view.name)
def test_a_family_asks_with_its_code_and_checks_the_proof(
    walker: Walker,
    colleague: Walker,
    returns: list[Path],
    view: View,
    tmp_path: Path,
) -> None:
    walker.sign_in_as(RoleName.DATA_LEAD)
    put_a_snapshot_in_use(walker, returns)
    unique_id = a_child(walker)
    freeze(walker)
    code = a_code(walker, unique_id)
    colleague.go("/draws/my-child/")
    colleague.fill("Your code", "7ZQK-M3V0-8HTA")
    colleague.press("See the answer")
    colleague.reads("We do not know this code.")
    colleague.fill("Your code", code.lower().replace("-", " "))
    colleague.press("See the answer")
    colleague.is_at("Yes, your child was in the list")
    assert unique_id not in colleague.words
    assert check(colleague, tmp_path) == "The proof is right: this child was in the list.\n"


def a_child(walker: Walker) -> str:
    """The Unique ID of the first child of List 1 of the snapshot that was put in use."""
    snapshot = re.search(r"Snapshot (\d+)", walker.words)
    assert snapshot, walker.words
    walker.go(f"/data/register/{snapshot[1]}/lists/list-1/")
    found = _UNIQUE_ID.search(walker.words)
    assert found, walker.words
    return found[0]


def a_code(walker: Walker, unique_id: str) -> str:
    walker.follow("For families")
    walker.press("Make one code")
    walker.fill("Unique ID of the child", unique_id)
    walker.press("Make code")
    walker.is_at("The code for this family")
    found = _CODE.search(walker.words.replace(unique_id, ""))
    assert found, walker.words
    return found[0]


def check(colleague: Walker, folder: Path) -> str:
    """Takes both files, and checks the proof where nothing of ours is at hand."""
    for words, name in (("Take the proof", "proof.json"), ("Take the checker", "check_proof.py")):
        with colleague.page.expect_download() as coming:
            colleague.page.get_by_role("button", name=words).click()
        (folder / name).write_bytes(coming.value.path().read_bytes())
    root = colleague.page.locator("code").first.inner_text()
    done = subprocess.run(
        [sys.executable, "-I", "-S", "check_proof.py", "proof.json", root],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
