"""What the people room refuses, in words for whoever asked."""

from lanyard.web.pages.refusals import RefusedError


class PeopleError(RefusedError):
    """Something about people or organisations cannot be done as asked."""


class UnfitRoleError(PeopleError):
    """The role cannot be held there, or not without a last day."""


class HeldAlreadyError(PeopleError):
    """The person has the role there already."""


class RoleOverError(PeopleError):
    """The role has ended already."""


class OrganisationError(PeopleError):
    """An organisation cannot be added, changed, closed or reopened as asked."""


class LastAdministratorError(PeopleError):
    """Nobody would be left to manage people, organisations and settings."""


class NothingToUndoError(PeopleError):
    """What was to be taken back has been changed by somebody since."""


class FoundedAlreadyError(PeopleError):
    """This installation has its partnership; it serves one."""


class NotFoundedError(PeopleError):
    """This installation has no partnership yet."""
