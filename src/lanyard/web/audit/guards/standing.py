"""Puts guards up in the database, takes them down, and says which are missing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.backends.base.base import BaseDatabaseWrapper

from lanyard.web.audit.errors import NotGuardedError
from lanyard.web.audit.guards.declare import Guard, Guarded, guard_name

_EMPTYING = "TRUNCATE"


def put_up(connection: BaseDatabaseWrapper, tables: Sequence[Guarded]) -> None:
    """Makes the guards of tables; those that stand already are made anew. Their room's migration calls it.

    Raises `NotGuardedError` on a database for which none are written.
    """
    take_down(connection, tables)
    _execute(connection, _dialect(connection).put_up(tables))


def take_down(connection: BaseDatabaseWrapper, tables: Sequence[Guarded]) -> None:
    """Removes the guards: for undoing a migration, and for emptying the tables of a test."""
    dialect = _dialect(connection)
    _execute(connection, (dialect.drop.format(name=name) for name in dialect.names(tables)))


def missing(connection: BaseDatabaseWrapper, tables: Sequence[Guarded]) -> list[str]:
    """The names of the guards that should stand and do not."""
    dialect = _dialect(connection)
    with connection.cursor() as cursor:
        cursor.execute(dialect.standing)
        there = {name for (name,) in cursor.fetchall()}
    return sorted(set(dialect.names(tables)) - there)


@dataclass(frozen=True)
class _Dialect:
    """How guards are written for one database. Only some have a word that empties a table at once."""

    write: Callable[[Guard], str]
    drop: str
    standing: str
    write_emptying: Callable[[Guarded], str] | None = None

    def put_up(self, tables: Sequence[Guarded]) -> Iterator[str]:
        for each in tables:
            yield from map(self.write, each.guards)
            if self.write_emptying:
                yield self.write_emptying(each)

    def names(self, tables: Sequence[Guarded]) -> list[str]:
        of_rows = [guard.name for each in tables for guard in each.guards]
        return of_rows + [guard_name(each.table, _EMPTYING) for each in tables if self.write_emptying]


def _sqlite(guard: Guard) -> str:
    return (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.tried} ON {guard.table} WHEN NOT ({guard.allowed}) "
        f"BEGIN SELECT RAISE(ABORT, '{guard.refusal}'); END"
    )


def _postgresql(guard: Guard) -> str:
    name, given = guard.name, "OLD" if guard.tried == "DELETE" else "NEW"
    return (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF NOT ({guard.allowed}) THEN {_raise(guard.refusal)}; END IF; RETURN {given}; END $$; "
        f"CREATE TRIGGER {name} BEFORE {guard.tried} ON {guard.table} FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def _postgresql_emptying(table: Guarded) -> str:
    name = guard_name(table.table, _EMPTYING)
    return (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"{_raise(table.refusal)}; END $$; CREATE TRIGGER {name} "
        f"BEFORE TRUNCATE ON {table.table} FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
    )


def _raise(refusal: str) -> str:
    """Refuses as a constraint does, so that Django raises `IntegrityError` on both databases."""
    return f"RAISE EXCEPTION '{refusal}' USING ERRCODE = 'integrity_constraint_violation'"


_DIALECTS: Mapping[str, _Dialect] = {
    "sqlite": _Dialect(
        _sqlite, "DROP TRIGGER IF EXISTS {name}", "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ),
    "postgresql": _Dialect(
        _postgresql,
        "DROP FUNCTION IF EXISTS {name} CASCADE",
        # A trigger that was switched off (tgenabled D) guards nothing.
        "SELECT tgname FROM pg_trigger WHERE tgenabled <> 'D'",
        _postgresql_emptying,
    ),
}


def _dialect(connection: BaseDatabaseWrapper) -> _Dialect:
    if connection.vendor not in _DIALECTS:
        raise NotGuardedError(
            f"Lanyard keeps its record on SQLite or PostgreSQL, not on {connection.vendor}."
        )
    return _DIALECTS[connection.vendor]


def _execute(connection: BaseDatabaseWrapper, statements: Iterable[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
