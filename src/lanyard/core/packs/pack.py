"""The main job: from the returns an area holds to the pack that it hands over.

One pass, in this order: recognise, read and judge the returns; choose those that count; make one row a
child; freeze the snapshot; make the lists and the data sets from it; write the files; seal them all in the
manifest. The pack appears whole, by one rename, or not at all.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from getpass import getuser
from pathlib import Path

from lanyard import __version__
from lanyard.core.datasets.compute import ComputedDataSet, compute
from lanyard.core.lists.annex_a import make_lists
from lanyard.core.lists.person_list import Lists
from lanyard.core.packs.atomic import written_by_rename
from lanyard.core.packs.dataset_files import write_data_sets
from lanyard.core.packs.list_files import write_lists
from lanyard.core.packs.manifest import Content, manifest, rules_version, write_manifest
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.problem_files import write_problems
from lanyard.core.packs.report_file import write_report
from lanyard.core.register.choose import Chosen, choose
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.register import make_register
from lanyard.core.register.snapshot import Snapshot, write_snapshot
from lanyard.core.returns.errors import RefusedInputs
from lanyard.core.returns.examine import Examined, examine
from lanyard.core.words.progress import Progress, silent

STEPS = ("snapshot", "lists", "data sets", "files", "report")


@dataclass(frozen=True)
class Pack:
    """A pack that was made: where it is, its manifest, and what it was made from."""

    folder: Path
    manifest: Content
    examined: Examined
    chosen: Chosen
    lists: Lists
    data_sets: tuple[ComputedDataSet, ...]


def make_pack(
    paths: Sequence[Path],
    out: Path,
    *,
    as_at: date,
    pseudonyms: Pseudonyms,
    area: str | None = None,
    progress: Progress = silent,
) -> Pack:
    """Makes the pack of everything under `paths` in the folder `out`, as at a day.

    `area` refuses returns of any other local authority. Raises `RefusedInputs` when a file cannot be used,
    `ReturnError` when returns do not belong together, and the errors of the rooms it passes through; then
    nothing is written.
    """
    examined = examine(paths, as_at, progress)
    if examined.refused:
        raise RefusedInputs(examined.refused)
    chosen = choose(examined.returns, as_at=as_at, area=area)
    with written_by_rename(out) as folder:
        folder.mkdir()
        return _fill(
            Outputs(folder), out, examined, chosen, as_at=as_at, pseudonyms=pseudonyms, progress=progress
        )


def _fill(
    outputs: Outputs,
    out: Path,
    examined: Examined,
    chosen: Chosen,
    *,
    as_at: date,
    pseudonyms: Pseudonyms,
    progress: Progress,
) -> Pack:
    def tell(step: str) -> None:
        progress("Making the pack", STEPS.index(step), len(STEPS))

    tell("snapshot")
    snapshot = _snapshot(outputs, chosen)
    tell("lists")
    lists = make_lists(snapshot, as_at, pseudonyms)
    tell("data sets")
    data_sets = compute(snapshot.folder)
    tell("files")
    write_lists(outputs, lists)
    shared = write_data_sets(outputs, data_sets)
    conflicts = snapshot.table("conflicts").collect()
    outputs.write("problems.xlsx", Audience.DATA_TEAM, lambda path: write_problems(examined, conflicts, path))
    tell("report")
    write_report(outputs, shared, chosen=chosen, as_at=as_at)
    content = manifest(
        area=chosen.area,
        as_at=as_at,
        chosen=chosen,
        snapshot=snapshot,
        outputs=outputs.written,
        datasets=data_sets,
        key_fingerprint=pseudonyms.fingerprint,
    )
    write_manifest(content, outputs.folder / "manifest.json")
    _write_provenance(outputs.folder / "provenance.json")
    progress("Making the pack", len(STEPS), len(STEPS))
    return Pack(out, content, examined, chosen, lists, data_sets)


def _snapshot(outputs: Outputs, chosen: Chosen) -> Snapshot:
    snapshot = write_snapshot(outputs.folder / "snapshot", make_register(chosen), rules=rules_version())
    for path in sorted(snapshot.folder.iterdir()):
        outputs.take_in(f"snapshot/{path.name}", Audience.DATA_TEAM)
    return snapshot


def _write_provenance(path: Path) -> None:
    """Who made the pack and when: beside the manifest and in no hash, so that equal packs stay equal."""
    made = {"made_by": _who(), "made_at": datetime.now(UTC).isoformat(timespec="seconds")}
    path.write_text(json.dumps(made | {"lanyard": __version__}, indent=2) + "\n", encoding="utf-8")


def _who() -> str:
    """The name of the user, where the machine knows one."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "unknown"
