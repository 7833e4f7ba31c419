"""The database itself refuses to change the record."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from lanyard.web.audit import guards


def begin(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """The record begins here, so that the first events need not agree on who begins it."""
    apps.get_model("audit", "ChainEnd").objects.get_or_create(id=1)


def put_up(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    guards.put_up(editor.connection)


def take_down(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    guards.take_down(editor.connection)


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [
        migrations.RunPython(begin, migrations.RunPython.noop),
        migrations.RunPython(put_up, take_down),
    ]
