"""The words of the case board: its rows, who is to be chased, and how much time is left."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse

from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.numbers import counted
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.access import SEE_CASES
from lanyard.web.cases.board.colours import colour_of
from lanyard.web.cases.board.columns import BoardColumn, Chase, Standing, board_columns
from lanyard.web.cases.board.wanted import Wanted
from lanyard.web.cases.deadlines import Deadline, deadline_of
from lanyard.web.cases.models import Case, Place
from lanyard.web.pages.sub_pages import open_to


@dataclass(frozen=True)
class CellShown:
    """How one subject stands with one child. `href` is empty for whoever may not open it."""

    colour: str
    words: str
    href: str


@dataclass(frozen=True)
class RowShown:
    """One child: `number` ("Child 3"), and `name` for those alone who may see whose case it is."""

    number: str
    name: str
    facts: str
    href: str
    cells: tuple[CellShown, ...]


@dataclass(frozen=True)
class PartShown:
    """Rows under one heading: the chosen, or those in reserve."""

    id: str
    title: str
    rows: tuple[RowShown, ...]


@dataclass(frozen=True)
class ChaseShown:
    """Everything that one organisation or person is to be chased for: child, what, where."""

    who: str
    wants: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class BoardShown:
    """The whole board. `countdown` and `missing` may be empty."""

    heads: tuple[str, ...]
    parts: tuple[PartShown, ...]
    stood_down: tuple[RowShown, ...]
    chase: tuple[ChaseShown, ...]
    countdown: str
    counts: str
    missing: str
    cautions: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no child has a case yet."""
        return not any(part.rows for part in self.parts) and not self.stood_down


@dataclass(frozen=True)
class Looking:
    """Who looks at the board, when, and what the inspection's timeline says."""

    visitor: Visitor
    now: datetime
    today: date
    timeline: Timeline


def board_shown(cases: Sequence[Case], wanted: Wanted, at: Looking) -> BoardShown:
    """The board of the cases. Queries are those of the columns alone."""
    columns = board_columns()
    counting = [case for case in cases if case.place != Place.STOOD_DOWN]
    standings = {column.name: column.standings(counting, at.now) for column in columns}
    placed = {place: [case for case in cases if case.place == place] for place in Place}
    rows = {place: tuple(_rows(placed[place], columns, standings, at)) for place in Place}
    deadline = deadline_of(at.timeline)
    return BoardShown(
        heads=tuple(column.title for column in columns),
        parts=(
            PartShown("chosen", "Chosen", rows[Place.CHOSEN]),
            PartShown("reserve", "In reserve", rows[Place.RESERVE]),
        ),
        stood_down=rows[Place.STOOD_DOWN],
        chase=tuple(_chase(counting, columns, standings, at.visitor)),
        countdown=_countdown(deadline, at.now),
        counts=_counts(wanted),
        missing=_missing(wanted, len(placed[Place.CHOSEN]), len(placed[Place.RESERVE])),
        cautions=(*wanted.cautions, *([deadline.caution] if deadline and deadline.caution else [])),
    )


Standings = Mapping[str, Mapping[int, Standing]]


def _rows(
    cases: Iterable[Case], columns: Sequence[BoardColumn], standings: Standings, at: Looking
) -> Iterator[RowShown]:
    sees_names = at.visitor.may(SEE_CASES)
    deadlines = {column.due_by: deadline_of(at.timeline, column.due_by) for column in columns}
    for case in cases:
        yield RowShown(
            number=str(case),
            name=case.name if sees_names else "",
            facts=_facts(case, at.today) if sees_names else "",
            href=_href("cases:case", case, at.visitor),
            cells=tuple(
                _cell(column, case, standings[column.name].get(case.pk), deadlines[column.due_by], at)
                for column in columns
            ),
        )


def _cell(
    column: BoardColumn, case: Case, standing: Standing | None, deadline: Deadline | None, at: Looking
) -> CellShown:
    href = _href(column.route, case, at.visitor)
    if standing is None:
        return CellShown("grey", "Nothing is wanted", href)
    return CellShown(colour_of(standing, case, deadline, at.now), standing.words, href)


def _href(route: str, case: Case, visitor: Visitor) -> str:
    """Where a page of a case stands, for whoever may open it."""
    return next((page.href for page in open_to(visitor, [("", route)], case.pk)), "")


def _facts(case: Case, today: date) -> str:
    said = [f"aged {case.age_on(today)}", "EHC plan" if case.has_plan else "SEN support"]
    if case.is_looked_after:
        said.append("looked after")
    if case.in_alternative_provision:
        said.append("alternative provision")
    return ", ".join([*said, *([case.setting] if case.setting else [])])


def _chase(
    cases: Iterable[Case], columns: Sequence[BoardColumn], standings: Standings, visitor: Visitor
) -> Iterator[ChaseShown]:
    """Whoever is to be chased, by name, with all that is wanted of them about the chosen.

    Nobody is chased for the reserves: nothing about them is due until one steps in.
    """
    wants: dict[str, list[tuple[str, str, str]]] = {}
    for case in (each for each in cases if each.place == Place.CHOSEN):
        for column in columns:
            standing = standings[column.name].get(case.pk)
            for each in standing.chase if standing else ():
                wants.setdefault(each.who, []).append(
                    (str(case), each.what, _of(each, column, case, visitor))
                )
    yield from (ChaseShown(who, tuple(wanted)) for who, wanted in sorted(wants.items()))


def _of(chase: Chase, column: BoardColumn, case: Case, visitor: Visitor) -> str:
    page = _href(column.route, case, visitor)
    return (chase.href or page) if page else ""


def _countdown(deadline: Deadline | None, now: datetime) -> str:
    if deadline is None:
        return ""
    if deadline.is_past(now):
        return f"Documents were due on {deadline.words}."
    return f"Documents are due on {deadline.words}: {deadline.left(now)}."


def _counts(wanted: Wanted) -> str:
    chosen = counted(wanted.chosen, "child is", "children are")
    reserves = f", and {wanted.reserves} stand in reserve" if wanted.reserves else ""
    return f"Under the rules of this inspection, at most {chosen} tracked{reserves}."


def _missing(wanted: Wanted, chosen: int, reserves: int) -> str:
    """How many more than have a case the rules speak of; empty when none."""
    lacking = [
        counted(more, one, many)
        for more, one, many in (
            (wanted.chosen - chosen, "more chosen child", "more chosen children"),
            (wanted.reserves - reserves, "more in reserve", "more in reserve"),
        )
        if more > 0
    ]
    return f"Still without a case: {' and '.join(lacking)}." if lacking else ""


def address(inspection: int) -> str:
    """Where the board of an inspection stands."""
    return reverse("cases:board", args=[inspection])
