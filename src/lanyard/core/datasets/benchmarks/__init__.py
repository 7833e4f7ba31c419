"""Published figures beside an area's own: read from files that a user downloads, never kept in the project.

`published` reads a folder; `compare` sets an area beside England, its region, its neighbours and all areas;
`against_own` puts published figures beside the area's own. Files are declared in `files`, measures in
`measures`, doubtful figures in `traps`.
"""

from lanyard.core.datasets.benchmarks.compare import compare
from lanyard.core.datasets.benchmarks.comparison import Comparison
from lanyard.core.datasets.benchmarks.errors import BenchmarkError
from lanyard.core.datasets.benchmarks.own import against_own
from lanyard.core.datasets.benchmarks.published import Benchmarks, published

__all__ = ["BenchmarkError", "Benchmarks", "Comparison", "against_own", "compare", "published"]
