"""A process that adds to the record while others do: `python -m tests.web.record_writer EVENTS`."""

import sys

import django
from django.db import transaction

EVERY = 5
"""Each so many acts, one fails after it was recorded, so that its event must go with it."""


class ChangedMindError(Exception):
    """The act is taken back."""


def write(events: int) -> None:
    """Adds so many events that stay, and a few that do not."""
    for turn in range(events):
        _add()
        if turn % EVERY == 0:
            _add_and_fail()


def _add() -> None:
    from tests.web.events import an_event  # noqa: PLC0415 - tables need the settings first

    an_event(personal={"name": "Ada Made-Up"})


def _add_and_fail() -> None:
    try:
        with transaction.atomic():
            _add()
            raise ChangedMindError
    except ChangedMindError:
        return


if __name__ == "__main__":
    django.setup()
    write(int(sys.argv[1]))
