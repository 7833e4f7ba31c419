"""A file of a case is kept whole, as what it is, or not at all."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pikepdf
import pytest
from django.conf import LazySettings
from django.conf import settings as site
from django.db import transaction
from tests.web.case_files import a_pdf, a_photograph, a_scanner, refusal, sent
from tests.web.cases import a_case
from tests.web.factories import a_visitor

from lanyard.core.files.kinds import PICTURES, Kind
from lanyard.core.files.sniffing.eicar import EICAR
from lanyard.web.access.roles import RoleName
from lanyard.web.cases.files import store
from lanyard.web.cases.files.checks import check_files_there, check_scanner
from lanyard.web.cases.files.receiving import keep, receiving, shown_name
from lanyard.web.cases.files.retention import LEFTOVERS
from lanyard.web.cases.models import Case, CaseFile, Scan
from lanyard.web.checks.declare import State

pytestmark = pytest.mark.django_db


class StoppedError(Exception):
    pass


def locked_pdf() -> bytes:
    document, written = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    document.save(written, encryption=pikepdf.Encryption(user="a word", owner="another"))
    return written.getvalue()


def zip_bomb() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"wordprocessingml.document.main+xml")
        archive.writestr("word/document.xml", bytes(20_000_000))
    return written.getvalue()


HOSTILE: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "a 60 MB scan": (lambda: a_pdf() + bytes(60_000_000), "scan.pdf", "The file is larger than 50 MB"),
    "a renamed program": (lambda: b"MZ\x90\0\x03\0", "plan.pdf", "This is a program, whatever it is called."),
    "a locked PDF": (locked_pdf, "plan.pdf", "The PDF is locked with a password."),
    "a zip bomb": (zip_bomb, "notes.docx", "The archive would unpack to 20 MB, as a zip bomb does."),
    "EICAR": (
        lambda: EICAR,
        "notes.txt",
        "The file holds the test pattern by which virus scanners are tried",
    ),
    "nothing": (lambda: b"", "plan.pdf", "The file is empty: it has 0 bytes."),
}


@pytest.fixture
def case() -> Case:
    return a_case()


def all_files() -> list[Path]:

    return [path for path in Path(site.DATA, store.CASES).rglob("*") if path.is_file()]


def kept(case: Case, content: bytes | None = None, name: str = "plan.pdf") -> CaseFile:
    with receiving(case, sent(content, name)) as received, transaction.atomic():
        return keep(received, by=a_visitor(RoleName.LANO))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_each_hostile_file_has_its_own_answer_and_nothing_of_it_is_kept(hostile: str, case: Case) -> None:
    content, name, answer = HOSTILE[hostile]
    assert refusal(case, sent(content(), name)).startswith(answer)
    assert (all_files(), CaseFile.objects.count()) == ([], 0)


def test_a_file_that_is_too_large_is_told_how_to_be_smaller(case: Case) -> None:
    said = refusal(case, sent(bytes(50_000_001)))
    assert "200 dots per inch (dpi)" in said


def test_a_file_lies_under_the_hash_of_its_content(case: Case) -> None:
    content = a_pdf()
    file = kept(case, content, "C:\\Plans\\Ada's plan.exe")
    digest = sha256(content).hexdigest()
    assert (file.sha256, file.size, file.kind, file.name) == (digest, len(content), "pdf", "Ada's plan.pdf")
    assert store.content(case.key, file.key, digest).read_bytes() == content


def test_pictures_tell_no_more_than_what_is_seen(case: Case) -> None:
    file = kept(case, a_photograph(), "ada.jpg")
    content = store.content(case.key, file.key, file.sha256).read_bytes()
    assert (b"Made-Up Camera" in content, sha256(content).hexdigest(), len(content)) == (
        False, file.sha256, file.size,
    )  # fmt: skip


def test_only_the_kinds_that_are_asked_for_are_taken(case: Case) -> None:
    assert refusal(case, sent(), PICTURES) == (
        "This is a file of another kind: PDF. Send a PNG picture or JPEG picture."
    )


@pytest.mark.parametrize(
    ("name", "shown"), [("a.PDF", "a.PDF"), ("a.doc", "a.pdf"), ("../../a", "a.pdf"), ("", "file.pdf")]
)
def test_a_name_ends_as_what_the_file_is(name: str, shown: str) -> None:

    assert shown_name(name, Kind.PDF) == shown


def stop_half_way(case: Case) -> None:
    with receiving(case, sent()) as received, transaction.atomic():
        keep(received, by=a_visitor(RoleName.LANO))
        raise StoppedError


def test_an_error_in_the_middle_of_an_act_leaves_neither_row_nor_content(case: Case) -> None:
    with pytest.raises(StoppedError):
        stop_half_way(case)
    assert (all_files(), CaseFile.objects.count()) == ([], 0)


def test_what_is_left_behind_is_told_and_swept(case: Case) -> None:
    kept(case)
    left = store.folder(case.key, "0" * 32)
    left.mkdir()
    rule = LEFTOVERS.rule()
    tomorrow = date(2999, 1, 1)
    assert (LEFTOVERS.before(tomorrow), LEFTOVERS.finding().state) == ([left], State.WELL)
    assert (rule.due(tomorrow), rule.erase(tomorrow), rule.due(tomorrow)) == (1, 1, 0)
    assert len(all_files()) == 1


def test_a_file_that_is_gone_is_told(case: Case) -> None:
    file = kept(case)
    assert check_files_there().state is State.WELL
    store.throw_away(case.key, file.key)
    assert check_files_there().state is State.FAULT


def test_without_a_scanner_files_say_so_and_the_doctor_too(case: Case) -> None:
    assert (kept(case).scan, check_scanner().state) == (Scan.NONE, State.WARNING)


def test_a_scanner_looks_over_what_is_sent(case: Case, settings: LazySettings, tmp_path: Path) -> None:
    seen: list[bytes] = []

    def answer(content: bytes) -> bytes:
        seen.append(content)
        return b"stream: OK\0"

    with a_scanner(tmp_path, answer) as place:
        settings.SCANNER = place
        assert (kept(case, a_pdf()).scan, check_scanner().state) == (Scan.CLEAN, State.WELL)
    assert seen == [a_pdf()]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"stream: Made.Up.Virus FOUND\0", "A virus was found in the file. Nothing was kept."),
        (b"INSTREAM size limit exceeded. ERROR\0", "The virus scanner could not look through the file."),
        (b"", "The file could not be looked over for viruses: the scanner does not answer."),
    ],
)
def test_what_a_scanner_does_not_pass_is_refused(
    answer: bytes, said: str, case: Case, settings: LazySettings, tmp_path: Path
) -> None:
    with a_scanner(tmp_path, lambda _content: answer) as place:
        settings.SCANNER = place
        assert refusal(case, sent()).startswith(said)
    assert all_files() == []


@pytest.mark.parametrize("place", ["unix:/nowhere/clamd.ctl", "tcp:localhost", "carrier pigeon"])
def test_a_scanner_that_cannot_be_reached_lets_nothing_through(
    place: str, case: Case, settings: LazySettings
) -> None:
    settings.SCANNER = place
    assert refusal(case, sent()).startswith("The file could not be looked over for viruses")
    assert check_scanner().state is State.FAULT
