"""The demo's scene of the record: the auditor keeps a copy of it."""

from django.db import transaction

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.exports import LIST
from lanyard.web.audit.models import Event
from lanyard.web.audit.own import RECORD_DOWNLOADED
from lanyard.web.audit.record import About, record
from lanyard.web.stage.scenes import Scene, Stage, Story


def _play(stage: Stage) -> Story:
    yield stage.at(2, 17, 10)
    with transaction.atomic():
        rows = Event.objects.count()
        record(
            RECORD_DOWNLOADED,
            by=stage.acting(RoleName.AUDITOR),
            about=About(LIST, "record"),
            detail={"rows": rows, "file": "csv"},
        )


SCENE = Scene("audit", "The auditor keeps a copy of the record.", _play)
