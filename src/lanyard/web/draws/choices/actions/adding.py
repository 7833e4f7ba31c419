"""Adds a record to the history of an inspection's choice, under its seal, and tells whoever follows it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from lanyard.core.draws.replacing import Reason
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.acts import Act
from lanyard.web.audit.plain import moment
from lanyard.web.audit.record import About, record
from lanyard.web.draws.choices.apart import Told, digest, tell_apart
from lanyard.web.draws.choices.following import Change, tell_followers
from lanyard.web.draws.choices.queries import present_choice, records_of
from lanyard.web.draws.choices.quotas import Traits, quotas_found
from lanyard.web.draws.choices.state import Choice, ChosenChild, Place
from lanyard.web.draws.models import ChoiceKind, ChoiceRecord, SentList
from lanyard.web.inspections.models import Inspection


@dataclass(frozen=True)
class Addition:
    """What is to be recorded; fields as those of `ChoiceRecord` and `Recorded`."""

    kind: ChoiceKind
    sent: SentList
    chooser: str
    inspector: str
    at: datetime
    children: tuple[ChosenChild, ...]
    traits: Traits = field(default_factory=dict)
    because: Reason | None = None
    out: str = ""
    into: str = ""
    asked_by: str = ""


def add_record(act: Act, by: Visitor, inspection: Inspection, addition: Addition) -> Choice:
    """Adds the record and its event, tells those who follow, and gives the state after it."""
    before = present_choice(inspection)
    apart, seal_apart = tell_apart(inspection, _of_people(addition))
    added = _row(inspection, addition)
    added.apart, added.seal_apart, added.added_by_id = apart, seal_apart, by.person
    added.follows = records_of(inspection).last()
    added.number = added.follows.number + 1 if added.follows else 1
    added.seal = seal_of(added)
    added.save(force_insert=True)
    after = Choice(inspection.pk, added.number, addition.at, addition.children)
    tell_followers(by, Change(before, after, addition.because))
    detail = {"record": added.number, "chosen": len(after.chosen), "in reserve": len(after.reserves)}
    because = {"because": addition.because.value} if addition.because else {}
    about = About("inspection", inspection.pk)
    record(act, by=by, about=about, detail={**detail, **because, "seal": added.seal})
    return after


def seal_of(row: ChoiceRecord) -> str:
    """The SHA-256 of everything that a record fixes, and of the seal of the record before it."""
    named = ("inspection_id", "number", "kind", "sent_id", "chooser", "children", "because", "out", "into")
    said = {name: getattr(row, name) for name in (*named, "quotas", "seal_apart")}
    return digest({**said, "at": moment(row.chosen_at), "before": row.follows.seal if row.follows else ""})


def _row(inspection: Inspection, addition: Addition) -> ChoiceRecord:
    chosen = [child.pseudonym for child in addition.children if child.place is Place.CHOSEN]
    return ChoiceRecord(
        inspection=inspection,
        kind=addition.kind,
        sent=addition.sent,
        chosen_at=addition.at,
        chooser=addition.chooser,
        children=_without_people(addition.children),
        because=addition.because.value if addition.because else "",
        out=addition.out,
        into=addition.into,
        quotas=quotas_found(inspection.rules_of, chosen, addition.traits),
    )


def _without_people(children: Sequence[ChosenChild]) -> list[dict[str, object]]:
    return [
        {"number": child.number, "pseudonym": child.pseudonym, "place": child.place.value}
        for child in children
    ]


def _of_people(addition: Addition) -> Told:
    children = {
        child.pseudonym: {"row": child.row, "unique_id": child.unique_id, "reason": child.reason}
        for child in addition.children
    }
    return {"inspector": addition.inspector, "asked_by": addition.asked_by, "children": children}
