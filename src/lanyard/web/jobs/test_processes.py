"""Several processes at once: nothing is lost, nothing runs twice at once, whoever dies and however."""

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import time

import pytest
from tests.web.installations import Installation, an_installation, stopped, wait_until

from lanyard.web.jobs.states import State

WORKER = ("-m", "lanyard.cli", "worker")
LEASE_SECONDS = 2

JOBS = 300
LONG_JOBS = 3
LONG_SECONDS = 4
"""Longer than a lease, which therefore has to be renewed."""


@dataclass(frozen=True)
class Line:
    """One line of a diary: an entry begins or ends, in a process, at a time in seconds."""

    entry: int
    what: str
    process: int
    at: float


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    home = tmp_path_factory.mktemp("home")
    with an_installation(home, LANYARD_LEASE_SECONDS=str(LEASE_SECONDS)) as made:
        yield made


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    path = tmp_path / "diary"
    path.touch()
    return path


def lines_of(diary: Path) -> list[Line]:
    parts = [line.split() for line in diary.read_text(encoding="utf-8").splitlines()]
    return [Line(int(entry), what, int(process), float(at)) for entry, what, process, at in parts]


def count(diary: Path, what: str) -> int:
    return len({line.entry for line in lines_of(diary) if line.what == what})


def jobs_of(installation: Installation) -> list[dict[str, object]]:
    """The jobs as the table has them."""
    said = installation.run_code(
        "import json\n"
        "from lanyard.web.jobs.models import Job\n"
        "print(json.dumps(list(Job.objects.values('state', 'attempts'))))"
    )
    return list(json.loads(said))


def enqueue(installation: Installation, task: str, diary: Path, *seconds: float) -> None:
    """One job a length of time, the first to be taken up first, and no others."""
    installation.run_code(
        "from lanyard.web.jobs.models import Job\n"
        "Job.objects.all().delete()\n"
        f"from tests.web.trial_tasks import {task} as task\n"
        f"for entry, seconds in enumerate({list(seconds)!r}):\n"
        f"    task.enqueue({str(diary)!r}, entry, seconds)\n"
    )


def test_of_300_jobs_none_is_lost_or_runs_twice_at_once_when_a_worker_is_killed(
    installation: Installation, diary: Path
) -> None:
    enqueue(installation, "write_diary", diary, *[LONG_SECONDS] * LONG_JOBS, *[0] * (JOBS - LONG_JOBS))
    workers = [installation.start(*WORKER) for _ in range(3)]
    wait_until(lambda: count(diary, "begins") >= LONG_JOBS, "each worker began a long job")
    victim = lines_of(diary)[0]
    os.kill(victim.process, signal.SIGKILL)
    killed_at = time()
    wait_until(lambda: count(diary, "ends") == JOBS, "all jobs ended")
    for worker in workers:
        if worker.pid != victim.process:
            stopped(worker)
        else:
            worker.communicate()
    lines = lines_of(diary)
    by_entry = {entry: [line for line in lines if line.entry == entry] for entry in range(JOBS)}
    begun, again, ended = by_entry.pop(victim.entry)
    assert (begun.what, again.what, ended.what) == ("begins", "begins", "ends")
    assert again.process == ended.process != victim.process
    assert again.at > killed_at
    assert {tuple(line.what for line in each) for each in by_entry.values()} == {("begins", "ends")}
    assert {str(job["state"]) for job in jobs_of(installation)} == {State.DONE}


def test_a_worker_told_to_stop_finishes_the_job_in_hand_and_takes_no_more(
    installation: Installation, diary: Path
) -> None:
    enqueue(installation, "write_diary", diary, 1, 0)
    worker = installation.start(*WORKER)
    wait_until(lambda: count(diary, "begins") == 1, "the first job began")
    stopped(worker)
    assert [(line.entry, line.what) for line in lines_of(diary)] == [(0, "begins"), (0, "ends")]
    assert sorted(str(job["state"]) for job in jobs_of(installation)) == [State.DONE, State.WAITING]


def test_a_job_that_takes_too_long_is_handed_back_when_its_worker_stops(
    installation: Installation, diary: Path
) -> None:
    enqueue(installation, "never_report", diary, 600)
    worker = installation.start_code(
        "from lanyard.web.jobs.worker import Worker\nWorker(grace_seconds=1).work()"
    )
    wait_until(lambda: count(diary, "begins") == 1, "the job began")
    stopped(worker)
    (job,) = jobs_of(installation)
    assert (job["state"], job["attempts"]) == (State.WAITING, 0)


def test_a_running_job_that_is_cancelled_stops_soon(installation: Installation, diary: Path) -> None:
    enqueue(installation, "write_diary", diary, 600)
    worker = installation.start(*WORKER)
    wait_until(lambda: count(diary, "begins") == 1, "the job began")
    installation.run_code(
        "import time\n"
        "from lanyard.web.access.visitor import the_program\n"
        "from lanyard.web.jobs.actions import cancel_job\n"
        "from lanyard.web.jobs.models import Job\n"
        "job = cancel_job(job=Job.objects.get(state='running').pk, by=the_program())\n"
        "while job.state != 'cancelled':\n"
        "    time.sleep(0.1)\n"
        "    job.refresh_from_db()\n"
    )
    assert stopped(worker) == ""
    assert count(diary, "ends") == 0


def test_four_processes_that_read_and_then_write_never_find_the_database_locked(
    installation: Installation,
) -> None:
    said = installation.run_code(
        "import os\n"
        "from django.db import connection, transaction\n"
        "from lanyard.web.jobs.models import Job\n"
        "from tests.web.trial_tasks import a_job\n"
        "job = a_job().pk\n"
        "connection.close()\n"
        "def write():\n"
        "    for _ in range(100):\n"
        "        with transaction.atomic():\n"
        "            held = Job.objects.select_for_update().get(pk=job)\n"
        "            held.done += 1\n"
        "            held.save()\n"
        "writers = []\n"
        "for _ in range(4):\n"
        "    writers.append(os.fork())\n"
        "    if not writers[-1]:\n"
        "        write()\n"
        "        os._exit(0)\n"
        "ends = [os.waitpid(writer, 0)[1] for writer in writers]\n"
        "print(ends, Job.objects.get(pk=job).done)"
    )
    assert said.strip() == "[0, 0, 0, 0] 400"
