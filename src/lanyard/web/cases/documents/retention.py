"""Forgetting whoever gives documents for their organisation."""

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.cases.models import DocumentRequest, DocumentRequestQuerySet


def _contact(whose: Whose) -> DocumentRequestQuerySet:
    return DocumentRequest.objects.filter(contact_email__in=whose.known_by)


def _forget(whose: Whose) -> int:
    """Each address is replaced by one of its own, for a contact has one open request about a child."""
    requests = list(_contact(whose))
    for request in requests:
        request.contact_name, request.contact_email = "", f"erased{request.pk}@example.invalid"
        request.save()
    return len(requests)


PERSON_ERASERS = (
    PersonEraser(
        name="cases.document-contacts",
        words="names and addresses of those who give documents about children for their organisation",
        held=lambda whose: _contact(whose).count(),
        erase=_forget,
    ),
)
