"""Readies the site for the commands that run it."""

import os

import django
from django.core.exceptions import ImproperlyConfigured

from lanyard.cli.errors import SettingsError

SETTINGS = "lanyard.web.site.settings"


def set_up_site() -> None:
    """Loads settings and rooms. Raises `SettingsError` in words when one is missing or wrong."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise SettingsError(str(error)) from error
