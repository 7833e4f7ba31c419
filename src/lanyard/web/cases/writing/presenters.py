"""The words of the pages of something written."""

from dataclasses import dataclass

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.presenters import Owner, owner_of
from lanyard.web.cases.models import WritingState
from lanyard.web.cases.writing.rules import CAN_BE_SENT_BACK, COLOURS, OPEN, may_be_written
from lanyard.web.cases.writing.subject import Piece, Subject, Way


@dataclass(frozen=True)
class SectionShown:
    """One section: its title, what belongs there, and its text by paragraphs and lists."""

    id: str
    title: str
    guidance: str
    blocks: tuple["TextBlock", ...]


@dataclass(frozen=True)
class TextBlock:
    """Lines that belong together: a paragraph, or the items of a list."""

    lines: tuple[str, ...]
    is_list: bool = False


@dataclass(frozen=True)
class Doing:
    """What can be done with a piece now; empty addresses for what cannot."""

    write: str = ""
    bring: str = ""
    files: tuple[tuple[str, str], ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    hand_in: str = ""
    accept: str = ""
    send_back: str = ""
    ask: str = ""
    remind: str = ""


@dataclass(frozen=True)
class PieceShown:
    """Something written, as pages show it."""

    title: str
    state: str
    colour: str
    since: str
    sent_back: tuple[str, ...]
    sections: tuple[SectionShown, ...]
    owner: Owner
    doing: Doing
    is_empty: bool
    href: str


def piece_shown(subject: Subject, piece: Piece, visitor: Visitor, way: Way) -> PieceShown:
    """A piece in words, with what this visitor can do with it."""
    state = WritingState(piece.state)
    return PieceShown(
        title=subject.title_of(piece),
        state=state.label if not (piece.is_empty and state is WritingState.DRAFT) else "Not begun",
        colour=COLOURS[state],
        since=_since(piece),
        sent_back=tuple(line for line in piece.sent_back_because.splitlines() if line.strip()),
        sections=sections_shown(subject, piece),
        owner=owner_of(piece),
        doing=_doing(piece, visitor, way),
        is_empty=piece.is_empty,
        href=way.to("see"),
    )


def sections_shown(subject: Subject, piece: Piece) -> tuple[SectionShown, ...]:
    """The sections of a piece with their texts."""
    texts = piece.texts()
    return tuple(
        SectionShown(each.id, each.title, each.guidance, tuple(text_blocks(texts[each.id])))
        for each in subject.sections_of(piece)
    )


def text_blocks(text: str) -> list[TextBlock]:
    """A text as paragraphs and lists: a blank line ends a paragraph, "- " begins an item."""
    blocks: list[TextBlock] = []
    lines: list[str] = []
    for line in [*text.split("\n"), ""]:
        is_item = line.lstrip().startswith("- ")
        begun_as_list = bool(lines) and lines[0].lstrip().startswith("- ")
        if lines and (not line.strip() or is_item != begun_as_list):
            blocks.append(_block(lines))
            lines = []
        if line.strip():
            lines.append(line)
    return blocks


def _block(lines: list[str]) -> TextBlock:
    if not lines[0].lstrip().startswith("- "):
        return TextBlock(tuple(lines))
    return TextBlock(tuple(line.lstrip().removeprefix("- ") for line in lines), is_list=True)


def _since(piece: Piece) -> str:
    at = {WritingState.SUBMITTED: piece.submitted_at, WritingState.ACCEPTED: piece.accepted_at}
    moment = at.get(WritingState(piece.state))
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    return f"{date_in_words(local.date())} at {time_in_words(local.time())}"


def _doing(piece: Piece, visitor: Visitor, way: Way) -> Doing:
    state, keeps = WritingState(piece.state), visitor.may(KEEP_CASES)
    writes = may_be_written(state, by_keeper=keeps)
    own = Way(way.subject, way.pk)
    return Doing(
        write=way.to("write") if writes else "",
        bring=way.to("bring") if writes else "",
        files=(("Word (DOCX)", f"{way.to('form')}?file=docx"), ("ODT", f"{way.to('form')}?file=odt")),
        more=tuple((words, way.to(act)) for words, act in way.subject.more) if writes else (),
        hand_in=way.to("hand-in") if state in OPEN and not piece.is_empty else "",
        accept=own.to("accept") if keeps and state is WritingState.SUBMITTED else "",
        send_back=own.to("send-back") if keeps and state in CAN_BE_SENT_BACK else "",
        ask=own.to("ask") if keeps else "",
        remind=own.to("remind") if keeps and piece.contact_email and state in OPEN else "",
    )
