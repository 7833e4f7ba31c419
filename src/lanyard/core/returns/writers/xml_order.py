"""The order in which each year's schema has the children of an element."""

from collections.abc import Mapping

from lanyard.core.returns.declare import Column, Table

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "CollectionDetails": ("collection", "year", "reference_date"),
    "Source": (
        "source_level",
        "lea",
        "software_code",
        "release",
        "serial_no",
        "datetime",
        "dmo",
        "dco",
        "dsco",
    ),
}
"""The two parts of the header."""

_REVIEW: Mapping[int, tuple[str, ...]] = {
    2024: ("review_meeting", "review_outcome", "last_review"),
    2025: ("review_meeting", "last_review", "review_outcome", "review_draft"),
}
"""The items of the review in years whose schema has another order than the declaration, which is 2026's."""


def columns_in_order(table: Table, year: int) -> tuple[Column, ...]:
    """The table's columns of that year in the order of its schema."""
    columns = table.columns_in(year)
    order = _REVIEW.get(year, ()) if table.name == "active_plans" else ()
    if not order:
        return columns
    by_name = {column.name: column for column in columns}
    first = next(i for i, column in enumerate(columns) if column.name in order)
    others = [column for column in columns if column.name not in order]
    return (*others[:first], *(by_name[name] for name in order), *others[first:])
