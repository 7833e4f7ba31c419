"""A nominated officer freezes a list, three parties give their words, and the forum repeats the draw."""

import csv
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import AS_AT, Lanyard, first_returns

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "run-a-draw.md"
HEADER = "id,has_plan,age,looked_after,alternative_provision,need,setting_type"
SEEDS = ("--seed", "red", "--seed", "green", "--seed", "blue")


def children_file(folder: Path, number: int = 300) -> Path:
    """Children made up by counting: a plan for two in five, and some of each that quotas ask for."""
    lines = [
        f"c{n},{'Y' if n % 5 < 2 else 'N'},{n % 26},{'Y' if n % 17 == 0 else 'N'},"
        f"{'Y' if n % 19 == 0 else 'N'},{('ASD', 'SEMH', 'SLCN')[n % 3]},{('Primary', 'Special')[n % 2]}"
        for n in range(number)
    ]
    path = folder / "children.csv"
    path.write_text("\n".join((HEADER, *lines)) + "\n", encoding="utf-8")
    return path


def run_checker(folder: Path, certificate: Path) -> subprocess.CompletedProcess[str]:
    """The forty lines in a process of their own, which knows nothing of Lanyard."""
    words = [sys.executable, "-I", "check_draw.py", str(certificate), "verifiers-list.csv"]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("shape", ["six-plus-four", "hundred", "plain", "stratified"])
def test_from_the_list_to_the_checker(lanyard: Lanyard, tmp_path: Path, shape: str) -> None:
    folder = tmp_path / "draw"
    frozen = lanyard("draw", "freeze", children_file(tmp_path), "--shape", shape, "--out", folder, "--json")
    assert (frozen.code, {"sha256", "merkle_root", "counts", "quotas"} <= set(frozen.json)) == (0, True)
    assert json.loads((folder / "list.json").read_text())["sha256"] == frozen.json["sha256"]
    drawn = lanyard("draw", "run", folder, *SEEDS, "--json")
    assert (drawn.code, drawn.json["list_sha256"]) == (0, frozen.json["sha256"])
    certificate = folder / "certificate.json"
    verified = lanyard("draw", "verify", certificate, "--list", folder / "list.csv", "--json")
    assert (verified.code, verified.json) == (0, {"valid": True, "reasons": []})
    checked = run_checker(folder, certificate)
    told = f"The draw is right. Its fingerprint: {frozen.json['fingerprint']}"
    assert (checked.returncode, checked.stdout.strip()) == (0, told)


def test_six_and_four_meet_the_quotas_by_the_list_itself(lanyard: Lanyard, tmp_path: Path) -> None:
    folder = tmp_path / "draw"
    lanyard("draw", "freeze", children_file(tmp_path), "--shape", "six-plus-four", "--out", folder)
    drawn = lanyard("draw", "run", folder, *SEEDS, "--json")
    with (folder / "list.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    chosen = [rows[str(one["id"])] for one in drawn.listed("chosen")]
    assert (len(chosen), len(drawn.listed("reserves"))) == (6, 4)
    assert any(row["alternative_provision"] == "Y" for row in chosen)
    assert any(row["looked_after"] == "Y" for row in chosen)
    assert any(int(row["age"]) > 16 for row in chosen)
    assert sum(row["has_plan"] == "N" for row in chosen) >= 2


def test_a_tampered_certificate_is_caught_by_both(lanyard: Lanyard, tmp_path: Path) -> None:
    folder = tmp_path / "draw"
    lanyard("draw", "freeze", children_file(tmp_path), "--shape", "six-plus-four", "--out", folder)
    drawn = dict(lanyard("draw", "run", folder, *SEEDS, "--json").json)
    tampered = tmp_path / "tampered.json"
    tampered.write_text(json.dumps({**drawn, "chosen": drawn["reserves"]}), encoding="utf-8")
    verified = lanyard("draw", "verify", tampered, "--list", folder / "list.csv", "--json")
    assert (verified.code, verified.json["valid"]) == (1, False)
    checked = run_checker(folder, tampered)
    assert (checked.returncode, checked.stderr.strip()) == (1, "THE DRAW IS NOT RIGHT.")


def test_parties_commit_before_they_say_their_words(lanyard: Lanyard, tmp_path: Path) -> None:
    folder = tmp_path / "draw"
    lanyard("draw", "freeze", children_file(tmp_path), "--shape", "plain", "--out", folder)
    lines = ["party,commitment,seed,nonce"]
    for party in ("Council", "Forum", "School"):
        made = lanyard("draw", "seed", f"words of {party}", "--json").json
        lines.append(f"{party},{made['commitment']},{made['seed']},{made['nonce']}")
    ceremony = tmp_path / "ceremony.csv"
    ceremony.write_text("\n".join([*lines[:3], lines[3].replace("words of", "other words of")]))
    broken = lanyard("draw", "run", folder, "--ceremony", ceremony)
    assert (broken.code, "What School says is not what School committed to" in broken.err) == (1, True)
    ceremony.write_text("\n".join(lines))
    drawn = lanyard("draw", "run", folder, "--ceremony", ceremony, "--beacon", "lottery 3 8 21", "--json")
    assert (drawn.code, [each["party"] for each in drawn.listed("contributions")]) == (
        0,
        ["Council", "Forum", "School"],
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("c3,N,3,", "c3,N,three,"), "children.csv, row 5, column age: ‘three’ is no age."),
        ((",Y,Y,", ",Y,N,"), ""),
    ],
)
def test_a_file_that_cannot_serve_is_refused_and_nothing_is_written(
    lanyard: Lanyard, tmp_path: Path, change: tuple[str, str], told: str
) -> None:
    path = children_file(tmp_path)
    path.write_text(path.read_text("utf-8").replace(*change), encoding="utf-8")
    answer = lanyard("draw", "freeze", path, "--shape", "plain", "--out", tmp_path / "draw")
    assert (answer.code, (tmp_path / "draw").exists()) == ((1, False) if told else (0, True))
    assert told in answer.err


def test_quotas_that_cannot_be_met_are_refused_at_the_freeze(lanyard: Lanyard, tmp_path: Path) -> None:
    path = tmp_path / "children.csv"
    path.write_text("\n".join((HEADER, *(f"c{n},Y,9,N,N,ASD,Primary" for n in range(20)))))
    answer = lanyard("draw", "freeze", path, "--shape", "six-plus-four", "--out", tmp_path / "draw")
    assert (answer.code, (tmp_path / "draw").exists()) == (1, False)
    assert "at least 1 looked after and the list holds 0" in answer.err
    own = ("--quota", "looked-after=0", "--quota", "over-16=0", "--quota", "without-plan=0")
    words = ("--quota", "alternative-provision=0", *own, "--out", tmp_path / "draw")
    assert lanyard("draw", "freeze", path, "--shape", "six-plus-four", *words).code == 0


def test_too_few_seeds_and_seeds_used_before_are_refused(lanyard: Lanyard, tmp_path: Path) -> None:
    path = children_file(tmp_path)
    for name in ("one", "other"):
        lanyard("draw", "freeze", path, "--shape", "plain", "--out", tmp_path / name)
    assert lanyard("draw", "run", tmp_path / "one", "--seed", "a", "--seed", "b").code == 1
    assert lanyard("draw", "run", tmp_path / "one", *SEEDS).code == 0
    assert lanyard("draw", "run", tmp_path / "one", *SEEDS).code == 1
    again = lanyard("draw", "run", tmp_path / "other", *SEEDS)
    assert (again.code, "was used before" in again.err) == (1, True)


def test_a_family_gets_its_proof(lanyard: Lanyard, tmp_path: Path) -> None:
    folder = tmp_path / "draw"
    lanyard("draw", "freeze", children_file(tmp_path), "--shape", "plain", "--out", folder)
    root = lanyard("draw", "run", folder, *SEEDS, "--json").json["merkle_root"]
    proof = tmp_path / "proof.json"
    proof.write_text(lanyard("draw", "proof", folder, "c7").out)
    assert lanyard("draw", "check-proof", proof, "--root", root).out == "Your child was in the list.\n"
    assert lanyard("draw", "check-proof", proof, "--root", "0" * 64).code == 1


def test_a_list_is_frozen_from_a_snapshot(lanyard: Lanyard, tmp_path: Path) -> None:
    returns, folder = first_returns(tmp_path / "R", children=200), tmp_path / "draw"
    assert lanyard("pack", returns, "--as-at", AS_AT, "--out", tmp_path / "P").code == 0
    words = ("--shape", "plain", "--as-at", AS_AT, "--out", folder, "--json")
    frozen = lanyard("draw", "freeze", tmp_path / "P" / "snapshot", *words)
    lists = [(tmp_path / "P" / "lists" / f"list-{n}.csv").read_text("utf-8-sig") for n in (1, 2)]
    listed = {line.split(",")[0].strip('"') for text in lists for line in text.splitlines()[1:]}
    with (folder / "private" / "children.csv").open(encoding="utf-8", newline="") as file:
        assert {row["source_id"] for row in csv.DictReader(file)} == listed
    assert (frozen.code, frozen.json["children"]) == (0, len(listed))


def test_the_how_to_page_shows_commands_that_work(
    lanyard: Lanyard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    children_file(tmp_path)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    commands = [line for block in blocks for line in block.replace("\\\n", "").splitlines()]
    assert len(commands) >= 6
    for command in commands:
        program, *words = shlex.split(command)
        chosen = tmp_path / "tracking" / "certificate.json"
        if program == "python":
            assert run_checker(chosen.parent, chosen).returncode == 0
            continue
        if "PSEUDONYM" in words:
            words[words.index("PSEUDONYM")] = json.loads(chosen.read_text())["chosen"][0]["id"]
        if "MERKLE-ROOT" in words:
            words[words.index("MERKLE-ROOT")] = json.loads(chosen.read_text())["merkle_root"]
        target = words[words.index(">") + 1] if ">" in words else None
        answer = lanyard(*(words[: words.index(">")] if target else words))
        assert (command, answer.code, answer.err) == (command, 0, "")
        if target:
            (tmp_path / target).write_text(answer.out)
