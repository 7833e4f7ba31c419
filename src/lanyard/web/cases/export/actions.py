"""Takes the file of a case out. That is on record before anything leaves."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction

from lanyard.core.packs.case_folder import write_case_folder
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.export.acts import CASE_EXPORTED
from lanyard.web.cases.export.contents import folder_of
from lanyard.web.cases.models import Case
from lanyard.web.cases.reading import about_case, note_opening
from lanyard.web.pages.refusals import RefusedError


@contextmanager
def exported(*, by: Visitor, case: Case, now: datetime) -> Iterator[Path]:
    """The archive, which is gone at the end. Raises `NotAllowedError` and `RefusedError`."""
    check_may(by, KEEP_CASES)
    with TemporaryDirectory() as made:
        place = Path(made, "case.zip")
        folder = folder_of(case, now)
        try:
            indexed = write_case_folder(folder, place)
        except FileNotFoundError as gone:
            raise RefusedError(
                "A file of this case cannot be read where it should lie. Nothing was taken out. "
                "Ask whoever runs the service to look at the doctor’s page."
            ) from gone
        note_opening(by=by, case=case)
        _record(by, case, {"files": len(indexed), "left out": len(folder.left_out), "sha256": _digest(place)})
        yield place


def _digest(place: Path) -> str:
    with place.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


@transaction.atomic
def _record(by: Visitor, case: Case, detail: dict[str, int | str]) -> None:
    record(CASE_EXPORTED, by=by, about=about_case(case), detail=detail)
