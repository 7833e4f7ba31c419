"""`lanyard serve` as an administrator meets it: what it says, what it starts, and how it stops."""

import socket
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.web.installations import Installation, Process, an_installation, stopped, wait_until
from tests.web.serving import LANYARD, children_of, free_port, is_alive, served


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with an_installation(tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture
def port() -> int:
    return free_port()


def workers_of(process: Process) -> list[psutil.Process]:
    children = psutil.Process(process.pid).children()
    return [child for child in children if "lanyard.cli worker" in command_of(child)]


def command_of(process: psutil.Process) -> str:
    """With what a process was started; nothing for one that has ended meanwhile."""
    try:
        return " ".join(process.cmdline())
    except psutil.NoSuchProcess:
        return ""


def test_one_command_serves_the_site_keeps_a_worker_and_stops_both(
    installation: Installation, port: int
) -> None:
    serving = installation.start(*LANYARD, "serve", "--port", str(port))
    wait_until(lambda: is_alive(port), "the site answered")
    wait_until(lambda: bool(workers_of(serving)), "there was a worker")
    everybody = children_of(serving)
    (first,) = workers_of(serving)
    first.kill()
    wait_until(
        lambda: [each.pid for each in workers_of(serving)] not in ([], [first.pid]),
        "there was another worker",
    )
    assert is_alive(port)
    everybody += children_of(serving)
    said = stopped(serving)
    assert said == f"Lanyard is at http://localhost:{port}/ (Ctrl-C stops it)\n"
    assert [each for each in everybody if each.is_running()] == []


def test_a_site_can_be_served_without_a_worker(installation: Installation, port: int) -> None:
    serving = installation.start(*LANYARD, "serve", "--port", str(port), "--no-worker")
    wait_until(lambda: is_alive(port), "the site answered")
    assert workers_of(serving) == []
    stopped(serving)


def test_what_it_has_started_ends_with_it_even_when_it_is_killed(installation: Installation) -> None:
    with served(installation) as serving:
        wait_until(lambda: bool(workers_of(serving.process)), "there was a worker")
        everybody = children_of(serving.process)
        serving.process.kill()
        serving.process.communicate()
    wait_until(lambda: not [each for each in everybody if each.is_running()], "all of them had ended")
    assert not is_alive(serving.port)


def refusal(installation: Installation, *command: str, **settings: str) -> tuple[int, str]:
    """The exit code and the words with which a command ends."""
    process = Installation(installation.home, {**installation.environment, **settings}).start(*command)
    _, complained = process.communicate()
    return process.returncode, complained


def test_a_port_that_is_taken_is_told_in_words(installation: Installation) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, words = refusal(installation, *LANYARD, "serve", "--port", str(port))
    assert code == 1
    assert words.startswith(f"Port {port} on 127.0.0.1 cannot be used: Address already in use.")


def test_without_tables_it_says_how_to_make_them(
    installation: Installation, tmp_path: Path, port: int
) -> None:
    elsewhere = {"LANYARD_HOME": str(tmp_path / "new"), "DATABASE_URL": ""}
    code, words = refusal(installation, *LANYARD, "serve", "--port", str(port), **elsewhere)
    assert code == 1
    assert "run `lanyard manage migrate`, or start with --migrate" in words


def test_a_missing_setting_is_named(installation: Installation) -> None:
    code, words = refusal(installation, *LANYARD, "worker", LANYARD_MODE="live")
    assert (code, words) == (1, "LANYARD_SECRET_KEY is not set. docs/running.md says what it is for.\n")


def test_a_maintenance_command_that_there_is_not_is_wrong_usage(installation: Installation) -> None:
    code, words = refusal(installation, *LANYARD, "manage", "make-tea")
    assert code == 1
    assert words.startswith("Unknown command: 'make-tea'")
