"""The inspectors' second form, for the six children and the four in reserve, as a file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from lanyard.core.packs.draw_files import filled_template
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.sheets import Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.web.draws.choices.state import Choice, Place

_PLACES = {Place.CHOSEN: "Tracked", Place.RESERVE: "In reserve"}
_WRITERS: Mapping[str, Callable[[Workbook, Path], None]] = {"ods": write_ods, "xlsx": write_xlsx}


def template_bytes(present: Choice, ending: str) -> bytes:
    """The form with who is chosen and in reserve now, as `ods` or `xlsx`.

    A child stands there by its Unique ID, or by its id in the list that was sent where no other is known.
    """
    book = filled_template("chosen", _rows(present))
    with TemporaryDirectory() as folder:
        path = Path(folder, f"form.{ending}")
        _WRITERS[ending](book, path)
        return path.read_bytes()


def _rows(present: Choice) -> pl.DataFrame:
    rows = [
        (number, child.unique_id or child.row, _PLACES[child.place])
        for number, child in enumerate(present.children, 1)
    ]
    schema = {"number": pl.Int64(), "unique_id": pl.String(), "place": pl.String()}
    return pl.DataFrame(rows, schema=schema, orient="row")
