"""What the database itself refuses: to change or remove an event, or to add one that does not follow.

Whoever may only write rows, by whatever program, cannot rewrite the record. Whoever may change the tables
themselves can take the guards down; for that there are the seals (`chain.py`) and a seal noted elsewhere.
"""

from collections.abc import Iterable

from django.db.backends.base.base import BaseDatabaseWrapper

from lanyard.web.audit.errors import NotGuardedError

_FIXED = "The record of what happened cannot be changed."
_FOLLOWS = "An event must follow the last event of the record."
_APART = "Personal detail comes with its event, once, and is not changed."
_END = "The end of the record moves on by one event at a time."

_IS_NEXT = """
    EXISTS (SELECT 1 FROM audit_chainend WHERE id = 1 AND number + 1 = NEW.number AND seal = NEW.previous)
    AND NOT EXISTS (SELECT 1 FROM audit_event WHERE number = NEW.number OR seal = NEW.seal)
"""
_COMES_WITH_EVENT = """
    EXISTS (SELECT 1 FROM audit_chainend WHERE id = 1 AND number + 1 = NEW.event)
    AND NOT EXISTS (SELECT 1 FROM audit_personaldetail WHERE event = NEW.event)
"""
_IS_FIRST_END = """
    NEW.number = 0 AND NEW.seal = '' AND NOT EXISTS (SELECT 1 FROM audit_event)
    AND NOT EXISTS (SELECT 1 FROM audit_chainend)
"""
_IS_NEXT_END = """
    NEW.id = OLD.id AND NEW.number = OLD.number + 1
    AND EXISTS (SELECT 1 FROM audit_event WHERE number = NEW.number AND seal = NEW.seal)
"""

_NEVER = "1 = 0"

_GUARDS = (
    # table, what is tried, when it may be done, what is said otherwise
    ("audit_event", "INSERT", _IS_NEXT, _FOLLOWS),
    ("audit_event", "UPDATE", _NEVER, _FIXED),
    ("audit_event", "DELETE", _NEVER, _FIXED),
    ("audit_personaldetail", "INSERT", _COMES_WITH_EVENT, _APART),
    ("audit_personaldetail", "UPDATE", _NEVER, _APART),
    ("audit_chainend", "INSERT", _IS_FIRST_END, _END),
    ("audit_chainend", "UPDATE", _IS_NEXT_END, _END),
    ("audit_chainend", "DELETE", _NEVER, _END),
)
_GUARDED_TABLES = ("audit_event", "audit_personaldetail", "audit_chainend")


def put_up(connection: BaseDatabaseWrapper) -> None:
    """Makes the guards. Raises `NotGuardedError` on a database for which none are written."""
    _execute(connection, _statements(connection, _PUT_UP))


def take_down(connection: BaseDatabaseWrapper) -> None:
    """Removes the guards: for undoing the migration, and for emptying the tables of a test."""
    _execute(connection, _statements(connection, _TAKE_DOWN))


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The names of the guards that should stand and do not."""
    with connection.cursor() as cursor:
        cursor.execute(_NAMES[connection.vendor])
        there = {name for (name,) in cursor.fetchall()}
    return sorted(set(_names(connection.vendor)) - there)


def _sqlite(table: str, tried: str, allowed: str, refusal: str) -> str:
    return (
        f"CREATE TRIGGER {_name(table, tried)} BEFORE {tried} ON {table} WHEN NOT ({allowed}) "
        f"BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
    )


def _postgresql(table: str, tried: str, allowed: str, refusal: str) -> str:
    name, given = _name(table, tried), "OLD" if tried == "DELETE" else "NEW"
    return (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF NOT ({allowed}) THEN {_raise(refusal)}; END IF; RETURN {given}; END $$; "
        f"CREATE TRIGGER {name} BEFORE {tried} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def _raise(refusal: str) -> str:
    """Refuses as a constraint does, so that Django raises `IntegrityError` on both databases."""
    return f"RAISE EXCEPTION '{refusal}' USING ERRCODE = 'integrity_constraint_violation'"


def _postgresql_emptying(table: str) -> str:
    name = _name(table, "TRUNCATE")
    return (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"{_raise(_FIXED)}; END $$; "
        f"CREATE TRIGGER {name} BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
    )


def _name(table: str, tried: str) -> str:
    return f"{table}_{tried.lower()}_guard"


def _names(vendor: str) -> list[str]:
    emptying = [_name(table, "TRUNCATE") for table in _GUARDED_TABLES if vendor == "postgresql"]
    return [_name(table, tried) for table, tried, _, _ in _GUARDS] + emptying


_PUT_UP = {
    "sqlite": [_sqlite(*guard) for guard in _GUARDS],
    "postgresql": [
        *(_postgresql(*guard) for guard in _GUARDS),
        *(_postgresql_emptying(table) for table in _GUARDED_TABLES),
    ],
}
_TAKE_DOWN = {
    "sqlite": [f"DROP TRIGGER IF EXISTS {name}" for name in _names("sqlite")],
    "postgresql": [f"DROP FUNCTION IF EXISTS {name} CASCADE" for name in _names("postgresql")],
}
_NAMES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    # A trigger that was switched off (tgenabled D) guards nothing.
    "postgresql": "SELECT tgname FROM pg_trigger WHERE tgenabled <> 'D'",
}


def _statements(connection: BaseDatabaseWrapper, written: dict[str, list[str]]) -> list[str]:
    if connection.vendor not in written:
        raise NotGuardedError(
            f"Lanyard keeps its record on SQLite or PostgreSQL, not on {connection.vendor}."
        )
    return written[connection.vendor]


def _execute(connection: BaseDatabaseWrapper, statements: Iterable[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
