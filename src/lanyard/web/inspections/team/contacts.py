"""The sheet of contacts that the sides exchange: role, name, organisation and work contact, nothing more."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from lanyard.core.packs.pdf.contacts import ContactSheet
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.calling.noting.presenters import call_shown
from lanyard.web.inspections.models import CallMade, Inspection
from lanyard.web.inspections.team.presenters import MemberShown, RoleShown, SideShown

COLUMNS = ("Role", "Name", "Organisation", "Email address", "Phone number")
CALL_COLUMNS = ("Who rang whom", "Name", "When", "Email address", "Phone number")


class For(StrEnum):
    """For whom a sheet is made."""

    ALL = "all"
    INSPECTORS = "inspectors"


TITLES = {For.ALL: "Contacts of every side", For.INSPECTORS: "Contacts for the inspectors"}


def contact_tables(sides: Iterable[SideShown], reader: For) -> tuple[ReportTable, ...]:
    """A table a side. Inspectors get those whom they may reach; others also see what is not filled."""
    wanted = [side for side in sides if reader is For.ALL or side.id != "inspectorate"]
    return tuple(_table(side, reader) for side in wanted)


def table_of_calls(calls: Iterable[CallMade]) -> ReportTable:
    """Who rang whom, when, and how they are reached: for the partnership and the forum."""
    shown = [call_shown(call) for call in calls]
    rows = tuple((call.who, call.name, call.when, call.email, call.phone) for call in shown)
    return ReportTable("Calls", tuple(ReportColumn(title) for title in CALL_COLUMNS), rows)


def contact_sheet(
    inspection: Inspection, area: str, tables: tuple[ReportTable, ...], day: date
) -> ContactSheet:
    """The sheet as it is set on paper."""
    return ContactSheet(f"Contacts: {curled(str(inspection))}", area, day, tables)


def _table(side: SideShown, reader: For) -> ReportTable:
    rows = [row for role in side.roles for row in _rows(role)]
    if reader is For.ALL:
        rows += [(role.title, role.missing, "", "", "") for role in side.roles if role.missing]
    return ReportTable(side.title, tuple(ReportColumn(title) for title in COLUMNS), tuple(rows))


def _rows(role: RoleShown) -> Iterable[tuple[str, ...]]:
    for member in role.members:
        yield (_role(role, member), member.name, member.organisation, member.email, member.phone)


def _role(role: RoleShown, member: MemberShown) -> str:
    return f"{role.title} (deputy)" if member.is_deputy else role.title
