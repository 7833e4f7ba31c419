"""The published files that are known, each declared once, in the order in which they serve a measure.

To add one, declare its table in the module of its subject and name it in that module's `TABLES`.
"""

from lanyard.core.datasets.benchmarks.declare import Table
from lanyard.core.datasets.benchmarks.files import (
    casework,
    interactive_tool,
    needs,
    plans,
    pupils,
    reviews,
    support,
    young_people,
)

TABLES: tuple[Table, ...] = (
    *plans.TABLES,
    *needs.TABLES,
    *casework.TABLES,
    *reviews.TABLES,
    *support.TABLES,
    *pupils.TABLES,
    *young_people.TABLES,
    *interactive_tool.TABLES,
)
