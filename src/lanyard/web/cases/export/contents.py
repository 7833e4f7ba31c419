"""What goes into the file of a case: front sheet, documents, chronology, portrait, summary.

Everything is numbered in this order. What was taken back, sent back or closed is left out, and said so.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from django.utils import timezone

from lanyard.core.packs.case_folder import CaseFolder, FolderFile, LeftOut
from lanyard.core.packs.errors import ReportError
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.cases.chronology.queries import told_of
from lanyard.web.cases.documents.queries import Asked, filed_of
from lanyard.web.cases.export.written import WrittenPart, as_page
from lanyard.web.cases.files import store
from lanyard.web.cases.front_sheet.file import front_sheet_file
from lanyard.web.cases.front_sheet.sheet import front_sheet
from lanyard.web.cases.models import (
    AnswerState,
    Case,
    CaseFile,
    ChronologyEntry,
    DocumentAnswer,
    Portrait,
    SummarySection,
    WritingState,
)
from lanyard.web.cases.portrait.sections import SECTIONS as OF_PORTRAIT
from lanyard.web.cases.summary.sections import SECTIONS as OF_SUMMARY


@dataclass
class Gathered:
    """What was found so far: files by what they are, each still without its number, and what is left out."""

    files: list[FolderFile] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def folder_of(case: Case, now: datetime) -> CaseFolder:
    """The folder of a case as it stands on a day."""
    gathered = Gathered()
    for gather in _PARTS:
        gather(case, now, gathered)
    numbered = tuple(
        FolderFile(f"{number:02d}-{file.path}", file.title, file.content, file.note)
        for number, file in enumerate(gathered.files, 1)
    )
    day = timezone.localdate(now)
    return CaseFolder(f"child-{case.number}", str(case), day, numbered, tuple(gathered.left_out))


def _front_sheet(case: Case, now: datetime, into: Gathered) -> None:
    """As a PDF, and as a page where the PDF writer lacks a letter."""
    try:
        content, ending = front_sheet_file(case, now, made_at=""), "pdf"
    except ReportError:
        sheet = front_sheet(case, now)
        parts = [WrittenPart("Who", "\n".join(f"{line.about}: {line.words}" for line in sheet.who))]
        parts += [
            WrittenPart(part.title, "\n".join(f"{line.about}: {line.words}" for line in part.lines))
            for part in sheet.parts
        ]
        content, ending = as_page(f"{case}: front sheet", parts), "html"
    into.files.append(FolderFile(f"front-sheet.{ending}", "Front sheet", content, "Made of this case"))


def _documents(case: Case, _now: datetime, into: Gathered) -> None:
    for filed in filed_of([case])[case.pk]:
        title = filed.slot.title
        found = [answer for asked in filed.asked for answer in _latest(asked)]
        for number, answer in enumerate((each for each in found if _is_in(each)), 1):
            assert answer.file is not None  # noqa: S101 - as `_is_in` has checked
            more = f"-{number}" if number > 1 else ""
            path = f"{filed.slot.id}{more}{answer.file.declared.ending}"
            into.files.append(FolderFile(path, title, _lies(case, answer.file), _origin(answer)))
        into.left_out += [LeftOut(title, why) for answer in found if (why := _why_out(answer))]
        if not found:
            into.left_out.append(LeftOut(title, "nothing has come"))


def _latest(asked: Asked) -> list[DocumentAnswer]:
    return list(asked.wanted.answers.all())[:1]


def _is_in(answer: DocumentAnswer) -> bool:
    return answer.file is not None and answer.state != AnswerState.SENT_BACK


def _why_out(answer: DocumentAnswer) -> str:
    if answer.file is None:
        return f"none is held: {answer.none_because}"
    return "it was sent back, and no other version has come" if answer.state == AnswerState.SENT_BACK else ""


def _lies(case: Case, file: CaseFile) -> Path:
    return store.content(case.key, file.key, file.sha256)


def _origin(answer: DocumentAnswer) -> str:
    """From where it came, and of which time it speaks."""
    file, said = answer.file, [str(answer.wanted.request.organisation)]
    if file and file.from_day and file.to_day:
        said.append(f"covers {date_in_words(file.from_day)} to {date_in_words(file.to_day)}")
    if answer.state == AnswerState.WAITING:
        said.append("not looked at yet")
    return ", ".join(said)


def _chronology(case: Case, _now: datetime, into: Gathered) -> None:
    events = told_of(case).events
    if not events:
        into.left_out.append(LeftOut("Chronology", "it has no entry yet"))
        return
    parts = [WrittenPart(each.when.words, _event(each, *joined)) for each, joined in events]
    into.files.append(FolderFile("chronology.html", "Chronology", as_page(f"{case}: chronology", parts)))


def _event(*entries: ChronologyEntry) -> str:
    """What happened, in the words of each who told of it."""
    return "\n".join(f"{each.what}\n{each.told_by}".strip() for each in entries)


def _portrait(case: Case, _now: datetime, into: Gathered) -> None:
    portrait = Portrait.objects.filter(case=case).select_related("picture").first()
    if portrait is None or portrait.is_empty:
        into.left_out.append(LeftOut("Pen portrait", "nothing is written yet"))
        return
    texts = portrait.texts()
    parts = [
        WrittenPart(each.title, texts[each.id]) for each in OF_PORTRAIT if texts.get(each.id, "").strip()
    ]
    page = as_page(f"{case}: pen portrait", parts)
    into.files.append(FolderFile("pen-portrait.html", "Pen portrait", page, _state(portrait.state)))
    if portrait.own_part_closed_at:
        into.left_out.append(
            LeftOut("The child’s own words and picture", "the family does not take part in it")
        )
    if portrait.shows_picture and portrait.picture:
        path = f"picture{portrait.picture.declared.ending}"
        into.files.append(FolderFile(path, "The child’s picture", _lies(case, portrait.picture)))


def _summary(case: Case, _now: datetime, into: Gathered) -> None:
    written = {each.section: each for each in SummarySection.objects.filter(case=case)}
    titled = [(section.title, written.get(section.id)) for section in OF_SUMMARY]
    parts = [
        WrittenPart(f"{title} ({_state(each.state)})", each.text)
        for title, each in titled
        if each and each.text
    ]
    missing = [title for title, each in titled if not each or not each.text]
    if parts:
        page = as_page(f"{case}: multi-agency summary", parts)
        into.files.append(FolderFile("multi-agency-summary.html", "Multi-agency summary", page))
    into.left_out += [
        LeftOut(f"Multi-agency summary, {title}", "nothing is written yet") for title in missing
    ]


def _state(state: str) -> str:
    return WritingState(state).label


_PARTS: tuple[Callable[[Case, datetime, Gathered], None], ...] = (
    _front_sheet,
    _documents,
    _chronology,
    _portrait,
    _summary,
)
