"""Whether the database answers and has the tables of this release."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from lanyard.core.words.numbers import counted
from lanyard.web.checks.declare import Finding, fault, warning, well

_VERSION = {"sqlite": "SELECT sqlite_version()", "postgresql": "SHOW server_version"}
_NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def check_database() -> Finding:
    """The database must answer, and take several writers in turn."""
    with connection.cursor() as cursor:
        cursor.execute(_VERSION[connection.vendor])
        (version,) = cursor.fetchone()
    if connection.vendor == "sqlite" and not _waits_in_turn():
        return warning(
            "SQLite does not keep its log apart (WAL): readers and writers stop one another.",
            "Keep the database on a disk of the machine itself, not on a network share.",
        )
    return well(f"{_NAMES[connection.vendor]} {version} answers.")


def check_tables() -> Finding:
    """Every table must be as this release needs it."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        steps = counted(len(waiting), "step has", "steps have")
        return fault(
            f"The tables are older than the program: {steps} not been taken.",
            "Make a backup, then run: lanyard manage migrate",
        )
    return well("As this release needs them.")


def _waits_in_turn() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        return bool(cursor.fetchone()[0] in {"wal", "memory"})
