"""Documents in ready words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.web.cases.deadlines import deadline_of
from lanyard.web.cases.documents import rules
from lanyard.web.cases.documents.queries import Again, Asked, Filed
from lanyard.web.cases.documents.rules import Standing
from lanyard.web.cases.documents.slots import title_of
from lanyard.web.cases.documents.ways import Way
from lanyard.web.cases.models import Case, CaseFile, DocumentAnswer, DocumentRequest, Place

_KILOBYTE = 1_000
_MEGABYTE = 1_000_000
_OWED = frozenset({Standing.ASKED, Standing.SENT_BACK})


@dataclass(frozen=True)
class DueShown:
    """By when documents are wanted, and how much time is left. `caution` says what of it is not verified."""

    by: str
    left: str
    is_red: bool
    caution: str


@dataclass(frozen=True)
class AskedShown:
    """One document as it was asked of one organisation, on the page of the case."""

    of: str
    href: str
    state: str
    colour: str


@dataclass(frozen=True)
class FiledShown:
    """One document of the file."""

    title: str
    state: str
    colour: str
    usually_of: str
    asked: tuple[AskedShown, ...]


@dataclass(frozen=True)
class AnswerShown:
    """One version of a document, or the word that there is none. What cannot be done has no address."""

    title: str
    state: str
    colour: str
    sent: str
    facts: tuple[str, ...]
    digest: str
    none_because: str
    because: str
    again: tuple[str, ...]
    href: str
    accept: str
    send_back: str


@dataclass(frozen=True)
class WantedShown:
    """One document of a request, with its versions."""

    title: str
    state: str
    colour: str
    is_read_with_family: bool
    give: str
    none: str
    answers: tuple[AnswerShown, ...]


def due_shown(case: Case, now: datetime) -> DueShown | None:
    """By when the documents of a case are wanted; None where that is not known, or nothing is wanted."""
    deadline = deadline_of(case.inspection.timeline())
    if deadline is None or case.place != Place.CHOSEN:
        return None
    left = deadline.left(now)
    return DueShown(deadline.words, left, deadline.runs_out(now), deadline.caution)


def file_shown(filed: Iterable[Filed]) -> list[FiledShown]:
    """The documents of a child's file."""
    return [
        FiledShown(
            each.slot.title,
            each.standing.words,
            each.standing.colour,
            each.slot.usually_of,
            tuple(_asked(asked) for asked in each.asked),
        )
        for each in filed
    ]


def file_in_words(filed: Sequence[Filed]) -> str:
    """ "3 of 5 documents accepted"."""
    done = rules.in_hand([each.standing for each in filed])
    return f"{count(done)} of {counted(len(filed), 'document', 'documents')} accepted"


def wanted_shown(
    request: DocumentRequest, asked: Iterable[Asked], way: Way, again: Mapping[int, Again] | None = None
) -> list[WantedShown]:
    """The documents of a request. With `again`, each version can be opened and decided on."""
    return [_wanted(request, each, way, again) for each in asked]


def is_owed(asked: Iterable[Asked]) -> bool:
    """Whether a document is still wanted of whoever is asked."""
    return any(each.standing in _OWED for each in asked)


def owed_in_words(asked: Sequence[Asked]) -> str:
    """ "2 documents are still wanted", or that nothing is."""
    owed = sum(each.standing in _OWED for each in asked)
    if not owed:
        return "You have answered everything. Thank you."
    return f"{counted(owed, 'document is', 'documents are')} still wanted."


def request_title(request: DocumentRequest) -> str:
    """What a request is called, without saying whom it is about."""
    return f"Documents asked of {request.organisation}"


def _asked(asked: Asked) -> AskedShown:
    request = asked.wanted.request
    return AskedShown(
        str(request.organisation),
        reverse("cases:document-request", args=[request.pk]),
        asked.standing.words,
        asked.standing.colour,
    )


def _wanted(
    request: DocumentRequest, asked: Asked, way: Way, again: Mapping[int, Again] | None
) -> WantedShown:
    wanted = asked.wanted
    is_open = wanted.withdrawn_at is None and request.withdrawn_at is None
    is_owed = is_open and asked.standing is not Standing.ACCEPTED
    answers = list(wanted.answers.all())
    title = title_of(request.case.inspection.rules_of, wanted.slot)
    return WantedShown(
        title=title,
        state=asked.standing.words if is_open else "No longer wanted",
        colour=asked.standing.colour if is_open else "grey",
        is_read_with_family=wanted.is_read_with_family and wanted.reading_ended_at is None,
        give=way.give(wanted.pk) if is_owed else "",
        none=way.none(wanted.pk) if is_owed else "",
        answers=tuple(_answer(each, again, is_latest=each is answers[0]) for each in answers),
    )


def _answer(answer: DocumentAnswer, again: Mapping[int, Again] | None, *, is_latest: bool) -> AnswerShown:
    standing = rules.standing_of(answer.state)
    may_decide = again is not None and is_latest
    file = answer.file
    return AnswerShown(
        title=str(answer),
        state=standing.words,
        colour=standing.colour,
        sent=_sent(answer),
        facts=_facts(file) if file else (),
        digest=file.sha256 if file else "",
        none_because=answer.none_because,
        because=answer.sent_back_because,
        again=_again(again[file.pk]) if again and file else (),
        href=reverse("cases:file", args=[file.pk]) if again is not None and file else "",
        accept=_address("accept", answer) if may_decide and rules.can_accept(answer.state) else "",
        send_back=_address("send-back", answer) if may_decide and rules.can_send_back(answer.state) else "",
    )


def _address(act: str, answer: DocumentAnswer) -> str:
    return reverse(f"cases:{act}-document", args=[answer.pk])


def _sent(answer: DocumentAnswer) -> str:
    at = timezone.localtime(answer.sent_at)
    what = answer.file.name if answer.file else "“We hold none”"
    return f"{what}, sent {date_in_words(at.date())} at {time_in_words(at.time())}"


def _facts(file: CaseFile) -> tuple[str, ...]:
    said = (
        f"{file.declared.words}, {size_in_words(file.size)}. {file.get_scan_display()}.",
        covers_in_words(file),
    )
    return tuple(words for words in said if words)


def size_in_words(size: int) -> str:
    """A size in bytes as people read it: "312 kB", "4.1 MB"."""
    if size < _MEGABYTE:
        return f"{max(1, round(size / _KILOBYTE))} kB"
    return f"{size / _MEGABYTE:.1f} MB"


def covers_in_words(file: CaseFile) -> str:
    """The time that a file covers, as far as it was said."""
    first, last = file.from_day, file.to_day
    if first and last and first == last:
        return f"Of {date_in_words(first)}"
    if first and last:
        return f"Covers {date_in_words(first)} to {date_in_words(last)}"
    if first or last:
        return f"Covers {'from' if first else 'until'} {date_in_words(first or last)}"  # type: ignore[arg-type]
    return ""


def _again(again: Again) -> tuple[str, ...]:
    said = [f"The same file was sent as “{title}” too." for title in again.here]
    if again.is_of_another:
        said.append("The same file was sent about another child. Check that it is about this one.")
    return tuple(said)
