"""What is to be mended in one file, as a workbook for the team that keeps its source."""

from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from django.db import transaction
from django.http import HttpRequest, HttpResponse

from lanyard.core.packs.problem_files import problem_workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record
from lanyard.web.data.imports.acts import WORKBOOK_DOWNLOADED
from lanyard.web.data.imports.queries import problems_of
from lanyard.web.data.models import ImportedFile
from lanyard.web.pages.lists import FileType


def workbook_answer(request: HttpRequest, file: ImportedFile) -> HttpResponse:
    """The workbook as a download, with its event. Queries that were accepted are not in it."""
    rows = problems_of(file.brought_in).filter((pl.col("file") == file.name) & ~pl.col("accepted"))
    problems = rows.frame.collect()
    with transaction.atomic():
        about = About("import", file.brought_in_id)
        detail = {"file": file.pk, "problems": problems.height}
        record(WORKBOOK_DOWNLOADED, by=visitor_of(request), about=about, detail=detail)
    name = f"problems-{file.pk}.xlsx"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    content = _content(file, problems)
    return HttpResponse(content, content_type=FileType.XLSX.media_type, headers=headers)


def _content(file: ImportedFile, problems: pl.DataFrame) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "problems.xlsx")
        write_xlsx(problem_workbook(file.name, file.rows or 0, problems), path)
        return path.read_bytes()
