"""Forgetting whoever was asked for a part of a case."""

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.cases.asking.kinds import KINDS


def _held(whose: Whose) -> int:
    return sum(kind.parts.filter(contact_email__in=whose.known_by).count() for kind in KINDS)


def _forget(whose: Whose) -> int:
    """Links to these parts then lead nowhere: nobody is asked any more."""
    return sum(
        kind.parts.filter(contact_email__in=whose.known_by).update(contact_name="", contact_email="")
        for kind in KINDS
    )


PERSON_ERASERS = (
    PersonEraser(
        name="cases.part-contacts",
        words="names and addresses of those who were asked for a chronology, a portrait or a summary",
        held=_held,
        erase=_forget,
    ),
)
