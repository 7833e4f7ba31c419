"""25,000 children: everything up to tables and CSVs against the bare parse of its inputs; the PDF apart."""

import csv
from collections.abc import Callable
from pathlib import Path

from benchmarks.annex_a import read_bare
from benchmarks.made_up import area, write_lists, write_register, write_sen2
from benchmarks.measure import in_turn, seconds, tell_ratio
from benchmarks.sen2 import walk_bare
from lanyard.core.datasets.compute import compute
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.lists.annex_a import make_lists
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.dataset_files import figure_sheet, people_sheet, shared_sheet
from lanyard.core.packs.list_files import list_sheet
from lanyard.core.packs.outputs import Outputs
from lanyard.core.packs.report_file import make_report, write_report
from lanyard.core.register.choose import Chosen, choose
from lanyard.core.register.pseudonym import KEY_BYTES, Pseudonyms
from lanyard.core.register.register import make_register
from lanyard.core.register.snapshot import write_snapshot
from lanyard.core.returns.examine import examine
from lanyard.core.returns.sen2.census_days import census_day

CHILDREN = 25_000
AS_AT = census_day(2026)


def run(folder: Path) -> None:
    """Prints the ratio to the bare parse (goal 10), and the report's seconds."""
    made = area(CHILDREN)
    paths = [write_sen2(made, folder), write_lists(made, folder), write_register(made, folder)]
    out = _numbered(folder)
    work, bare = in_turn(lambda: tables_and_csvs(paths, out()), lambda: _parse_bare(*paths), rounds=3)
    tell_ratio(f"{CHILDREN:,} children, up to tables and CSVs", work, bare, 10)
    chosen, shared = tables_and_csvs(paths, out())
    place = out()
    report = seconds(
        lambda: write_report(Outputs(place), make_report(shared, (), chosen=chosen, as_at=AS_AT))
    )
    print(f"The PDF report of the same, apart: {report:.2f} s")


def _numbered(folder: Path) -> Callable[[], Path]:
    numbers = iter(range(1_000))

    def place() -> Path:
        made = folder / f"out-{next(numbers)}"
        made.mkdir()
        return made

    return place


def tables_and_csvs(paths: list[Path], out: Path) -> tuple[Chosen, Shareable]:
    """The main job without its office files and its report."""
    chosen = choose(examine(paths, AS_AT).returns, as_at=AS_AT)
    snapshot = write_snapshot(out / "snapshot", make_register(chosen), rules="benchmark")
    lists = make_lists(snapshot, AS_AT, Pseudonyms(bytes(KEY_BYTES)))
    computed = compute(snapshot.folder)
    shared = suppress(computed)
    for number, one in enumerate((lists.list_1, lists.list_2), start=1):
        write_csv(list_sheet(one), out / f"list-{number}.csv")
    for real in computed:
        sheet = (
            figure_sheet(real.dataset, real.status, real.needs, real.figures)
            if real.dataset.is_shareable
            else people_sheet(real)
        )
        write_csv(sheet, out / f"{real.dataset.file_stem}.csv")
    for safe in shared.data_sets:
        write_csv(shared_sheet(safe), out / f"{safe.dataset.file_stem}-shareable.csv")
    return chosen, shared


def _parse_bare(sen2: Path, lists: Path, register: Path) -> None:
    walk_bare(sen2)
    read_bare(lists)
    with register.open(encoding="windows-1252", newline="") as file:
        list(csv.reader(file))
