"""What a saved column map says: which of a supplier's headings is which column, which value which code.

How the file that holds maps is written and read: see `readers.column_map_file`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lanyard.core.returns.sen2 import SEN2


@dataclass(frozen=True)
class TableMap:
    """A supplier's headings and values for one table of a return.

    `columns` gives the declared column of each heading in its plain form (`headings.plain`); `values` gives
    by column the code of each value, in small letters without spaces around it.
    """

    path: Path
    supplier: str
    kind: str
    table: str
    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """How notes name the map."""
        return f"{self.path.name} ({self.supplier})" if self.supplier else self.path.name


def may_be_mapped(kind: str) -> bool:
    """Whether column maps serve a return; SEN2 has fixed forms, whose headings are the department's."""
    return kind != SEN2.kind
