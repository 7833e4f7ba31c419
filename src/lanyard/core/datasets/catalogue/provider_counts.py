"""What data sets 26 to 32 share: counts that providers give by quarter.

Each has two tables: what is commissioned, and how it performs over the last four whole quarters before the
as-at date. Providers give counts, not rows of people, so cuts are those that the provider gives.
"""

from lanyard.core.datasets.declare import Population, Source

_ROWS = "lanyard.core.datasets.rows.services"
COMMISSIONED = (
    "What is commissioned: service, commissioner, provider, ages, capacity, pathway, arrangements for "
    "children with SEND. How it performs over four quarters:"
)
COUNTS_ONLY = "Providers mostly give counts, not rows of people, so cuts are those the provider gives."
SOURCE = "Quarterly returns of providers; confirm with a local sample"
FOUR_QUARTERS = "in the last four whole quarters before the as-at date"


def reported(name: str, title: str, definition: str, rows: str, source: Source) -> Population:
    """A population of providers' rows, each of which stands for so many people."""
    return Population(name, title, definition, f"{_ROWS}:{rows}", source, weight="people")
