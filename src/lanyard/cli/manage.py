"""`lanyard manage`: the site's own maintenance commands, such as `migrate`."""

import os

from django.core.management import execute_from_command_line

from lanyard.cli.parser import Parsed
from lanyard.cli.site import SETTINGS, set_up_site


def run(parsed: Parsed) -> int:
    """Exit code 1 when the command could not be done, 2 when it was used wrongly."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    if parsed.command:
        set_up_site()  # says what is wrong with the settings, which the next line would keep to itself
    try:
        execute_from_command_line(["lanyard manage", *parsed.command])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0
