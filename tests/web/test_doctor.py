"""`lanyard doctor` says what is wrong and how to mend it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from lanyard.web.audit.chain import End, Verified
from lanyard.web.audit.checks import chain_finding, check_chain, check_guards, expected_finding
from lanyard.web.audit.models import Event
from lanyard.web.checks.declare import Check, Finding, State, declared_checks, fault, warning, well
from lanyard.web.jobs.checks import worker_finding
from lanyard.web.jobs.models import Job
from lanyard.web.site.checks.clock import clock_finding
from lanyard.web.site.checks.database import check_database, check_tables
from lanyard.web.site.checks.files import check_assets, check_storage
from lanyard.web.site.checks.settings import check_address, check_debug, check_hosts, check_secret
from lanyard.web.site.environment import Mode
from tests.web.emptying import guards_down
from tests.web.events import an_event

NOON = datetime(2026, 6, 12, 12, tzinfo=UTC)
LONG = "a b c d e f g h i j k l m n o p q r s t u v w x y z" * 2


def doctor(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What the command does in an environment of its own."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LANYARD", "DATABASE", "DJANGO"))
    }
    return subprocess.run(
        [sys.executable, "-m", "lanyard.cli", "doctor", *arguments],
        env={**kept, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_settings_that_are_missing_are_named() -> None:
    done = doctor("--json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["well"], [check["name"] for check in found["checks"]]) == (
        1,
        False,
        ["settings"],
    )
    assert found["checks"][0]["says"] == "LANYARD_SECRET_KEY is not set. docs/running.md says what it is for."


def test_a_new_installation_lacks_its_tables(tmp_path: Path) -> None:
    done = doctor("--json", LANYARD_MODE="development", LANYARD_HOME=str(tmp_path))
    states = {check["name"]: check["state"] for check in json.loads(done.stdout)["checks"]}
    assert (done.returncode, states["database"], states["tables"], states["record"]) == (
        1,
        "well",
        "fault",
        "fault",
    )


def test_words_say_what_to_mend(tmp_path: Path) -> None:
    done = doctor(LANYARD_MODE="development", LANYARD_HOME=str(tmp_path))
    assert "      Make a backup, then run: lanyard manage migrate" in done.stdout.splitlines()
    assert done.stdout.splitlines()[-1] == "Something has to be mended: see above."


@pytest.fixture
def live(settings: object) -> Callable[..., None]:
    """Settings of a live installation that is in order, with some changed."""

    def change(**changed: object) -> None:
        in_order = {
            "MODE": Mode.LIVE,
            "IS_DEMO": False,
            "SECRET_KEY": LONG,
            "SITE_ADDRESS": "https://send.example.org",
            "ALLOWED_HOSTS": ["send.example.org"],
            "DEBUG": False,
        }
        for name, value in {**in_order, **changed}.items():
            setattr(settings, name, value)

    return change


@pytest.mark.parametrize(
    ("changed", "check", "found"),
    [
        ({}, check_secret, well("Long enough not to be guessed.")),
        ({"SECRET_KEY": "short"}, check_secret, State.FAULT),
        ({"SECRET_KEY": "a" * 80}, check_secret, State.FAULT),
        ({}, check_address, well("https://send.example.org")),
        ({"SITE_ADDRESS": "http://send.example.org"}, check_address, State.FAULT),
        ({}, check_hosts, well("send.example.org")),
        ({"ALLOWED_HOSTS": ["*"]}, check_hosts, State.FAULT),
        ({"ALLOWED_HOSTS": ["other.example.org"]}, check_hosts, State.FAULT),
        ({}, check_debug, well("Off, in mode live.")),
        ({"DEBUG": True}, check_debug, State.FAULT),
        ({"IS_DEMO": True}, check_debug, State.WARNING),
    ],
)
def test_settings_of_a_live_installation(
    live: Callable[..., None],
    changed: dict[str, object],
    check: Callable[[], Finding],
    found: Finding | State,
) -> None:
    live(**changed)
    finding = check()
    assert found in (finding, finding.state)
    assert bool(finding.mend) == (finding.state is not State.WELL)


@pytest.mark.django_db
def test_database_and_tables_are_in_order() -> None:
    assert (check_database().state, check_tables()) == (State.WELL, well("As this release needs them."))


def test_missing_assets_are_found(settings: object, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path  # type: ignore[attr-defined]
    assert check_assets() == fault(
        "Styles and scripts have not been built.", "In a checkout, run: make assets"
    )


def test_storage_is_tried(settings: object, tmp_path: Path) -> None:
    settings.HOME = tmp_path / "gone"  # type: ignore[attr-defined]
    assert check_storage().state is State.FAULT
    settings.HOME = tmp_path  # type: ignore[attr-defined]
    tmp_path.chmod(0o755)
    assert check_storage().mend == f"Close it to others: chmod o-rwx {tmp_path}"
    tmp_path.chmod(0o750)
    assert check_storage().state is State.WELL


@pytest.mark.parametrize(
    ("database", "last_event", "state"),
    [
        (NOON, None, State.WELL),
        (NOON + timedelta(seconds=19), NOON - timedelta(days=1), State.WELL),
        (NOON - timedelta(seconds=21), None, State.WARNING),
        (NOON, NOON + timedelta(hours=1), State.FAULT),
    ],
)
def test_clocks_are_compared(database: datetime, last_event: datetime | None, state: State) -> None:
    assert clock_finding(NOON, database, last_event).state is state


@pytest.mark.django_db
def test_work_that_waits_long_is_found() -> None:
    now = timezone.now()
    Job.objects.create(
        task="x",
        words="x",
        queue="default",
        most_attempts=1,
        created_at=now,
        run_after=now - timedelta(minutes=11),
    )
    assert worker_finding(now).says == "1 job has waited for more than ten minutes."
    assert worker_finding(now - timedelta(minutes=2)) == well("No work is kept waiting.")


@pytest.mark.django_db
def test_the_last_seal_is_printed_to_be_noted_down() -> None:
    event = an_event()
    assert check_chain() == well(
        f"1 event is as written. Last seal, to note down elsewhere: {event.seal} (event 1)"
    )


def test_a_broken_chain_is_a_fault() -> None:
    finding = chain_finding(Verified(3, 0, End(3, "x"), "Event 4 is missing: the next one there is 5."))
    assert (finding.state, finding.says) == (State.FAULT, "Event 4 is missing: the next one there is 5.")


@pytest.mark.django_db
def test_guards_taken_down_are_a_fault() -> None:
    assert check_guards() == well(
        "The database refuses to change or remove events, and what else is only added to."
    )
    with guards_down():
        assert check_guards().state is State.FAULT


@pytest.mark.django_db
def test_a_record_written_anew_lacks_the_seal_noted_down() -> None:
    seal = an_event(detail={"books": 1}).seal
    assert expected_finding(seal[:16].upper()).says == (
        "The seal noted down is that of event 1: nothing up to it was changed."
    )
    with guards_down():
        Event.objects.all().delete()
        connection.cursor().execute("UPDATE audit_chainend SET number = 0, seal = ''")
    an_event(detail={"books": 2})
    assert (check_chain().state, expected_finding(seal).state) == (State.WELL, State.FAULT)
    assert expected_finding(seal[:15]).state is State.FAULT


def test_a_check_that_cannot_be_made_is_a_fault() -> None:
    def closed() -> Finding:
        raise PermissionError(13, "Permission denied", "lanyard.sqlite3")

    assert Check("x", "X", closed).find() == fault(
        "lanyard.sqlite3 could not be used: Permission denied.", "Give the program access to it."
    )


def test_every_check_has_a_name_of_its_own() -> None:
    names = [check.name for check in declared_checks()]
    assert names == list(dict.fromkeys(names))
    assert {"database", "record", "worker", "mail"} <= set(names)
    assert warning("a", "b") == Finding(State.WARNING, "a", "b")
