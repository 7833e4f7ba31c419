"""Records which list inspectors were sent. A list that was sent again is another record."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.db import transaction

from lanyard.core.draws.folder import CERTIFICATE
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.draws import store
from lanyard.web.draws.choices.actions.checking import check_moment, inspection_held
from lanyard.web.draws.choices.acts import LIST_SENT
from lanyard.web.draws.choices.apart import tell_apart
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.draws.choices.queries import draws_to_send
from lanyard.web.draws.models import SentList
from lanyard.web.inspections.models import Inspection


@dataclass(frozen=True)
class SentFile:
    """A file as it was sent: its name, its size in bytes and its SHA-256. The file itself is not kept."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Sending:
    """When a list went out, and to whom or where."""

    at: datetime
    to: str


@transaction.atomic
def note_sent_draw(*, by: Visitor, inspection: int, draw: int, sending: Sending) -> SentList:
    """Records that the list of a draw was sent, as its certificate fixes it.

    Raises `NotAllowedError` and `ChoiceRefusedError`.
    """
    held = inspection_held(by, inspection)
    found = draws_to_send(held).filter(pk=draw).first()
    if found is None:
        raise ChoiceRefusedError("Choose a draw of this inspection that has been made.", "draw")
    certificate = Path(store.folder(found.key), CERTIFICATE)
    if not certificate.is_file():
        raise ChoiceRefusedError(f"The certificate of {found} is not there any more.", "draw")
    sha256 = hashlib.sha256(certificate.read_bytes()).hexdigest()
    return _note(by, held, sending, draw_id=found.pk, sha256=sha256)


@transaction.atomic
def note_sent_file(
    *, by: Visitor, inspection: int, file: SentFile, sending: Sending, snapshot: int | None
) -> SentList:
    """Records that a file was sent. With the number of a snapshot its rows are known by their Unique IDs.

    Raises `NotAllowedError` and `ChoiceRefusedError`.
    """
    held = inspection_held(by, inspection)
    known = {"file_name": file.name, "file_bytes": file.size, "sha256": file.sha256}
    return _note(by, held, sending, snapshot_id=snapshot, **known)


def _note(by: Visitor, inspection: Inspection, sending: Sending, **known: object) -> SentList:
    check_moment(sending.at, None, "")
    apart, seal = tell_apart(inspection, {"sent_to": sending.to})
    sent = SentList.objects.create(
        inspection=inspection,
        apart=apart,
        seal_apart=seal,
        added_by_id=by.person,
        sent_at=sending.at,
        **known,
    )
    detail = {"list": sent.pk, "sha256": sent.sha256, "draw": sent.draw_id, "seal": seal}
    record(LIST_SENT, by=by, about=About("inspection", inspection.pk), detail=detail)
    return sent
