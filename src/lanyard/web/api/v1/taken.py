"""What machines take is on record, as what people download is."""

from typing import TypeVar

from lanyard.web.access.visitor import Visitor
from lanyard.web.api.v1.shapes import Cut
from lanyard.web.audit.acts import Act
from lanyard.web.audit.exports import LIST
from lanyard.web.audit.record import About, record

Item = TypeVar("Item")


def record_taken(act: Act, name: str, page: Cut[Item], *, by: Visitor) -> None:
    """The event of one page of a list that goes to a machine: which list, which page, how many rows."""
    record(
        act,
        by=by,
        about=About(LIST, name),
        detail={"rows": len(page.items), "page": page.page, "file": "json"},
    )
