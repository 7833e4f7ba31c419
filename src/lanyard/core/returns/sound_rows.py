"""A sound row of each table of a return, made from its declaration: nothing in it breaks a rule.

Nobody real: area 999 is made up. A return whose own rules ask for more says only what differs
(`rule_book.OwnRules.sound`).
"""

from collections.abc import Mapping

from lanyard.core.returns.declare import Column, Kind, Return, Tells
from lanyard.core.returns.examples import EXAMPLE_DAY, Sound

BORN, STARTED, ENDED = "2015-03-14", "2025-09-01", "2025-10-01"

_BY_NAME: Mapping[str, str] = {
    "year": str(EXAMPLE_DAY.year),
    "academic_year": str(EXAMPLE_DAY.year - 1),
    "reference_date": EXAMPLE_DAY.isoformat(),
    "census_date": EXAMPLE_DAY.isoformat(),
    "age_from": "0",
    "age_to": "25",
}
_BY_IDENTIFIER: Mapping[str, str] = {
    "UPN": "Q999200002014",
    "ULN": "9900000004",
    "URN": "900001",
    "UKPRN": "10099999",
    "LAESTAB": "9994001",
    "home URN": "SC099999",
    "NHS number": "9990000018",
    "LA code": "999",
}
_BY_KIND: Mapping[Kind, str] = {
    Kind.TEXT: "made up",
    Kind.WHOLE: "1",
    Kind.NUMBER: "1.5",
    Kind.PERCENT: "10",
}
_NEVER = frozenset({Tells.FORMER_UPN})


def sound_rows(declaration: Return, differing: Sound | None = None) -> Sound:
    """One sound row of every table, with what `differing` says (table, column, text) in place of its own."""
    changes = differing or {}
    return {
        table.name: {
            **{column.name: _cell(declaration, column) for column in table.columns},
            **changes.get(table.name, {}),
        }
        for table in declaration.tables
    }


def _cell(declaration: Return, column: Column) -> str | None:
    if column.tells in _NEVER or EXAMPLE_DAY.year not in column.years:
        return None
    if column.name == "collection":
        return declaration.collection
    return _BY_NAME.get(column.name) or _of_its_kind(column)


def _of_its_kind(column: Column) -> str | None:
    if column.kind is Kind.CODE:
        return _code(column)
    if column.kind is Kind.DATE:
        return _date(column)
    if column.identifier is not None:
        return _BY_IDENTIFIER[column.identifier.name]
    return _BY_KIND.get(column.kind)


def _code(column: Column) -> str | None:
    codes = column.codes.codes if column.codes else ()
    return next((code.code for code in codes if code.holds_in(EXAMPLE_DAY.year)), None)


def _date(column: Column) -> str:
    if column.tells is Tells.BIRTH_DATE:
        return BORN
    return ENDED if column.not_before else STARTED
