"""The words of participation on pages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.phrases import lower_first
from lanyard.web.cases.consent_forms.languages.reading import known
from lanyard.web.cases.models import Asking, Consequence, Followed, Judgement
from lanyard.web.cases.models.participation import Judged, Kind
from lanyard.web.cases.participation.queries import Part, as_asked
from lanyard.web.cases.participation.rules import State, state_of, still_needed
from lanyard.web.cases.taking_part import Decider, WhatFor

STATE_WORDS: Mapping[State, tuple[str, str]] = {
    State.NOT_ASKED: ("Not asked yet", "grey"),
    State.WAITING: ("No answer yet", "blue"),
    State.PARTLY: ("Somebody has still to agree", "blue"),
    State.TAKES_PART: ("Takes part", "green"),
    State.REFUSED: ("Said no", "red"),
    State.WITHDRAWN: ("Withdrawn", "red"),
}
"""How it stands, in words, with the colour of its badge."""

SHORT: Mapping[Decider, str] = {
    Decider.CHILD: "the child",
    Decider.YOUNG_PERSON: "the young person",
    Decider.PARENT: "a parent",
    Decider.CORPORATE_PARENT: "the council as corporate parent",
    Decider.REPRESENTATIVE: "whoever decides for them",
}


@dataclass(frozen=True)
class ThingShown:
    """One thing asked for: how it stands, who decides and why, and on what that rests."""

    words: str
    state: str
    colour: str
    wanted: str
    because: str
    source: str


@dataclass(frozen=True)
class EventShown:
    """Something that followed an asking, as a timeline shows it."""

    title: str
    day: str
    iso: str
    text: str


@dataclass(frozen=True)
class AskingShown:
    """Somebody who was asked, and what followed, the newest first."""

    pk: int
    title: str
    colour: str
    state: str
    facts: str
    events: tuple[EventShown, ...]
    counts: bool
    can_be_withdrawn: bool
    scans: tuple[int, ...]
    went_astray: bool


@dataclass(frozen=True)
class JudgementShown:
    """A judgement in words."""

    title: str
    text: str
    note: str


@dataclass(frozen=True)
class ClosingShown:
    """What one end of taking part closed and left standing."""

    when: str
    closed: tuple[str, ...]
    kept: tuple[str, ...]


def things_shown(part: Part) -> list[ThingShown]:
    """How the case stands with each thing that is asked for."""
    return [_thing(part, what) for what in WhatFor]


def _thing(part: Part, what: WhatFor) -> ThingShown:
    asked, deciding = part.asked(), part.deciding(what)
    state = state_of(asked, deciding, what)
    words, colour = STATE_WORDS[state]
    wanted = still_needed(asked, deciding, what) if not state.is_no else ()
    return ThingShown(
        words=what.label,
        state=words,
        colour=colour,
        wanted=_wanted(wanted),
        because=deciding.because,
        source=deciding.source,
    )


def _wanted(groups: Iterable[frozenset[Decider]]) -> str:
    said = [" or ".join(SHORT[decider] for decider in Decider if decider in group) for group in groups]
    return f"Still to agree: {', and '.join(said)}." if said else ""


def askings_shown(part: Part, astray: frozenset[int]) -> list[AskingShown]:
    """Everybody who was asked. `astray` are those whose link came to the wrong person."""
    return [_asking(asking, astray) for asking in part.askings]


def _asking(asking: Asking, astray: frozenset[int]) -> AskingShown:
    asked = as_asked(asking)
    followed = sorted(asking.followed.all(), key=lambda each: (each.at, each.pk), reverse=True)
    state, colour = _state_of_asking(asking, followed)
    return AskingShown(
        pk=asking.pk,
        title=name_of(asking),
        colour=colour,
        state=state,
        facts=asked_in_words(asking),
        events=tuple(_event(each) for each in followed),
        counts=asked.counts,
        can_be_withdrawn=asked.counts and not (followed and followed[0].kind == Kind.WITHDRAWN),
        scans=tuple(each.scan.file_id for each in followed if hasattr(each, "scan")),
        went_astray=asking.pk in astray,
    )


def name_of(asking: Asking) -> str:
    """Whoever was asked: "Pat Made-Up, a parent"."""
    role = SHORT[Decider(asking.decider)]
    name = asking.whom.name
    return f"{name}, {role}" if name else f"{role[:1].upper()}{role[1:]}"


def asked_in_words(asking: Asking) -> str:
    """By whom, by what, in which language and when somebody was asked."""
    by = asking.whom.asker_name or lower_first(asking.get_asker_display())
    language = known(asking.whom.language).in_english
    when = date_in_words(timezone.localdate(asking.asked_at))
    route = lower_first(asking.get_route_display())
    return f"Asked by {by}, {route}, in {language}, on {when}."


def _state_of_asking(asking: Asking, followed: Sequence[Followed]) -> tuple[str, str]:
    """How one person stands, over everything they were asked."""
    asked = as_asked(asking)
    if not asked.counts:
        return "Does not count", "grey"
    if not followed:
        return STATE_WORDS[State.WAITING]
    last = followed[0]
    if last.kind == Kind.WITHDRAWN:
        return STATE_WORDS[State.WITHDRAWN]
    return ("Agreed", "green") if last.agreed else STATE_WORDS[State.REFUSED]


def _event(followed: Followed) -> EventShown:
    at = timezone.localtime(followed.at)
    return EventShown(
        title=followed.get_kind_display(),
        day=moment_in_words(at),
        iso=at.isoformat(timespec="minutes"),
        text=" ".join(sentence for sentence in _sentences(followed) if sentence),
    )


def _sentences(followed: Followed) -> list[str]:
    said = getattr(followed, "said", None)
    return [
        f"{followed.get_route_display()}.",
        f"Form {followed.form}." if followed.form else "",
        f"{followed.get_reason_display()}." if followed.reason else "",
        agreed_in_words(followed) if followed.kind == Kind.ANSWERED else "",
        how_in_words(followed, said.with_whom if said else ""),
        f"“{said.words}”" if said and said.words else "",
    ]


def agreed_in_words(followed: Followed) -> str:
    """What was said yes to, and what was said no to."""
    asked = [what for what in WhatFor if what in followed.asking.what_for]
    yes = [lower_first(what.label) for what in asked if what in followed.agreed]
    no = [lower_first(what.label) for what in asked if what not in followed.agreed]
    said = [f"{word} to: {'; '.join(those)}." for word, those in (("Yes", yes), ("No", no)) if those]
    return " ".join(said)


def how_in_words(followed: Followed, with_whom: str) -> str:
    """With whom, how and on what somebody wants to meet the inspector."""
    company = followed.get_company_display() if followed.company else ""
    if company and with_whom:
        company = f"{company} ({with_whom})"
    platform = followed.get_platform_display() if followed.platform else ""
    manner = followed.get_manner_display() if followed.manner else ""
    parts = [part for part in (company, lower_first(manner), platform) if part]
    return f"Meeting: {', '.join(parts)}." if parts else ""


def judgements_shown(judgements: Iterable[Judgement]) -> list[JudgementShown]:
    """The judgements, the newest first."""
    return [
        _judgement(each) for each in sorted(judgements, key=lambda one: (one.judged_on, one.pk), reverse=True)
    ]


def _judgement(judgement: Judgement) -> JudgementShown:
    said = getattr(judgement, "said", None)
    can = "Can decide" if judgement.can_decide else "Cannot decide"
    about = "; ".join(lower_first(what.label) for what in WhatFor if what in judgement.about)
    by = f" by {said.judged_by}" if said else ""
    kind = Judged(judgement.kind).label
    return JudgementShown(
        title=f"{can}: {about}",
        text=f"{kind}. Judged on {date_in_words(judgement.judged_on)}{by}.",
        note=said.words if said else "",
    )


def closings_shown(consequences: Iterable[Consequence]) -> list[ClosingShown]:
    """What each end of taking part led to, the newest first."""
    found = [_closing(at, list(those)) for at, those in groupby(consequences, key=lambda each: each.at)]
    return found[::-1]


def _closing(at: datetime, those: Sequence[Consequence]) -> ClosingShown:
    return ClosingShown(
        when=moment_in_words(at),
        closed=tuple(f"{each.words}: {thing}" for each in those for thing in each.things),
        kept=tuple(f"{each.words}: {each.kept}. {each.because}" for each in those if each.kept),
    )


def moment_in_words(moment: datetime) -> str:
    """A moment as people here say it: "9:30am on 12 June 2026"."""
    here = timezone.localtime(moment)
    return f"{time_in_words(here.time())} on {date_in_words(here.date())}"
