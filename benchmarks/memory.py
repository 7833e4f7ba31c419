"""Peak memory of the main job up to tables and CSVs for 250,000 people of SEN2, and for 250,000
children in all inputs, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

from benchmarks.made_up import area, area_with_people, write_lists, write_register, write_sen2

NUMBER = 250_000
GOAL_GB = 1.5

_MEASURED = """
import sys
from pathlib import Path
from benchmarks.main_job import tables_and_csvs
from benchmarks.measure import peak_bytes
out = Path(sys.argv[1])
out.mkdir()
tables_and_csvs([Path(path) for path in sys.argv[2:]], out)
print(peak_bytes())
"""


def run(folder: Path) -> None:
    """Prints the peak resident memory of that process for either; the goal is 1.5 GB."""
    made = area_with_people(NUMBER)
    _tell(
        f"SEN2 of {NUMBER:,} people",
        folder / "one",
        write_sen2(made, folder, NUMBER),
        write_register(made, folder),
    )
    made = area(NUMBER)
    paths = write_sen2(made, folder), write_register(made, folder), write_lists(made, folder)
    _tell(f"{NUMBER:,} children, SEN2 and lists together", folder / "two", *paths)


def _tell(what: str, out: Path, *paths: Path) -> None:
    words = [sys.executable, "-c", _MEASURED, str(out), *map(str, paths)]
    printed = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    gigabytes = int(printed) / 1e9
    met = "met" if gigabytes < GOAL_GB else "NOT MET"
    print(f"Peak memory for {what}: {gigabytes:.2f} GB (goal {GOAL_GB}, {met})")
