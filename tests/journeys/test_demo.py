"""`lanyard demo`: one command makes an area, its pack and its site, serves it, and can be given again."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import psutil
import pytest

from lanyard.web.access.roles import ROLES
from tests.journeys.conftest import Lanyard

CHILDREN = ("--children", "60")
OF_A_REAL_INSTALLATION = {
    "DATABASE_URL": "postgresql://nobody@localhost:1/real",
    "LANYARD_HOME": "/nowhere",
    "LANYARD_MODE": "live",
    "LANYARD_MAIL": "smtp",
}
"""Settings that must not reach the demo."""


def people_in(site: Path) -> int:
    """How many people there are in a site."""
    with closing(sqlite3.connect(site / "lanyard.sqlite3")) as database:
        (number,) = database.execute("SELECT count(*) FROM people_person").fetchone()
    return int(number)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo, which the tests of this file make one after another."""
    return tmp_path_factory.mktemp("demo")


def test_without_serving_it_ends_with_returns_a_pack_and_a_site(lanyard: Lanyard, out: Path) -> None:
    answer = lanyard("demo", "--no-serve", *CHILDREN, "--out", out)
    assert (answer.code, answer.err) == (0, "")
    assert f"Pack: {out / 'pack'}" in answer.out.splitlines()
    assert (out / "pack/report.pdf").is_file()
    assert (out / "returns/faults.csv").is_file()
    assert people_in(out / "site") > len(ROLES)


def test_given_again_it_is_made_anew_served_and_stopped_by_ctrl_c(out: Path) -> None:
    before = people_in(out / "site")
    port = a_free_port()
    command = [
        sys.executable,
        "-m",
        "lanyard.cli",
        "demo",
        "--no-pack",
        "--port",
        str(port),
        "--out",
        str(out),
    ]
    environment = {**os.environ, **OF_A_REAL_INSTALLATION}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as demo:
        said = lines_until("/demo/as/administrator/", demo)
        everybody = psutil.Process(demo.pid).children(recursive=True)
        addresses = re.findall(r"http://\S+/demo/as/\S+", "".join(said))
        page = build_opener(HTTPCookieProcessor()).open(addresses[1]).read().decode()
        demo.send_signal(signal.SIGINT)
        assert demo.wait() == 0
    assert f"Lanyard is at http://localhost:{port}/ (Ctrl-C stops it)\n" in said
    assert addresses == [f"http://localhost:{port}/demo/as/{role}/" for role in ROLES]
    assert "You are <strong>Nominated officer (LANO)</strong> at Made-up Council." in page
    assert people_in(out / "site") == before
    assert [each for each in everybody if each.is_running()] == []


def a_free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def lines_until(words: str, process: subprocess.Popen[str]) -> list[str]:
    """What a program says, up to the line with these words."""
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if words in line:
            return said
    raise AssertionError(f"It ended without {words}: {said}")


def test_a_folder_that_holds_something_else_is_left_alone(lanyard: Lanyard, tmp_path: Path) -> None:
    kept = tmp_path / "demo/site/lanyard.sqlite3"
    kept.parent.mkdir(parents=True)
    kept.write_text("a partnership's database", encoding="utf-8")
    answer = lanyard("demo", "--no-serve", *CHILDREN, "--out", tmp_path / "demo")
    assert (answer.code, kept.read_text(encoding="utf-8")) == (1, "a partnership's database")
    assert answer.err == (
        f"{kept.parent} holds something that is no demo. Choose another folder with --out.\n"
    )


def test_a_port_that_is_taken_is_told_before_anything_is_made(lanyard: Lanyard, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        answer = lanyard("demo", "--port", port, *CHILDREN, "--out", tmp_path / "demo")
    assert answer.code == 1
    assert answer.err.startswith(f"Port {port} on 127.0.0.1 cannot be used")
    assert not (tmp_path / "demo").exists()
