"""Somebody must always be able to manage people and settings: the last administrator stays."""

from collections.abc import Iterable

from django.db import connection
from django.db.models import QuerySet

from lanyard.web.access.roles import RoleName
from lanyard.web.people.errors import LastAdministratorError
from lanyard.web.people.models import Partnership, RoleHeld


def check_one_is_left(without: Iterable[RoleHeld]) -> None:
    """Raises `LastAdministratorError` when no lasting administrator would be left without these holdings.

    An administrator with a last day does not count. Call it in the transaction of the change: two changes at
    once are looked at one after the other.
    """
    leaving = [held.pk for held in without if held.role == RoleName.ADMINISTRATOR]
    if not leaving:
        return
    assert connection.in_atomic_block  # noqa: S101 - or another could end the other one meanwhile
    list(Partnership.objects.select_for_update())
    if not lasting_administrators().exclude(pk__in=leaving).exists():
        raise LastAdministratorError(
            "Nobody would be left to manage people and settings. First give somebody else the role of "
            "administrator, without a last day."
        )


def lasting_administrators() -> QuerySet[RoleHeld]:
    """The holdings that make somebody an administrator for good."""
    return RoleHeld.objects.filter(role=RoleName.ADMINISTRATOR).lasting()
