"""Returns of a small made-up area, and what was made of them: made once for all tests of a run.

Tests get copies as hard links, which take no time. What is made is never changed, so none disturbs another.
"""

import fcntl
import os
import pickle
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import gettempdir

import polars as pl
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from lanyard.core.packs.pack import PackOrder
from lanyard.core.register.pseudonym import KEY_BYTES, Pseudonyms
from lanyard.core.returns.problems import SCHEMA as PROBLEM
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from lanyard.core.words.progress import silent
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.data import store
from lanyard.web.data.desk_tables import PROBLEMS
from lanyard.web.data.figures import reading
from lanyard.web.data.imports.actions.beginning import begin_import
from lanyard.web.data.imports.actions.ending import end_made
from lanyard.web.data.imports.making import make
from lanyard.web.data.imports.outcome import Made
from lanyard.web.data.models import Import, ImportState, Snapshot
from tests.web.factories import a_visitor

CHILDREN = 40
FAULTS = 6

_AREA = MadeUpArea(children=CHILDREN)
AS_AT: date = census_day(_AREA.year)
"""The day of the lists of the made-up area."""


@cache
def returns_folder() -> Path:
    """The returns of the area, with some faults planted, in a folder that is left as it is."""
    return _once("returns", _write_returns)


def return_files() -> Sequence[SimpleUploadedFile]:
    """The same as they come in by a form."""
    return [SimpleUploadedFile(path.name, path.read_bytes()) for path in _files()]


@cache
def made_folder() -> tuple[Path, Made]:
    """What is made of them, in a folder that is left as it is."""
    folder = _once("made", _make)
    made: Made = pickle.loads((folder / "made.pickle").read_bytes())  # noqa: S301 - written by ourselves
    return folder / "made", made


def _write_returns(folder: Path) -> None:
    write_area(folder, _AREA, faults=FAULTS)
    shutil.rmtree(folder / "truth")
    (folder / "faults.csv").unlink()


def _make(folder: Path) -> None:
    folder.mkdir()
    order = PackOrder(as_at=AS_AT, pseudonyms=Pseudonyms(bytes(KEY_BYTES)))
    made = make(returns_folder(), folder / "made", order, silent)
    assert isinstance(made, Made), made
    (folder / "made.pickle").write_bytes(pickle.dumps(made))


def _once(name: str, fill: Callable[[Path], None]) -> Path:
    """A folder that the first process of this run which wants it fills, and the others wait for."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    place = Path(gettempdir(), f"lanyard-tests-{run}")
    place.mkdir(exist_ok=True)
    with (place / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (place / f"{name}.done").exists():
            fill(place / name)
            (place / f"{name}.done").touch()
    return place / name


def an_import(by: Visitor | None = None) -> Import:
    """The returns as they have just come in; nothing has been made of them yet."""
    return begin_import(by=by or a_visitor(RoleName.DATA_LEAD), files=return_files(), as_at=AS_AT)


def a_snapshot(by: Visitor | None = None) -> Snapshot:
    """What was made of the returns, without the wait."""
    visitor = by or a_visitor(RoleName.DATA_LEAD)
    begun = an_import(visitor)
    folder, made = made_folder()
    shutil.copytree(folder, store.made(begun.key), copy_function=os.link)
    return end_made(by=visitor, brought_in=begun.pk, made=made, after=[])


def a_bare_snapshot() -> Snapshot:
    """A snapshot of which only the desk's empty tables are there, where nobody looks further."""
    now = timezone.now()
    made_of = Import.objects.create(as_at=AS_AT, contents="0" * 64, state=ImportState.MADE, ended_at=now)
    desk = store.desk(made_of.key)
    desk.mkdir(parents=True)
    schema = {"number": pl.UInt32(), **PROBLEM, "child_id": pl.Int64(), "digest": pl.String()}
    pl.DataFrame(schema=schema).write_parquet(desk / PROBLEMS)
    return Snapshot.objects.create(
        made_of=made_of, sha256="0" * 64, children=0, errors=0, queries=0, made_at=now
    )


def a_year_before(snapshot: Snapshot) -> None:
    """Has the plans of a snapshot tell of the year before."""
    path = store.pack(snapshot.key) / "datasets/shareable/02-plans.csv"
    told = path.read_bytes().replace(b"2026-01-15", b"2025-01-16")
    path.unlink()  # not written over: it is shared with other tests
    path.write_bytes(told)
    reading.forget()


def _files() -> Iterator[Path]:
    return (path for path in sorted(returns_folder().rglob("*")) if path.is_file())
