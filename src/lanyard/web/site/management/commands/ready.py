"""`lanyard manage ready`: whether the site can be started, and with `--migrate` makes its database so."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connection

from lanyard.web.site.health import assets_are_there, is_migrated


class Command(BaseCommand):
    """Checks the settings, reaches the database, and compares its tables with this version."""

    help = "Says whether the site can be started, and what to do if it cannot."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes `--migrate`."""
        parser.add_argument(
            "--migrate",
            dest="see_to_tables",
            action="store_const",
            const=_migrate,
            default=_check_tables,
            help="bring the tables up to this version first",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        """Raises `CommandError` in words when the site cannot be started."""
        settings.HOME.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_database()
        options["see_to_tables"]()
        if not assets_are_there():
            raise CommandError(f"There are no styles in {settings.STATIC_ROOT}. Run `make assets`.")


def _check_database() -> None:
    try:
        connection.ensure_connection()
    except DatabaseError as error:
        raise CommandError(
            f"The database cannot be reached: {error}. Check DATABASE_URL and LANYARD_HOME."
        ) from error


def _migrate() -> None:
    call_command("migrate", interactive=False, verbosity=0)


def _check_tables() -> None:
    if not is_migrated():
        raise CommandError(
            "The database has no tables of this version yet. Make a backup if it holds anything, then run "
            "`lanyard manage migrate`, or start with --migrate."
        )
