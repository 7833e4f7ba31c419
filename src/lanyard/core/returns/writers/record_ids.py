"""The id columns by which form, workbook and modules tie every record to a person and a request."""

from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.declare import Table


@dataclass(frozen=True)
class RecordIds:
    """What a shape calls the ids of person and request, in the table of their own and in those below."""

    person: str
    person_below: str
    request: str
    request_below: str

    def of(self, table: Table) -> tuple[pl.Expr, ...]:
        """The id columns of a table; none for the header."""
        if table.name == "sen2":
            return ()
        if table.name == "person":
            return (pl.col("person_key").alias(self.person),)
        request = self.request if table.name == "requests" else self.request_below
        return pl.col("person_key").alias(self.person_below), pl.col("request_key").alias(request)
