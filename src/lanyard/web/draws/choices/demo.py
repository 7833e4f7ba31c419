"""The demo's scene of inspectors' choice: lists go out, inspectors choose early, one child is replaced."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from lanyard.core.draws.entries import HAS, Trait
from lanyard.core.draws.replacing import Reason
from lanyard.web.access.roles import RoleName
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.choices.actions.choosing import ChoiceDetails, Named, record_choice
from lanyard.web.draws.choices.actions.sending import Sending, SentFile, note_sent_file
from lanyard.web.draws.choices.actions.substituting import Substitution, substitute
from lanyard.web.draws.choices.rows import children_of
from lanyard.web.draws.choices.state import Choice
from lanyard.web.draws.models import Chooser, SentList
from lanyard.web.inspections.models import Inspection
from lanyard.web.stage.scenes import Scene, Stage, Story

_LISTS = tuple(Path("pack", "lists", f"list-{number}.xlsx") for number in (1, 2))
_SENT_AS = "lists-1-and-2.zip"
_INSPECTOR = "Ira Lantern"
_ROWS = tuple(Named(str(row)) for row in range(12, 112, 10))
_CHOSEN, _RESERVES = 6, 4
_SERVES_FOR: dict[Trait, str] = {
    Trait.ALTERNATIVE_PROVISION: "in alternative provision for more than a term",
    Trait.LOOKED_AFTER: "several moves in two years",
    Trait.OVER_16: "about to leave school",
    Trait.WITHOUT_PLAN: "no plan, and long waits told of",
}
"""What inspectors say of the child whom they chose for a trait."""


def _play(stage: Stage) -> Story:
    yield stage.at(2, 15, 20)
    sent = _send(stage)
    moment = stage.at(3, 9, 25)
    yield moment
    choice = _choose(stage, sent, moment)
    moment = stage.at(3, 9, 50)
    yield moment
    _substitute(stage, choice, moment)


SCENE = Scene("choices", "Inspectors are sent the lists, choose six children and four in reserve.", _play)


def _inspection() -> int:
    return Inspection.objects.real().get().pk


def _send(stage: Stage) -> SentList:
    """The area's lists, known by its snapshot; without a pack a file of which nothing else is known."""
    snapshot = Snapshot.objects.in_use() if stage.files else None
    paths = [stage.files / each for each in _LISTS] if stage.files and snapshot else []
    content = b"".join(path.read_bytes() for path in paths) or b"Two lists, made up."
    return note_sent_file(
        by=stage.acting(RoleName.LANO),
        inspection=_inspection(),
        file=SentFile(_SENT_AS, len(content), hashlib.sha256(content).hexdigest()),
        sending=Sending(stage.at(2, 15), "Lead inspector, by the inspectorates’ upload address"),
        snapshot=snapshot.pk if snapshot else None,
    )


def _choose(stage: Stage, sent: SentList, moment: datetime) -> Choice:
    named = _named(SentList.objects.get(pk=sent.pk)) if sent.snapshot_id else _ROWS
    details = ChoiceDetails(
        sent=sent.pk,
        chosen=tuple(named[:_CHOSEN]),
        reserves=tuple(Named(each.row) for each in named[_CHOSEN : _CHOSEN + _RESERVES]),
        chooser=Chooser.LEAD,
        inspector=_INSPECTOR,
        at=moment,
    )
    return record_choice(by=stage.acting(RoleName.LANO), inspection=_inspection(), details=details)


def _named(sent: SentList) -> Sequence[Named]:
    """One child for each quota, and then from all over the list."""
    rows = children_of(sent)
    named: dict[str, str] = {}
    for trait, reason in _SERVES_FOR.items():
        some = rows.filter(HAS[trait] & ~rows["source_id"].is_in(list(named)))
        if some.height:
            named[some["source_id"][some.height // 2]] = reason
    spread = rows["source_id"].gather_every(max(rows.height // (2 * (_CHOSEN + _RESERVES)), 1))
    return [Named(row, named.get(row, "")) for row in dict.fromkeys([*named, *spread])]


def _substitute(stage: Stage, choice: Choice, moment: datetime) -> None:
    details = Substitution(
        follows=choice.record,
        out=choice.chosen[-1].pseudonym,
        into=choice.reserves[0].pseudonym,
        because=Reason.NOT_IN_SCOPE,
        asked_by="Data lead",
        chooser=Chooser.LEAD,
        inspector=_INSPECTOR,
        at=moment,
    )
    substitute(by=stage.acting(RoleName.LANO), inspection=_inspection(), details=details)
