"""An import killed on its way ends as if it had not been, or as the same snapshot: never as half of one."""

import json
import os
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.web.installations import Installation, an_installation, wait_until
from tests.web.returns import AS_AT, made_folder, returns_folder
from tests.web.serving import served
from tests.web.uploading import Sender, a_sender

KILLED = -9
WAY = (
    ("Bytes read", 5), ("Bytes read", 10), ("Rows checked", 1), ("Rows checked", 10),
    ("Making the pack", 0), ("Making the pack", 2), ("Making the pack", 4), ("Making the pack", 6),
    ("Making the pack", 8), ("Making the pack", 10),
)  # fmt: skip
"""Ten places on the way of an import: what it tells, and how many tenths of that are done."""

IS_DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
PLACES = WAY if IS_DEEP else WAY[8:9]
OF_RECEIVING = range(1, 11) if IS_DEEP else (5,)
OF_SERVING = range(10) if IS_DEEP else (5,)

_PROGRAM_THAT_RECEIVES = """
import os
import signal
from datetime import date
from pathlib import Path

from lanyard.web.access.visitor import Interface, the_program
from lanyard.web.data.imports.actions.beginning import begin_import
from lanyard.web.data.kept_file import KeptFile

paths = sorted(path for path in Path({folder!r}).rglob("*") if path.is_file())


class Dying(KeptFile):
    def chunks(self):
        if self.path == paths[len(paths) * {tenth} // 10 - 1]:
            yield self.path.read_bytes()[:100]
            os.kill(os.getpid(), signal.SIGKILL)
        yield from super().chunks()


kind = Dying if {tenth} else KeptFile
files = [kind(path) for path in paths]
begin_import(by=the_program(Interface.COMMAND), files=files, as_at=date.fromisoformat({day!r}))
"""

_WORKING = """
import os
import signal
from datetime import timedelta

from django.utils import timezone

from lanyard.web.data.imports import jobs
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.worker import work_off


def die(*_args, **_given):
    os.kill(os.getpid(), signal.SIGKILL)


report = JobContext.report


def told(self, step, done, of):
    if step == {step!r} and done * 10 >= of * {tenths}:
        die()
    report(self, step, done, of)


JobContext.report = told
if {step!r} == "The end":
    jobs.end_made = die
Job.objects.filter(state="running").update(lease_until=timezone.now() - timedelta(seconds=1))
work_off()
"""
"""Takes up what is due, what a dead worker held too. Dies where it is told to, or before the end is noted."""

_STANDING = """
import json
from lanyard.web.data import store
from lanyard.web.data.models import Import, Snapshot

keys = set(Import.objects.values_list("key", flat=True))
last = Import.objects.last()
print(json.dumps({
    "imports": len(keys),
    "state": last.state if last else "",
    "snapshots": list(Snapshot.objects.filter(made_of=last).values_list("sha256", flat=True)),
    "is_made": bool(last) and (store.made(last.key) / "desk" / "problems.parquet").is_file(),
    "half": sorted(path.name for path in store.leftovers(keys) if not path.name.startswith(".")),
}))
"""
NEVER, BEFORE_THE_END = ("", 0), ("The end", 0)


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with an_installation(tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture(scope="module")
def sender(installation: Installation) -> Sender:
    return a_sender(installation)


def receive(installation: Installation, tenth: int = 0) -> int:
    told = {"folder": str(returns_folder()), "day": AS_AT.isoformat(), "tenth": tenth}
    return ended(installation, _PROGRAM_THAT_RECEIVES.format(**told))


def work(installation: Installation, dying_at: tuple[str, int]) -> int:
    step, tenths = dying_at
    return ended(installation, _WORKING.format(step=step, tenths=tenths))


def ended(installation: Installation, code: str) -> int:
    """How a program ended: 0 when it did well."""
    process = installation.start_code(code)
    process.communicate()
    return process.returncode


def standing(installation: Installation) -> dict[str, object]:
    found: dict[str, object] = json.loads(installation.run_code(_STANDING))
    return found


@pytest.mark.parametrize("tenth", OF_RECEIVING)
def test_a_server_killed_while_files_come_in_leaves_nothing_that_counts(
    tenth: int, installation: Installation
) -> None:
    before = standing(installation)
    assert receive(installation, tenth) == KILLED
    assert standing(installation) == before


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place[0]} {place[1]}")
def test_a_worker_killed_on_its_way_and_before_the_end_leaves_the_same_snapshot(
    place: tuple[str, int], installation: Installation
) -> None:
    assert receive(installation) == 0
    begun = standing(installation)
    assert (begun["state"], begun["snapshots"], begun["half"]) == ("making", [], [])
    assert work(installation, place) == KILLED
    assert standing(installation) == begun
    assert work(installation, BEFORE_THE_END) == KILLED
    assert standing(installation) == {**begun, "is_made": True}
    assert work(installation, NEVER) == 0
    same = [made_folder()[1].sha256]
    assert standing(installation) == {**begun, "state": "made", "snapshots": same, "is_made": True}


def files_made(installation: Installation) -> int:
    """How many files there are of snapshots, half-made ones among them."""
    return sum(len(files) for _, _, files in os.walk(installation.home / "data/snapshots"))


@pytest.mark.parametrize("tenth", OF_SERVING)
def test_a_site_killed_with_all_its_processes_leaves_the_same_snapshot_and_nothing_of_what_comes_in(
    tenth: int, installation: Installation, sender: Sender
) -> None:
    before, same = int(str(standing(installation)["imports"])), made_folder()
    enough = files_made(installation) + tenth * sum(path.is_file() for path in same[0].rglob("*")) / 10
    with served(installation) as serving:
        sender.bring_in(serving.port)
        wait_until(lambda: files_made(installation) >= enough, "so much of the snapshot was made")
        with closing(sender.begin_to_send(serving.port, tenth)):
            serving.kill_all()
    assert work(installation, NEVER) == 0
    assert standing(installation) == {
        "imports": before + 1,
        "state": "made",
        "snapshots": [same[1].sha256],
        "is_made": True,
        "half": [],
    }
