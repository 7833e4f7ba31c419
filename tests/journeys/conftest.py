"""What the journeys share: the command line in this process, and made-up areas with their packs."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from lanyard.cli import main
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area

AS_AT = "2026-01-15"
FIRST_RETURNS = ("xml", "annex-a", "establishments")
"""SEN2, Annex A and the register of establishments: what the lists are made of, and quick to read."""


@dataclass(frozen=True)
class Answer:
    """What a command gave: its exit code, and what it printed to each side."""

    code: int
    out: str
    err: str

    def listed(self, name: str) -> list[dict[str, object]]:
        """A list of its JSON."""
        found = self.json[name]
        assert isinstance(found, list)
        return found

    @property
    def errors(self) -> list[dict[str, object]]:
        """The errors among the problems that `check --json` lists."""
        return [problem for problem in self.listed("problems") if problem["severity"] == "error"]

    @property
    def json(self) -> Mapping[str, object]:
        content: Mapping[str, object] = json.loads(self.out)
        return content


class Lanyard:
    """Runs commands as a person types them."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Answer:
        self._capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        printed = self._capsys.readouterr()
        return Answer(code, printed.out, printed.err)


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the key of the Unique IDs lies, for every pack of the session."""
    return tmp_path_factory.mktemp("key") / "pseudonym.key"


@pytest.fixture(autouse=True)
def _own_key(monkeypatch: pytest.MonkeyPatch, key: Path) -> None:
    monkeypatch.setenv("LANYARD_KEY_FILE", str(key))


@pytest.fixture
def lanyard(capsys: pytest.CaptureFixture[str]) -> Lanyard:
    """The command line."""
    return Lanyard(capsys)


def first_returns(folder: Path, *further: str, children: int, seed: int = 1, faults: int = 0) -> Path:
    """Writes SEN2, Annex A and establishments of a made-up area into the folder, in further shapes too."""
    area = MadeUpArea(children=children, seed=seed)
    write_area(folder, area, faults=faults, shapes=(*FIRST_RETURNS, *further))
    return folder


@pytest.fixture(scope="session")
def returns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first returns of a made-up area of 5,000 children."""
    return first_returns(tmp_path_factory.mktemp("area") / "R", children=5_000)


@pytest.fixture(scope="session")
def pack(returns: Path, key: Path) -> Path:
    """The pack made from them."""
    folder = returns.parent / "P"
    words = ["pack", str(returns), "--as-at", AS_AT, "--out", str(folder), "--key", str(key)]
    assert main(words) == 0
    return folder


@pytest.fixture(scope="session")
def all_returns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every return of a made-up area of 1,500 children with SEND."""
    folder = tmp_path_factory.mktemp("all") / "R"
    assert main(["synth", "--children", "1500", "--out", str(folder)]) == 0
    return folder


@pytest.fixture(scope="session")
def full_pack(all_returns: Path, key: Path) -> Path:
    """The pack made from them, with the truth to measure linking against."""
    folder = all_returns.parent / "P"
    truth = all_returns / "truth" / "links.csv"
    words = ["pack", all_returns, "--as-at", AS_AT, "--truth", truth, "--out", folder, "--key", key]
    assert main([str(word) for word in words]) == 0
    return folder


@pytest.fixture(scope="session")
def published_files() -> Path:
    """Official statistics as published, which lie beside the project and are never part of it."""
    folder = Path(os.environ.get("LANYARD_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "dfe"
    if folder.is_dir():
        return folder
    if os.environ.get("CI"):
        pytest.fail(f"{folder} is not there: the published files are needed here.")
    pytest.skip(f"NOT TESTED: {folder} is not there, so published files could not be read.")
