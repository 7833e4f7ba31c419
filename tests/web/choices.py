"""Makes what inspectors were sent and chose, for tests. No child in it is real."""

import hashlib
from datetime import UTC, date, datetime, timedelta

from lanyard.core.draws.running import run_draw
from lanyard.core.draws.test_factories import words
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.choices.actions.choosing import ChoiceDetails, Named, record_choice
from lanyard.web.draws.choices.actions.sending import Sending, SentFile, note_sent_file
from lanyard.web.draws.choices.state import Choice
from lanyard.web.draws.models import Chooser, Draw, DrawState, SentList
from lanyard.web.inspections.models import Inspection
from tests.web.draws import a_draw, listed
from tests.web.factories import a_visitor

SENT_AT = datetime(2025, 9, 9, 9, 0, tzinfo=UTC)
CHOSEN_AT = SENT_AT + timedelta(days=1)
CONTENT = b"Number,Id\n"


def a_drawn_hundred() -> Draw:
    """A list of twenty, drawn as lists of a hundred are."""
    draw = a_draw("hundred", "List for the inspectors")
    run_draw(listed(draw), words("red", "green", "blue"), date(2025, 9, 8))
    draw.state, draw.drawn_at = DrawState.DRAWN, SENT_AT - timedelta(days=1)
    draw.save()
    return draw


def a_sent_file(inspection: Inspection, by: Visitor | None = None, snapshot: int | None = None) -> SentList:
    """A file of nobody's making that was sent."""
    file = SentFile("children.xlsx", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
    return note_sent_file(
        by=by or a_visitor(RoleName.LANO),
        inspection=inspection.pk,
        file=file,
        sending=Sending(SENT_AT, "Lead inspector, by the upload address"),
        snapshot=snapshot,
    )


def details(sent: SentList, chosen: str = "A B C", reserves: str = "D E", **more: object) -> ChoiceDetails:
    """A choice of rows from a list, each named by a word."""
    usual: dict[str, object] = {"chooser": Chooser.LEAD, "inspector": "Ira Inspector", "at": CHOSEN_AT}
    rows = {"chosen": _named(chosen), "reserves": _named(reserves)}
    return ChoiceDetails(sent=sent.pk, **{**usual, **rows, **more})  # type: ignore[arg-type]


def a_choice(inspection: Inspection, chosen: str = "A B C", reserves: str = "D E") -> Choice:
    """Whom inspectors chose from a file that was sent."""
    by = a_visitor(RoleName.LANO)
    sent = a_sent_file(inspection, by)
    return record_choice(by=by, inspection=inspection.pk, details=details(sent, chosen, reserves))


def _named(rows: str) -> tuple[Named, ...]:
    return tuple(Named(row) for row in rows.split())
