"""The workbook that says how rows were tied to children, read back by another program."""

from pathlib import Path

import openpyxl
import polars as pl

from lanyard.core.datasets.test_area import Area
from lanyard.core.packs.link_files import write_links
from lanyard.core.packs.outputs import Outputs
from lanyard.core.register.quality import TRUTH
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.register.snapshot_record import SnapshotRecord

GROUPS = ("NOBT", "REFU", "CHNE", None)


def measured(tmp_path: Path) -> list[object]:
    """The first cells of the sheet by ethnic group, for an area with one true pair of each of `GROUPS`."""
    area, truth = Area(), []
    for number, group in enumerate(GROUPS, 1):
        area.child(upn=f"U{number}", ethnicity_group=group)
        for kind in ("sen2", "cin"):
            place = {"kind": kind, "file": f"{kind}.xml", "table": "person", "row": number}
            area.rows["links"].append({**place, "child_id": number, "step": "upn"})
            truth.append({**place, "child": number})
    snapshot = Snapshot(area.write(tmp_path), SnapshotRecord("", (), {}, {}, "999"))
    write_links(Outputs(tmp_path), snapshot, pl.DataFrame(truth, schema=dict(TRUTH)))
    sheet = openpyxl.load_workbook(tmp_path / "linking.xlsx")["Measured by group"]
    rows = list(sheet.iter_rows(values_only=True))
    headings = next(place for place, row in enumerate(rows) if "Precision" in row)
    return [row[0] for row in rows[headings + 1 :] if row[0]]


def test_ethnic_groups_stand_in_words_also_where_nobody_told_theirs(tmp_path: Path) -> None:
    assert measured(tmp_path) == ["Chinese", "Not yet obtained", "Refused to say", "Not known"]
