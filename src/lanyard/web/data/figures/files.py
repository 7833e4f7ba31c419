"""Figures as files: those of the pack as they lie there, and one data set made into each kind."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse

from lanyard.core.datasets.declare import DataSet
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.dataset_files import shared_sheet
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.pdf.report import Report
from lanyard.core.packs.pdf.typst_report import write_pdf
from lanyard.core.packs.report_sections import section_of
from lanyard.core.packs.sheets import Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record
from lanyard.web.data.figures import reading
from lanyard.web.data.figures.acts import DOWNLOADED
from lanyard.web.data.figures.editions import Edition, over_time_of
from lanyard.web.pages.lists import FileType

PDF = "application/pdf"


class PackFile(StrEnum):
    """The files of a pack that everybody may have, by their names in addresses. All are fit to share."""

    SUMMARY = "summary"
    REPORT = "report"
    XLSX = "xlsx"
    ODS = "ods"

    @property
    def path(self) -> str:
        """Where it lies in the pack."""
        return _PATHS[self][0]

    @property
    def words(self) -> str:
        """What it is."""
        return _PATHS[self][1]

    @property
    def media_type(self) -> str:
        """What browsers are told it is."""
        return _PATHS[self][2]


_PATHS = {
    PackFile.SUMMARY: ("summary.pdf", "One page for leaders (PDF)", PDF),
    PackFile.REPORT: ("report.pdf", "Report of every data set (PDF)", PDF),
    PackFile.XLSX: ("datasets.xlsx", "Every figure (Excel)", FileType.XLSX.media_type),
    PackFile.ODS: ("datasets.ods", "Every figure (OpenDocument)", FileType.ODS.media_type),
}


class OneFile(StrEnum):
    """The kinds of file that one data set can be had as; each value is the file's ending."""

    CSV = "csv"
    XLSX = "xlsx"
    ODS = "ods"
    PDF = "pdf"

    @property
    def words(self) -> str:
        """What people call it."""
        return "PDF" if self is OneFile.PDF else FileType(self.value).words

    @property
    def media_type(self) -> str:
        """What browsers are told it is."""
        return PDF if self is OneFile.PDF else FileType(self.value).media_type


def pack_file(request: HttpRequest, edition: Edition, name: str) -> HttpResponse:
    """A file of the pack, with the event of its download. Raises `Http404` where there is none."""
    if name not in list(PackFile):
        raise Http404
    file = PackFile(name)
    path = edition.pack / file.path
    if not path.is_file():
        raise Http404
    _record(request, edition, file.path)
    return _answer(path.read_bytes(), file.media_type, path.name)


def one_file(request: HttpRequest, edition: Edition, data_set: DataSet) -> HttpResponse:
    """A data set fit to share as the kind of file that is asked for, with the event of its download.

    Raises `Http404` where there is no such kind.
    """
    asked = request.GET.get("file", OneFile.CSV)
    if asked not in list(OneFile):
        raise Http404
    kind = OneFile(asked)
    name = f"{data_set.file_stem}.{kind.value}"
    content = _made(lambda path: _WRITERS[kind](edition, data_set, path), name)
    _record(request, edition, name)
    return _answer(content, kind.media_type, name)


def _made(write: Callable[[Path], None], name: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        write(path)
        return path.read_bytes()


def _write_csv(edition: Edition, data_set: DataSet, path: Path) -> None:
    write_csv(shared_sheet(edition.of(data_set)), path)


def _write_xlsx(edition: Edition, data_set: DataSet, path: Path) -> None:
    write_xlsx(_workbook(edition, data_set), path)


def _write_ods(edition: Edition, data_set: DataSet, path: Path) -> None:
    write_ods(_workbook(edition, data_set), path)


def _write_pdf(edition: Edition, data_set: DataSet, path: Path) -> None:
    told, beside = over_time_of(edition, data_set), reading.beside_of(edition.pack)
    report = Report(
        data_set.title,
        "One data set of the local area partnership",
        edition.area,
        edition.snapshot.made_of.as_at,
        (section_of(edition.of(data_set), beside, told),),
    )
    write_pdf(report, path)


def _workbook(edition: Edition, data_set: DataSet) -> Workbook:
    return Workbook(data_set.title, (shared_sheet(edition.of(data_set)),))


_WRITERS: dict[OneFile, Callable[[Edition, DataSet, Path], None]] = {
    OneFile.CSV: _write_csv,
    OneFile.XLSX: _write_xlsx,
    OneFile.ODS: _write_ods,
    OneFile.PDF: _write_pdf,
}


@transaction.atomic
def _record(request: HttpRequest, edition: Edition, name: str) -> None:
    about = About("snapshot", edition.snapshot.pk)
    record(DOWNLOADED, by=visitor_of(request), about=about, detail={"file": name})


def _answer(content: bytes, media_type: str, name: str) -> HttpResponse:
    named = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(content, content_type=media_type, headers=named)
