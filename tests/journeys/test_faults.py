"""Every planted fault is found at its row and column, and no look-alike raises an alarm."""

import csv
from pathlib import Path

from tests.journeys.conftest import AS_AT, Lanyard, first_returns

Place = tuple[str, str, str, int, str]


def listed(path: Path) -> set[Place]:
    with path.open(newline="") as file:
        return {(r["code"], r["file"], r["table"], int(r["row"]), r["column"]) for r in csv.DictReader(file)}


def test_planted_faults_are_found_and_look_alikes_are_not(lanyard: Lanyard, tmp_path: Path) -> None:
    returns = first_returns(tmp_path / "R", children=3_000, seed=2, faults=300)
    answer = lanyard("check", returns, "--as-at", AS_AT, "--json")
    assert answer.code == 1
    found = {
        (p["code"], Path(p["file"]).name, p["table"], p["row"], p["column"])
        for p in answer.json["problems"]  # type: ignore[attr-defined]  # JSON of our own contract
    }
    faults, look_alikes = listed(returns / "faults.csv"), listed(returns / "look-alikes.csv")
    assert len(faults) == 300
    assert faults - found == set()
    assert look_alikes
    assert look_alikes & found == set()


def test_a_sound_area_has_no_errors(lanyard: Lanyard, tmp_path: Path) -> None:
    returns = first_returns(tmp_path / "R", children=2_000, seed=3)
    answer = lanyard("check", returns, "--as-at", AS_AT, "--json")
    errors = [p for p in answer.json["problems"] if p["severity"] == "error"]  # type: ignore[attr-defined]
    assert (answer.code, errors) == (0, [])
