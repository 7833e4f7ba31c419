"""The acts of the directory, as the record knows them."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.people.access import (
    MANAGE_ORGANISATIONS,
    MANAGE_PARTNERSHIP,
    MANAGE_PEOPLE,
    SEE_DIRECTORY,
)

PARTNERSHIP_FOUNDED = Act("partnership.founded", "founded the partnership")
PARTNERSHIP_CHANGED = Act(
    "partnership.changed", "changed the settings of the partnership", MANAGE_PARTNERSHIP
)
ORGANISATION_ADDED = Act("organisations.added", "added …", MANAGE_ORGANISATIONS)
ORGANISATION_CHANGED = Act("organisations.changed", "changed …", MANAGE_ORGANISATIONS)
ORGANISATION_CLOSED = Act("organisations.closed", "closed …", MANAGE_ORGANISATIONS)
ORGANISATION_REOPENED = Act("organisations.reopened", "reopened …", MANAGE_ORGANISATIONS)
ROLE_GIVEN = Act("people.role-given", "gave a role to …", MANAGE_PEOPLE)
ROLE_ENDED = Act("people.role-ended", "ended a role of …", MANAGE_PEOPLE)
ROLE_ENDING_UNDONE = Act("people.role-ending-undone", "undid the ending of a role of …", MANAGE_PEOPLE)
CONTACT_CHANGED = Act("people.contact-changed", "changed the contact details of …")
ORGANISATIONS_DOWNLOADED = Act(
    "organisations.downloaded", "downloaded the list of organisations", SEE_DIRECTORY, EventKind.EXPORT
)
PEOPLE_DOWNLOADED = Act("people.downloaded", "downloaded the list of people", SEE_DIRECTORY, EventKind.EXPORT)

ACTS = (
    PARTNERSHIP_FOUNDED,
    PARTNERSHIP_CHANGED,
    ORGANISATION_ADDED,
    ORGANISATION_CHANGED,
    ORGANISATION_CLOSED,
    ORGANISATION_REOPENED,
    ROLE_GIVEN,
    ROLE_ENDED,
    ROLE_ENDING_UNDONE,
    CONTACT_CHANGED,
    ORGANISATIONS_DOWNLOADED,
    PEOPLE_DOWNLOADED,
)
