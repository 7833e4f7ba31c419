"""Whether the process lives and is ready, for the machines that look after it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse


def health(_request: HttpRequest) -> HttpResponse:
    """Says that the process lives. Asks nobody else."""
    return JsonResponse({"alive": True})


def ready(_request: HttpRequest) -> HttpResponse:
    """Says what works of all that requests need; 503 unless everything does. Strangers get no reasons."""
    found = {name: works() for name, works in CHECKS.items()}
    is_ready = all(found.values())
    return JsonResponse({"ready": is_ready, **found}, status=200 if is_ready else 503)


def database_answers() -> bool:
    """Whether the database answers."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def is_migrated() -> bool:
    """Whether every table is as this release needs it."""
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError:
        return False
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def assets_are_there() -> bool:
    """Whether styles and scripts have been built."""
    return (Path(settings.STATIC_ROOT) / "staticfiles.json").is_file()


CHECKS: Mapping[str, Callable[[], bool]] = {
    "database": database_answers,
    "migrated": is_migrated,
    "assets": assets_are_there,
}
