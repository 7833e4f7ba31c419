"""The four ways in which every journey is walked."""

from dataclasses import dataclass


@dataclass(frozen=True)
class View:
    """A width in pixels, and whether scripts run. Its name goes into names that a journey makes up."""

    name: str
    width: int
    has_scripts: bool


DESK = View("Desk", 1280, has_scripts=True)
PHONE = View("Phone", 320, has_scripts=True)
PLAIN_PHONE = View("Plain phone", 320, has_scripts=False)
VIEWS = (DESK, PHONE, View("Plain desk", 1280, has_scripts=False), PLAIN_PHONE)
