"""The demo's scene of the data room: the data lead brings in the area's returns, puts a snapshot in use, and
finds out how ready the area is.

The pack of the demo has been made already, so it is taken in as it is, without making it a second time.
"""

import os
import shutil
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.files import File

from lanyard.web.access.roles import RoleName
from lanyard.web.data import store
from lanyard.web.data.accepted.actions import accept_queries
from lanyard.web.data.demo_files import DESK, KEY, MADE, PACK, RETURNS
from lanyard.web.data.demo_readiness import tell_readiness
from lanyard.web.data.figures.reading import day_of_lists
from lanyard.web.data.imports.actions.beginning import begin_import
from lanyard.web.data.imports.actions.ending import end_made
from lanyard.web.data.imports.outcome import read_made
from lanyard.web.data.imports.queries import problems_of
from lanyard.web.data.models import Import, Snapshot
from lanyard.web.data.snapshots.actions.using import put_in_use
from lanyard.web.stage.scenes import Scene, Stage, Story

_READ_IN = timedelta(minutes=6)
_ACCEPTED = 3
"""How many queries the data lead has looked into and found right."""


def _play(stage: Stage) -> Story:
    files = stage.files
    if files is None or not (files / MADE).is_file():
        return
    yield (moment := stage.at(-14, 9, 40))
    snapshot = _bring_in(stage, files, moment)
    yield stage.at(-14, 11, 15)
    _accept(stage, snapshot)
    yield (moment := stage.at(-13, 10, 5))
    put_in_use(by=stage.acting(RoleName.DATA_LEAD), snapshot=snapshot.pk, version=snapshot.version)
    Snapshot.objects.filter(pk=snapshot.pk).update(used_from=moment)
    yield from tell_readiness(stage, files / RETURNS)


SCENE = Scene(
    "data", "The area’s returns are brought in, their figures shown, and how ready all is tried out.", _play
)


def _bring_in(stage: Stage, files: Path, moment: datetime) -> Snapshot:
    """Takes in the files with what was made of them. The job that would make it finds it done."""
    by, made = stage.acting(RoleName.DATA_LEAD), read_made(files / MADE)
    _keep_key(files / KEY)
    paths = sorted({files / RETURNS / each.name for each in made.files})
    with ExitStack() as opened:
        returns = [File(opened.enter_context(path.open("rb")), path.name) for path in paths]
        begun = begin_import(by=by, files=returns, as_at=day_of_lists(files / PACK))
    for kind, place in ((PACK, store.pack(begun.key)), (DESK, store.desk(begun.key))):
        shutil.copytree(files / kind, place, copy_function=_link)
    snapshot = end_made(by=by, brought_in=begun.pk, made=made, after=[])
    Import.objects.filter(pk=begun.pk).update(begun_at=moment, ended_at=moment + _READ_IN)
    Snapshot.objects.filter(pk=snapshot.pk).update(made_at=moment + _READ_IN)
    return snapshot


def _accept(stage: Stage, snapshot: Snapshot) -> None:
    """The queries of the first rule that raised any, each looked into by a telephone call."""
    queries = [row for row in problems_of(snapshot.made_of) if row["digest"]]
    alike = [row for row in queries if row["code"] == queries[0]["code"]][:_ACCEPTED]
    if alike:
        accept_queries(
            by=stage.acting(RoleName.DATA_LEAD),
            brought_in=snapshot.made_of,
            queries=alike,
            reason="Checked with the team that keeps the source: the entry is right.",
        )


def _keep_key(key: Path) -> None:
    """The site goes on with the key of the pack, so that what it makes next knows the same children again."""
    place = Path(settings.DATA, "pseudonym.key")
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(key, place)


def _link(source: str, place: str) -> None:
    """A hard link where both lie on one disk, else a copy."""
    try:
        os.link(source, place)
    except OSError:
        shutil.copy2(source, place)
