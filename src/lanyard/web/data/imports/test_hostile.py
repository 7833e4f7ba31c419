"""Files that would do harm: a clear answer, bounded memory, and nothing kept but the refusal."""

import resource
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import polars as pl
import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.returns import AS_AT, a_snapshot

from lanyard.web.access.roles import RoleName
from lanyard.web.data import store
from lanyard.web.data.desk_tables import PROBLEMS
from lanyard.web.data.imports.actions.beginning import begin_import
from lanyard.web.data.imports.outcome import read_refusals
from lanyard.web.data.models import Import, ImportState, Snapshot
from lanyard.web.jobs.worker import work_off
from lanyard.web.pages.refusals import RefusedError

MOST_MORE_KILOBYTES = 400_000
ENTITIES = b"".join(
    b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10 if level else b"lol") for level in range(10)
)
BOMB = b'<?xml version="1.0"?><!DOCTYPE m [' + ENTITIES + b"]><Message><Header>&l9;</Header></Message>"


def zipped(parts: dict[str, bytes]) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def a_workbook(parts: dict[str, bytes]) -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>", **parts})


HOSTILE = {
    "wrong-encoding.csv": b"UPN,Surname\n\x81\x8d\x8f,\x90\x9d\xff\n",
    "columns.csv": b",".join(b"c%d" % number for number in range(1_000_000)) + b"\n1\n",
    "entities.xml": BOMB,
    "macro.xlsm": a_workbook({"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0macro"}),
    "old-macro.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "bomb.xlsx": a_workbook({"xl/worksheets/sheet1.xml": bytes(60_000_000)}),
    "truncated.parquet": b"PAR1\x15\x04\x15\x10",
    "🧒\u202egpj.csv": b"a,b\n1,2\n",
}


@pytest.fixture(autouse=True)
def own_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(settings, "DATA", tmp_path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MORE_KILOBYTES


def taken_in(name: str, content: bytes) -> Import:
    held = begin_import(
        by=a_visitor(RoleName.DATA_LEAD), files=[SimpleUploadedFile(name, content)], as_at=AS_AT
    )
    work_off()
    held.refresh_from_db()
    return held


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words_and_nothing_of_it_is_kept(name: str) -> None:
    held = taken_in(name, HOSTILE[name])
    reasons = read_refusals(store.made(held.key))
    assert (held.state, Snapshot.objects.count()) == (ImportState.REFUSED, 0)
    assert [bool(reason.what and reason.do) for reason in reasons] == [True]
    kept = {path.name for path in Path(settings.DATA).rglob("*") if path.is_file()}
    assert kept == {"refusals.json", "pseudonym.key"}


@pytest.mark.django_db
def test_an_archive_that_is_a_bomb_is_refused_at_the_door() -> None:
    with pytest.raises(RefusedError) as refused:
        taken_in("area.zip", zipped({"returns.csv": bytes(60_000_000)}))
    assert "as a zip bomb does" in str(refused.value)
    assert [path for path in Path(settings.DATA).rglob("*") if path.is_file()] == []
    assert not Import.objects.exists()


@pytest.mark.django_db
def test_marks_that_turn_writing_round_do_not_stand_in_names() -> None:
    held = begin_import(
        by=a_visitor(RoleName.DATA_LEAD), files=[SimpleUploadedFile("🧒\u202egpj.csv", b"a\n")], as_at=AS_AT
    )
    assert held.files.get().name == "🧒gpj.csv"


@pytest.mark.django_db
def test_no_cell_of_a_workbook_that_goes_back_starts_a_formula(signed_in: SignedIn) -> None:
    found = a_snapshot()
    path = store.desk(found.key) / PROBLEMS
    problems = pl.read_parquet(path).with_columns(value=pl.lit('=HYPERLINK("http://example.org")'))
    path.unlink()  # others have it as a link
    problems.write_parquet(path)
    file = found.made_of.files.get(name=problems["file"][0])
    client = signed_in(a_person(RoleName.DATA_LEAD))
    answer = client.get(reverse("data:workbook", args=[file.pk]))
    book = openpyxl.load_workbook(BytesIO(answer.content))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n"}
