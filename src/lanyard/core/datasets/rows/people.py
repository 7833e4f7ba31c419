"""What every list of people starts with: the least by which the data team tells children apart."""

import ibis.expr.types as ir

from lanyard.core.datasets.tables import SnapshotTables, once

IDENTITY = ("child_id", "upn", "uln", "surname", "forename", "birth_date", "sex", "ethnicity_group")
"""By what the data team tells children apart."""


@once
def people(tables: SnapshotTables) -> ir.Table:
    """One row a child: the columns of `IDENTITY`."""
    return tables["children"].select(*IDENTITY)
