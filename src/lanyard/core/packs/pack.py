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
from lanyard.core.datasets.disclosure.released import read_releases, released
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.files.placing import placed_whole
from lanyard.core.lists.annex_a import make_lists
from lanyard.core.lists.person_list import Lists
from lanyard.core.packs.benchmark_files import write_benchmarks
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.chart_files import write_charts
from lanyard.core.packs.dataset_files import write_data_sets
from lanyard.core.packs.earlier_pack import refuse_folder_of_others
from lanyard.core.packs.link_files import write_links
from lanyard.core.packs.list_files import write_lists
from lanyard.core.packs.manifest import Content, manifest, rules_version, write_manifest
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.over_time import OverTime, write_trend
from lanyard.core.packs.problem_files import write_problems
from lanyard.core.packs.report_file import make_report, write_report
from lanyard.core.packs.summary_file import write_summary
from lanyard.core.register.choose import Chosen, choose
from lanyard.core.register.holdings import holdings
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.quality import read_truth
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


@dataclass(frozen=True)
class PackOrder:
    """What is asked of a pack beside the returns it is made of.

    `as_at` is the day of its lists, `pseudonyms` make its Unique IDs. `area` refuses returns of any other
    local authority. `benchmarks` is a folder of published files to set beside the area's own figures.
    `columns` are files of column maps by which suppliers' own headings are read.
    `earlier` are packs that were shared before, the oldest first: what they hid stays hidden, no small number
    can be worked out from them and this one together, and figures are set beside theirs. `truth` is the list
    that made-up returns come with, of whom each row truly speaks: against it the linking is measured.
    """

    as_at: date
    pseudonyms: Pseudonyms
    area: str | None = None
    benchmarks: Path | None = None
    earlier: tuple[Path, ...] = ()
    truth: Path | None = None
    columns: tuple[Path, ...] = ()


def make_pack(paths: Sequence[Path], out: Path, order: PackOrder, progress: Progress = silent) -> Pack:
    """Makes the pack of everything under `paths` in the folder `out`, as ordered.

    Raises `RefusedInputs` when a file cannot be used, `ReturnError` when returns do not belong together, and
    the errors of the rooms it passes through; then nothing is written.
    """
    examined = examine(paths, order.as_at, progress, order.columns)
    if examined.refused:
        raise RefusedInputs(examined.refused)
    chosen = choose(examined.returns, as_at=order.as_at, area=order.area)
    job = _Job(out, examined, chosen, order, progress)
    refuse_folder_of_others(out)
    with placed_whole(out) as folder:
        folder.mkdir()
        return _fill(Outputs(folder), job)


@dataclass(frozen=True)
class _Job:
    """What one pack is made of and with."""

    out: Path
    examined: Examined
    chosen: Chosen
    order: PackOrder
    progress: Progress

    @property
    def as_at(self) -> date:
        """The day of the pack's lists."""
        return self.order.as_at

    def tell(self, step: str) -> None:
        """Says which step begins."""
        self.progress("Making the pack", STEPS.index(step), len(STEPS))


def _fill(outputs: Outputs, job: _Job) -> Pack:
    job.tell("snapshot")
    snapshot = _snapshot(outputs, job.chosen)
    job.tell("lists")
    lists = make_lists(snapshot, job.as_at, job.order.pseudonyms)
    job.tell("data sets")
    data_sets = compute(snapshot.folder, as_at=job.as_at, progress=job.progress)
    job.tell("files")
    write_lists(outputs, lists)
    shown = _shown(outputs, job, data_sets)
    conflicts = snapshot.table("conflicts").collect()
    outputs.write(
        "problems.xlsx", Audience.DATA_TEAM, lambda path: write_problems(job.examined, conflicts, path)
    )
    job.tell("report")
    _write_pages(outputs, job, snapshot, shown)
    content = _sealed(outputs, job, snapshot, data_sets)
    job.progress("Making the pack", len(STEPS), len(STEPS))
    return Pack(job.out, content, job.examined, job.chosen, lists, data_sets)


@dataclass(frozen=True)
class _Shown:
    """What may be shown: the shareable figures, those published beside them, and those of earlier packs."""

    shared: Shareable
    beside: Beside | None
    over_time: OverTime


def _shown(outputs: Outputs, job: _Job, data_sets: Sequence[ComputedDataSet]) -> _Shown:
    """Writes the data sets and what they are compared with."""
    earlier = read_releases(job.order.earlier)
    shared = write_data_sets(outputs, data_sets, released(earlier))
    folder = job.order.benchmarks
    beside = write_benchmarks(outputs, shared, job.chosen, folder) if folder else None
    return _Shown(shared, beside, write_trend(outputs, shared, earlier))


def _write_pages(outputs: Outputs, job: _Job, snapshot: Snapshot, shown: _Shown) -> None:
    """Writes what people read: the report, the charts and the leaders' page."""
    shared, beside, over_time = shown.shared, shown.beside, shown.over_time
    held = holdings(job.examined, job.chosen, snapshot.record.unlinked_rows, job.as_at)
    linked = write_links(outputs, snapshot, read_truth(job.order.truth) if job.order.truth else None)
    report = make_report(
        shared, held, linked=linked, chosen=job.chosen, as_at=job.as_at, beside=beside, over_time=over_time
    )
    write_report(outputs, report)
    write_charts(outputs, shared, over_time)
    write_summary(
        outputs, shared, held, chosen=job.chosen, as_at=job.as_at, beside=beside, over_time=over_time
    )


def _sealed(
    outputs: Outputs, job: _Job, snapshot: Snapshot, data_sets: tuple[ComputedDataSet, ...]
) -> Content:
    """Writes the manifest, and who made the pack beside it; gives what the manifest says."""
    content = manifest(
        area=job.chosen.area,
        as_at=job.as_at,
        chosen=job.chosen,
        snapshot=snapshot,
        outputs=outputs.written,
        datasets=data_sets,
        key_fingerprint=job.order.pseudonyms.fingerprint,
    )
    write_manifest(content, outputs.folder / "manifest.json")
    _write_provenance(outputs.folder / "provenance.json")
    return content


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
