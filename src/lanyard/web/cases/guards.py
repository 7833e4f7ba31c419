"""What of cases the database itself refuses to change: who was asked to take part, and what followed.

Rows go only with their case, once the time for which it is kept runs (`erase_after`): it is set when an
inspection is over, never before. What is known of a person stands in tables of its own, without guards.
"""

from collections.abc import Iterable

from lanyard.web.audit.guards.declare import NEVER, Guard, Guarded

_ASKED = "Who was asked to take part, and what followed, is never changed. Let something follow it."
_CASE = "FROM cases_case WHERE cases_case.erase_after IS NOT NULL AND cases_case.id ="
_OF_CASE = f"EXISTS (SELECT 1 {_CASE} OLD.case_id)"
_OF_ASKING = (
    "EXISTS (SELECT 1 FROM cases_asking JOIN cases_case ON cases_case.id = cases_asking.case_id "
    "WHERE cases_case.erase_after IS NOT NULL AND cases_asking.id = OLD.asking_id)"
)


def _kept(table: str, with_its_case: str) -> Guarded:
    is_new = f"NOT EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"  # noqa: S608 - declared names
    return Guarded(table, _ASKED, tuple(_guards(table, is_new, with_its_case)))


def _guards(table: str, is_new: str, with_its_case: str) -> Iterable[Guard]:
    yield Guard(table, "INSERT", is_new, _ASKED)
    yield Guard(table, "UPDATE", NEVER, _ASKED)
    yield Guard(table, "DELETE", with_its_case, _ASKED)


GUARDED = (
    _kept("cases_asking", _OF_CASE),
    _kept("cases_followed", _OF_ASKING),
    _kept("cases_judgement", _OF_CASE),
    _kept("cases_consequence", _OF_CASE),
)
