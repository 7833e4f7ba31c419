"""How far each family is asked, for the case board and the front sheet."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.phrases import lower_first
from lanyard.web.cases.board.columns import BoardColumn, Chase, Progress, Standing
from lanyard.web.cases.deadlines import FAMILIES
from lanyard.web.cases.front_sheet.parts import SheetLine, SheetPart
from lanyard.web.cases.models import Asking, Case, Place
from lanyard.web.cases.models.participation import Asker, Kind
from lanyard.web.cases.participation.presenters import STATE_WORDS, how_in_words
from lanyard.web.cases.participation.queries import Part, part_of, parts_of
from lanyard.web.cases.participation.rules import State
from lanyard.web.cases.taking_part import WhatFor

LANO = "Nominated officer (LANO)"

_PROGRESS: Mapping[State, Progress] = {
    State.NOT_ASKED: Progress.OPEN,
    State.WAITING: Progress.OPEN,
    State.PARTLY: Progress.OPEN,
    State.TAKES_PART: Progress.DONE,
    State.REFUSED: Progress.WRONG,
    State.WITHDRAWN: Progress.WRONG,
}
_WANTED: Mapping[State, str] = {
    State.NOT_ASKED: "ask the family whether it takes part",
    State.PARTLY: "ask whoever has still to agree",
    State.REFUSED: "tell the inspectors that the family does not take part",
    State.WITHDRAWN: "tell the inspectors that the family no longer takes part",
}


def _standings(cases: Sequence[Case], now: datetime) -> Mapping[int, Standing]:
    parts = parts_of(cases, timezone.localdate(now))
    return {pk: _standing(part) for pk, part in parts.items()}


def _standing(part: Part) -> Standing:
    """By the meeting with an inspector: it is what children are tracked for."""
    if part.case.place == Place.STOOD_DOWN:
        return Standing(Progress.NOT_WANTED, "Stood down")
    state = part.states()[WhatFor.MEETING]
    return Standing(_PROGRESS[state], STATE_WORDS[state][0], tuple(_chase(part, state)))


def _chase(part: Part, state: State) -> Iterator[Chase]:
    href = reverse("cases:participation", args=[part.case.pk])
    if state in _WANTED:
        yield Chase(LANO, _WANTED[state], href)
    if state is State.WAITING:
        waiting = [asking for asking in part.askings if not asking.followed.all()]
        for who in dict.fromkeys(_asker(asking) for asking in waiting):
            yield Chase(who, "an answer about taking part", href)


def _asker(asking: Asking) -> str:
    """Whoever asks, by their part: their name might tell whose case it is."""
    return LANO if asking.asker == Asker.OFFICE else asking.get_asker_display()


def _lines(case: Case, now: datetime) -> list[SheetLine]:
    part = part_of(case, timezone.localdate(now))
    states = part.states()
    things = [SheetLine(what.label, STATE_WORDS[states[what]][0]) for what in WhatFor]
    how = [line for asking in part.askings for line in _how(asking, states)]
    return [*things, *how]


def _how(asking: Asking, states: Mapping[WhatFor, State]) -> Iterator[SheetLine]:
    """How somebody wants to meet the inspector, while they do."""
    answers = [each for each in asking.followed.all() if each.kind == Kind.ANSWERED]
    if not answers or states[WhatFor.MEETING] is not State.TAKES_PART:
        return
    last = max(answers, key=lambda each: (each.at, each.pk))
    said = getattr(last, "said", None)
    words = how_in_words(last, said.with_whom if said else "").removeprefix("Meeting: ")
    helps = f" Helps: {said.words}" if said and said.words else ""
    if words or helps:
        yield SheetLine(f"For {lower_first(asking.get_decider_display())}", f"{words}{helps}".strip())


COLUMNS = (BoardColumn("participation", "Participation", "cases:participation", _standings, due_by=FAMILIES),)
SHEET_PARTS = (SheetPart("participation", "Participation", _lines),)
