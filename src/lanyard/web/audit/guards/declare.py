"""Guards of tables, declared by the rooms whose tables they are."""

from collections.abc import Iterable
from dataclasses import dataclass

from lanyard.web.audit.errors import DeclaredTwiceError

NEVER = "1 = 0"


@dataclass(frozen=True)
class Guard:
    """What is tried with a row of a table (INSERT, UPDATE or DELETE), when it may be done, and what is said
    otherwise. `allowed` is a condition in SQL that both databases know, on OLD and NEW."""

    table: str
    tried: str
    allowed: str
    refusal: str

    @property
    def name(self) -> str:
        """What the guard is called in the database."""
        return guard_name(self.table, self.tried)


@dataclass(frozen=True)
class Guarded:
    """A table with its guards. Nobody empties it at once either; `refusal` says so."""

    table: str
    refusal: str
    guards: tuple[Guard, ...]


def append_only(table: str, refusal: str, *, once: Iterable[str] = ("id",)) -> Guarded:
    """A table to which rows are added, and from which none is ever changed or removed.

    `once` names the columns whose values come once each: SQLite would otherwise let a row be replaced by
    another with the same one, which neither changes nor removes anything by its own account.
    """
    is_new = " AND ".join(_has_no_such_row(table, column) for column in once)
    return Guarded(
        table,
        refusal,
        (
            Guard(table, "INSERT", is_new, refusal),
            Guard(table, "UPDATE", NEVER, refusal),
            Guard(table, "DELETE", NEVER, refusal),
        ),
    )


def guard_name(table: str, tried: str) -> str:
    """What a guard is called in the database."""
    return f"{table}_{tried.lower()}_guard"


def _has_no_such_row(table: str, column: str) -> str:
    return f"NOT EXISTS (SELECT 1 FROM {table} WHERE {column} = NEW.{column})"  # noqa: S608 - declared names


_declared: dict[str, Guarded] = {}


def declare_guards(tables: Iterable[Guarded]) -> None:
    """Adds a room's guarded tables to those that the doctor looks after. Called when its app is ready; a
    migration of the room puts the guards up. Raises `DeclaredTwiceError` when a table has other guards."""
    for each in tables:
        if _declared.setdefault(each.table, each) != each:
            raise DeclaredTwiceError(f"The table {each.table} is guarded twice.")


def declared_guards() -> tuple[Guarded, ...]:
    """The guarded tables of every room."""
    return tuple(_declared.values())
