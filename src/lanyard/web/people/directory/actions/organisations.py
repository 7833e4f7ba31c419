"""What is done with organisations."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from django.db import transaction
from django.utils import timezone

from lanyard.core.words.phrases import lower_first
from lanyard.web.access.roles import KIND_WORDS, OrganisationKind
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.changes import changed
from lanyard.web.audit.record import About, record
from lanyard.web.pages.undo import Given, TakingBack
from lanyard.web.people.access import MANAGE_ORGANISATIONS
from lanyard.web.people.directory.acts import (
    ORGANISATION_ADDED,
    ORGANISATION_CHANGED,
    ORGANISATION_CLOSED,
    ORGANISATION_REOPENED,
)
from lanyard.web.people.directory.administrators import check_one_is_left
from lanyard.web.people.errors import NothingToUndoError, OrganisationError
from lanyard.web.people.models import Organisation, RoleHeld


@dataclass(frozen=True)
class OrganisationDetails:
    """What an organisation says of itself. A shared address may be somebody's, and is recorded as such."""

    name: str
    kind: OrganisationKind
    urn: str = ""
    email: str = ""
    phone: str = ""

    @property
    def public(self) -> dict[str, object]:
        """What is about nobody."""
        return {"name": self.name, "kind": self.kind, "urn": self.urn}

    @property
    def personal(self) -> dict[str, object]:
        """What might be about a person."""
        return {"email": self.email, "phone": self.phone}


@transaction.atomic
def add_organisation(*, by: Visitor, details: OrganisationDetails) -> Organisation:
    """Takes an organisation into the directory. Raises `NotAllowedError` and `OrganisationError`."""
    check_may(by, MANAGE_ORGANISATIONS)
    _check_name_is_free(details.name)
    organisation = Organisation.objects.create(**asdict(details))
    _record(ORGANISATION_ADDED, organisation, by, details.public, details.personal)
    return organisation


@transaction.atomic
def change_organisation(
    *, by: Visitor, organisation: int, version: int, details: OrganisationDetails
) -> Organisation:
    """Changes what the directory says of an organisation.

    Raises `NotAllowedError`, `ChangedMeanwhileError` when `version` is not the one that is saved, and
    `OrganisationError` when its name is taken or its roles do not fit its new kind.
    """
    check_may(by, MANAGE_ORGANISATIONS, organisation)
    held = Organisation.held_for_change(organisation, version)
    before = details_of(held)
    _check_name_is_free(details.name, held)
    _check_roles_fit(held, details.kind)
    for name, value in asdict(details).items():
        setattr(held, name, value)
    held.save()
    public, personal = changed(before.public, details.public), changed(before.personal, details.personal)
    _record(ORGANISATION_CHANGED, held, by, public, personal)
    return held


@transaction.atomic
def close_organisation(*, by: Visitor, organisation: int) -> Organisation:
    """Closes an organisation: roles held in it count no more, until it is reopened.

    Raises `NotAllowedError`, `OrganisationError` when it is closed already, and `LastAdministratorError`.
    """
    check_may(by, MANAGE_ORGANISATIONS, organisation)
    held = _held(organisation)
    if held.closed_on is not None:
        raise OrganisationError(f"{held} has been closed already.")
    check_one_is_left(RoleHeld.objects.filter(organisation=held))
    held.closed_on = timezone.localdate()
    _save_and_record(ORGANISATION_CLOSED, held, by)
    return held


@transaction.atomic
def reopen_organisation(*, by: Visitor, organisation: int) -> Organisation:
    """Opens a closed organisation again. Raises `NotAllowedError` and `OrganisationError`."""
    check_may(by, MANAGE_ORGANISATIONS, organisation)
    held = _held(organisation)
    if held.closed_on is None:
        raise OrganisationError(f"{held} is open.")
    held.closed_on = None
    _save_and_record(ORGANISATION_REOPENED, held, by)
    return held


def details_of(organisation: Organisation) -> OrganisationDetails:
    """What the directory says of an organisation now."""
    return OrganisationDetails(
        name=organisation.name,
        kind=organisation.kind_of,
        urn=organisation.urn,
        email=organisation.email,
        phone=organisation.phone,
    )


def _take_back_closing(by: Visitor, given: Given) -> str:
    held = Organisation.objects.get(pk=int(given["organisation"] or 0))
    if held.closed_on is None or held.version != given["version"]:
        raise NothingToUndoError(f"{held} has been changed by somebody since. Nothing has been undone.")
    reopen_organisation(by=by, organisation=held.pk)
    return f"{held} is open again."


UNDO_CLOSING = TakingBack("organisations.close", _take_back_closing)


def _held(organisation: int) -> Organisation:
    held = Organisation.objects.select_for_update().get(pk=organisation)
    held.version += 1
    return held


def _check_name_is_free(name: str, own: Organisation | None = None) -> None:
    named = Organisation.objects.filter(name__iexact=name).exclude(pk=own.pk if own else 0)
    if named.exists():
        raise OrganisationError(f"{name} is in the directory already.", "name")


def _check_roles_fit(organisation: Organisation, kind: OrganisationKind) -> None:
    """Roles in force must fit the new kind, or rights would stand that nobody could give."""
    held = RoleHeld.objects.filter(organisation=organisation).on(timezone.localdate())
    unfit = sorted({each.role_of.title for each in held if not each.role_of.fits(kind)})
    if unfit:
        raise OrganisationError(
            f"Roles are held here that do not fit {_as_kind(kind)}: {', '.join(unfit)}. End them first.",
            "kind",
        )


def _as_kind(kind: OrganisationKind) -> str:
    return f"the kind “{lower_first(KIND_WORDS[kind])}”"


def _save_and_record(act: Act, organisation: Organisation, by: Visitor) -> None:
    organisation.save()
    _record(act, organisation, by, {}, {})


def _record(
    act: Act,
    organisation: Organisation,
    by: Visitor,
    detail: Mapping[str, object],
    personal: Mapping[str, object],
) -> None:
    about = About("organisation", organisation.pk, organisation.pk)
    record(act, by=by, about=about, detail=detail, personal=personal)
