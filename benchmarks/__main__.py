"""Runs the benchmarks, all or those named: `python -m benchmarks [name …]`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import (
    annex_a,
    data_desk,
    data_sets,
    directory,
    draws,
    linking,
    main_job,
    memory,
    office_files,
    register_search,
    sen2,
    static_page,
)
from benchmarks.measure import Benchmark

BENCHMARKS: dict[str, Benchmark] = {
    "annex-a": annex_a.run,
    "sen2": sen2.run,
    "main-job": main_job.run,
    "linking": linking.run,
    "data-sets": data_sets.run,
    "office-files": office_files.run,
    "memory": memory.run,
    "static-page": static_page.run,
    "directory": directory.run,
    "data-desk": data_desk.run,
    "draws": draws.run,
    "register-search": register_search.run,
}


def main(names: list[str]) -> int:
    """Prints each benchmark's figures as they come."""
    unknown = sorted(set(names) - set(BENCHMARKS))
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(BENCHMARKS)}.")
        return 2
    for name in names or BENCHMARKS:
        with TemporaryDirectory() as folder:
            BENCHMARKS[name](Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
