"""The database itself refuses to change the record."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from lanyard.web.audit.guards import of_the_record, standing


def begin(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """The record begins here, so that the first events need not agree on who begins it."""
    apps.get_model("audit", "ChainEnd").objects.get_or_create(id=1)


def put_up(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    standing.put_up(editor.connection, of_the_record.GUARDED)


def take_down(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    standing.take_down(editor.connection, of_the_record.GUARDED)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.RunPython(begin, migrations.RunPython.noop),
        migrations.RunPython(put_up, take_down),
    ]
