"""`lanyard manage put_up_guards`: makes every guard of the database anew."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection, transaction

from lanyard.web.audit.guards.declare import declared_guards
from lanyard.web.audit.guards.standing import put_up


class Command(BaseCommand):
    """Puts up the guards by which the database refuses to change what must stay as it was written."""

    help = "Makes every guard anew by which the database refuses to change what must stay as it was written."

    def handle(self, *_args: Any, **_told: Any) -> None:
        """Puts them up, all or none."""
        with transaction.atomic():
            put_up(connection, declared_guards())
        self.stdout.write("The guards stand.")
