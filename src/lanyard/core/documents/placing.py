"""Puts what a document holds into the sections of its form. What belongs to none is handed back too."""

from collections.abc import Iterator, Mapping

from lanyard.core.documents.blocks import Block, Contents
from lanyard.core.documents.forms import Form, Returned, Section, mark_of
from lanyard.core.documents.section_text import section_text


def placed(form: Form, contents: Contents) -> Returned:
    """What was written into each section of the form.

    A section begins at its bookmark; where that was lost, at a heading with its title. It ends where the next
    begins.
    """
    begins = _beginnings(form, contents.blocks)
    order = sorted(begins.items(), key=lambda each: each[1])
    ends = [place for _, place in order[1:]] + [len(contents.blocks)]
    texts = {
        section.id: _text(section, contents.blocks[place:end])
        for (section, place), end in zip(order, ends, strict=True)
    }
    first = order[0][1] if order else len(contents.blocks)
    return Returned(
        texts={section.id: texts[section.id] for section in form.sections if section.id in texts},
        missing=tuple(section for section in form.sections if section.id not in texts),
        unplaced=(*_strange(form, contents.blocks[:first]), *contents.aside),
    )


def _beginnings(form: Form, blocks: tuple[Block, ...]) -> Mapping[Section, int]:
    """The place of the heading of each section that is found; no place is that of two."""
    found: dict[Section, int] = {}
    for section in form.sections:
        place = next((i for i, block in enumerate(blocks) if mark_of(section) in block.marks), None)
        if place is not None and place not in found.values():
            found[section] = place
    for section in form.sections:
        if section not in found:
            place = next((i for i, block in enumerate(blocks) if _is_title(section, block)), None)
            if place is not None and place not in found.values():
                found[section] = place
    return found


def _is_title(section: Section, block: Block) -> bool:
    return block.is_heading and block.text.strip().lower() == section.title.lower()


def _text(section: Section, blocks: tuple[Block, ...]) -> str:
    """The text of a section whose first block is its heading; the guidance that we wrote is left out.

    What somebody wrote into the heading's own paragraph is kept.
    """
    heading, *rest = blocks
    if rest and section.guidance and rest[0].text.strip() == section.guidance:
        rest = rest[1:]
    own = heading.text.strip()
    lines = [] if own.lower() == section.title.lower() else [own.removeprefix(section.title).lstrip(" :")]
    return section_text("\n".join([*lines, *(block.text for block in rest)]))


def _strange(form: Form, blocks: tuple[Block, ...]) -> Iterator[str]:
    """What stands before the first section and is not ours."""
    ours = [form.title, *form.lead]
    for block in blocks:
        text = block.text.strip()
        if text in ours:
            ours.remove(text)
        elif text:
            yield text
