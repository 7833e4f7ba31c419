"""An import from its files to its snapshot."""

from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.web.factories import a_visitor
from tests.web.returns import AS_AT, a_snapshot, an_import, made_folder, return_files

from lanyard.core.register.snapshot import Snapshot as Folder
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.imports.actions.beginning import begin_import
from lanyard.web.data.imports.actions.ending import end_made
from lanyard.web.data.imports.outcome import Refusal, read_refusals
from lanyard.web.data.models import Import, ImportedFile, ImportState, Snapshot
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.worker import work_off
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


@pytest.fixture
def empty_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(settings, "DATA", tmp_path)
    return tmp_path


def a_refused_import() -> Import:
    held = begin_import(
        by=a_visitor(RoleName.DATA_LEAD), files=[SimpleUploadedFile("list.csv", b"a,b\n1,2\n")], as_at=AS_AT
    )
    work_off()
    held.refresh_from_db()
    return held


def acts() -> list[str]:
    return list(Event.objects.order_by("number").values_list("act", flat=True))


def test_files_are_kept_and_the_work_is_planned() -> None:
    held = an_import()
    assert (held.state, held.files.count()) == (ImportState.MAKING, len(return_files()))
    assert {path.name for path in store.incoming(held.key).iterdir()} == set(
        held.files.values_list("name", flat=True)
    )
    job = Job.objects.get()
    assert (job.args, job.leads_to, acts()) == ([held.pk], f"/data/imports/{held.pk}/", ["data.import-begun"])


def test_the_work_makes_a_snapshot_like_the_command_line_does() -> None:
    held = an_import()
    work_off()
    held.refresh_from_db()
    _, expected = made_folder()
    found = held.snapshot
    assert (held.state, found.sha256, found.children) == (
        ImportState.MADE,
        expected.sha256,
        expected.children,
    )
    assert (found.errors, found.queries) == (expected.errors, expected.queries)
    assert Folder.open(store.pack(held.key) / "snapshot").verify() == ()
    assert acts()[-1] == "data.snapshot-made"


def test_files_are_told_what_they_are() -> None:
    file = ImportedFile.objects.get(brought_in=a_snapshot().made_of, name="sen2-2026.xml")
    assert (file.kind, file.year, file.is_used) == ("sen2", 2026, True)


def test_the_work_done_twice_makes_one_snapshot_and_one_event() -> None:
    found = a_snapshot()
    again = end_made(
        by=a_visitor(RoleName.DATA_LEAD), brought_in=found.made_of_id, made=made_folder()[1], after=[]
    )
    assert (again.pk, Snapshot.objects.count(), acts().count("data.snapshot-made")) == (found.pk, 1, 1)


def test_problems_know_their_children() -> None:
    problems = pl.read_parquet(store.desk(a_snapshot().key) / "problems.parquet")
    lists = problems.filter(pl.col("kind") == "annex-a")
    assert (lists.is_empty(), lists["child_id"].null_count()) == (False, 0)
    assert problems["number"].to_list() == list(range(1, problems.height + 1))


def test_what_cannot_be_used_is_refused_with_its_reason_and_nothing_is_made() -> None:
    held = a_refused_import()
    refused = read_refusals(store.made(held.key))
    assert (held.state, Snapshot.objects.count()) == (ImportState.REFUSED, 0)
    assert [each.file for each in refused] == [""]
    assert [path.name for path in store.made(held.key).iterdir()] == ["refusals.json"]
    assert acts()[-1] == "data.import-refused"


def test_files_that_are_refused_leave_nothing(empty_store: Path) -> None:
    with pytest.raises(RefusedError):
        begin_import(by=a_visitor(RoleName.DATA_LEAD), files=[SimpleUploadedFile("a.csv", b"")], as_at=AS_AT)
    assert (Import.objects.count(), list((empty_store / store.INCOMING).iterdir())) == (0, [])


def test_only_who_may_brings_in_returns() -> None:
    with pytest.raises(NotAllowedError):
        begin_import(by=a_visitor(RoleName.LANO), files=return_files(), as_at=AS_AT)


def test_another_snapshot_of_an_import_is_not_taken() -> None:
    found = a_snapshot()
    other = replace(made_folder()[1], sha256="0" * 64)
    by = a_visitor(RoleName.DATA_LEAD)
    assert end_made(by=by, brought_in=found.made_of_id, made=other, after=[]).sha256 == found.sha256


@pytest.mark.usefixtures("empty_store")
def test_leftovers_are_folders_of_no_import() -> None:
    held = an_import()
    store.incoming("lost").mkdir(parents=True)
    assert [path.name for path in store.leftovers({held.key})] == ["lost"]


def test_refusals_are_read_as_they_were_noted() -> None:
    noted = read_refusals(store.made(a_refused_import().key))
    assert noted == tuple(Refusal(each.file, each.what, each.do) for each in noted) != ()
