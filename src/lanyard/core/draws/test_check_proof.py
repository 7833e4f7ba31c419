"""A family checks its proof with twenty lines of Python that know nothing of Lanyard."""

import subprocess
import sys
from pathlib import Path

import pytest

from lanyard.core.draws.folder import FrozenList, freeze
from lanyard.core.draws.proving import is_proved, prove, prove_pseudonym
from lanyard.core.draws.test_factories import KEY, made_up, shape

CHECKER = Path(__file__).with_name("check_proof.py")


@pytest.fixture
def listed(tmp_path: Path) -> FrozenList:
    return freeze(made_up(101), shape("plain"), tmp_path / "list", KEY)


def run(folder: Path, proof: str, root: str) -> subprocess.CompletedProcess[str]:
    (folder / "proof.json").write_text(proof, encoding="utf-8")
    words = [sys.executable, "-I", str(CHECKER), "proof.json", root]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603


def test_a_right_proof_is_right_and_any_other_root_is_not(tmp_path: Path, listed: FrozenList) -> None:
    proof = prove(listed, "child 7")
    right = run(tmp_path, proof.model_dump_json(), listed.record.merkle_root)
    assert (right.returncode, right.stdout) == (0, "The proof is right: this child was in the list.\n")
    wrong = run(tmp_path, proof.model_dump_json(), "0" * 64)
    assert (wrong.returncode, wrong.stderr) == (1, "THE PROOF IS NOT RIGHT.\n")


def test_a_changed_entry_is_not_right(tmp_path: Path, listed: FrozenList) -> None:
    proof = prove(listed, "child 7")
    changed = proof.model_copy(update={"entry": proof.entry.replace(",Y,", ",N,", 1) + " "})
    assert run(tmp_path, changed.model_dump_json(), listed.record.merkle_root).returncode == 1


def test_a_pseudonym_is_proved_as_its_child_is(listed: FrozenList) -> None:
    pseudonym = KEY.pseudonyms(["child 7"])[0]
    proof = prove_pseudonym(listed, pseudonym)
    assert proof == prove(listed, "child 7")
    assert proof is not None
    assert is_proved(proof, listed.record.merkle_root)
    assert prove_pseudonym(listed, KEY.pseudonyms(["nobody"])[0]) is None


def test_each_issue_of_each_family_has_a_code_of_its_own() -> None:
    codes = {KEY.family_code(one, issue) for one in KEY.pseudonyms(["a", "b", "c"]) for issue in (1, 2, 3)}
    assert len(codes) == 9
    assert all(len(code) == 14 for code in codes)
