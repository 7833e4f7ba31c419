"""How a column of the census is declared: the element's name, which the extract has in small letters."""

from dataclasses import replace

from lanyard.core.returns.declare import Column, Kind
from lanyard.core.words.code_sets import CodeSet, census
from lanyard.core.words.identifiers import Identifier

PUPIL_ID = Column(
    "pupil_id",
    "PupilOnRollTableId",
    "Running number of the pupil in the extract, by which its tables are tied; the XML nests instead",
    headings={"csv": "pupilonrolltableid"},
    aliases=("pupilnolongeronrolltableid",),
)


def element(
    name: str, title: str, meaning: str, *aliases: str, kind: Kind = Kind.TEXT, needed: str = ""
) -> Column:
    """A column of text or numbers; the extract has its title in small letters."""
    return Column(name, title, meaning, kind, needed=needed, headings=_csv(title), aliases=aliases)


def dated(
    name: str, title: str, meaning: str, *aliases: str, needed: str = "", not_before: str = ""
) -> Column:
    """A column of dates; none may lie before the date in the column `not_before` names."""
    column = element(name, title, meaning, *aliases, kind=Kind.DATE, needed=needed)
    return replace(column, not_before=not_before)


def coded(name: str, title: str, meaning: str, codes: CodeSet, *aliases: str, needed: str = "") -> Column:
    """A column of codes."""
    return Column(
        name, title, meaning, Kind.CODE, codes=codes, needed=needed, headings=_csv(title), aliases=aliases
    )


def yes_or_no(name: str, title: str, meaning: str, *aliases: str) -> Column:
    """A column of Y and N, which files also write as 1 and 0 or as true and false."""
    return coded(name, title, meaning, census.YES_NO, *aliases)


def identified(name: str, title: str, meaning: str, identifier: Identifier, *aliases: str) -> Column:
    """A column of identifiers."""
    return Column(
        name,
        title,
        meaning,
        Kind.IDENTIFIER,
        identifier=identifier,
        headings=_csv(title),
        aliases=aliases,
    )


def _csv(title: str) -> dict[str, str]:
    return {"csv": title.lower()}
