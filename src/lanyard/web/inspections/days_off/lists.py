"""The list of the area's days off."""

from collections.abc import Callable, Sequence

from django.db.models.functions import Lower

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import weekday_and_date
from lanyard.web.inspections.models import AreaDaysOff, WhoIsOff
from lanyard.web.pages.lists import AnyOf, Cell, Column, ListPage
from lanyard.web.pages.lists.filters import Rows


def days_off_list(address: Callable[[int], str]) -> ListPage[AreaDaysOff]:
    """Days off in order; `address` gives where one is changed, empty for who may not."""
    return ListPage(
        name="days-off",
        title="Days off in the area",
        one="row",
        many="rows",
        none_yet="No days off have been entered yet.",
        columns=(
            Column("name", "Name", lambda each: Cell(each.name, address(each.pk)), (Lower("name"), "first")),
            Column(
                "first", "First day", lambda each: weekday_and_date(each.first), ("first", "pk"),
                value=lambda each: each.first, kind=CellKind.DATE, width=18,
            ),
            Column(
                "last", "Last day", lambda each: weekday_and_date(each.last), ("last", "pk"),
                value=lambda each: each.last, kind=CellKind.DATE, width=18,
            ),
            Column("who", "Who is off", lambda each: WhoIsOff(each.who).label, ("who", "first"), width=18),
        ),
        filters=(AnyOf("who", "Who is off", tuple(WhoIsOff.choices), _of),),
        sorted_by="first",
    )  # fmt: skip


def _of(rows: Rows, who: Sequence[str]) -> Rows:
    return rows.filter(who__in=who)
