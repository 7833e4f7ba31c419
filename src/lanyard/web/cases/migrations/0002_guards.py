"""The database itself refuses to change who was asked to take part, and what followed."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from lanyard.web.audit.guards import standing
from lanyard.web.cases.guards import GUARDED


def put_up(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    standing.put_up(editor.connection, GUARDED)


def take_down(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    standing.take_down(editor.connection, GUARDED)


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_initial")]

    operations = [migrations.RunPython(put_up, take_down)]
