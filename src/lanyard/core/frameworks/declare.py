"""What a framework is made of. Each part has an id that never changes, a source, and a strength."""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$", max_length=60)]
Words = Annotated[str, StringConstraints(min_length=1)]
Rule = Annotated[str, StringConstraints(min_length=2)]
"""When something is, in the words of `when.parse`."""


class Strength(StrEnum):
    """How sure a fact is. Pages say "not verified" of the last two."""

    STATED = "stated"
    """Read in the inspectorates' or another primary text."""
    DERIVED = "derived"
    """Follows from what is stated, or was counted from published inspections."""
    SECONDARY = "secondary"
    """Told by somebody else: a forum, a council, the press."""
    SETTING = "setting"
    """Not found anywhere; a usual value, for the area to change."""

    @property
    def is_verified(self) -> bool:
        """Whether pages may state it without a caution."""
        return self in {Strength.STATED, Strength.DERIVED}


class Inspection(StrEnum):
    """The kinds of inspection."""

    FULL = "full"
    PILOT = "pilot"
    MONITORING = "monitoring"
    ENGAGEMENT = "engagement-meeting"
    THEMATIC = "thematic-visit"
    REHEARSAL = "rehearsal"


class Piece(BaseModel):
    """Anything in a file of rules: never changed, and nothing in it that has no name here."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(Piece):
    """Something a framework says: `source` and `strength` tell why we believe it."""

    id: Id
    source: Words
    strength: Strength
    note: str = ""


class Setting(Part):
    """A number that an area may change. `words` say what it is, with its unit."""

    words: Words
    value: int


class Group(Part):
    """A group of criteria."""

    title: Words


class Criterion(Part):
    """What inspectors evaluate: a short title in our own words, and what it asks."""

    group: Id
    title: Words
    asks: Words


class Phase(Piece):
    """A part of the way from call to publication, for the phase bar; it begins with an event."""

    id: Id
    title: Words
    begins: Id


class Event(Part):
    """A step of the timeline. `until` ends a window; `once_told` gives other rules for when an event is told.

    `not_before` names an event that must not come later. `outcomes`: only after one of these.
    """

    title: Words
    when: Rule
    until: Rule | None = None
    once_told: dict[Id, Rule] = Field(default_factory=dict)
    not_before: Id | None = None
    who: tuple[Words, ...] = ()
    is_hard: bool = False
    outcomes: tuple[Id, ...] = ()


class Task(Part):
    """Something to be done by an event or a rule's day. `owner` is a role of the framework."""

    title: Words
    due: Rule
    owner: Id
    after: tuple[Id, ...] = ()
    evidence: str = ""
    part_of: Literal["partnership", "forum"] = "partnership"


class Meeting(Part):
    """A meeting or call to be placed: between `when` and `until`, so many `times`, of so many minutes."""

    title: Words
    when: Rule
    until: Rule | None = None
    mode: Literal["phone", "remote", "on-site", "either"]
    minutes: int | None = None
    times: int = 1
    inspectors: tuple[Words, ...] = ()
    people: tuple[Words, ...] = ()
    purposes: tuple[Words, ...] = ()
    led_by_inspectors: bool = True


class Request(Part):
    """Information asked for: figures (`data_sets` numbers them), a list of children, or a document."""

    title: Words
    kind: Literal["figures", "list", "document", "template"]
    due: Rule
    owner: Id
    data_sets: tuple[int, ...] = ()


class Quota(Piece):
    """At least so many of the chosen children, by a setting's name."""

    words: Words
    at_least: Id


class CaseDocument(Piece):
    """A document that is wanted about each chosen child, or about those whom `about` names.

    `of` says whose it usually is. `made_as` names what is written for the inspection rather than found in
    somebody's files.
    """

    id: Id
    title: Words
    about: Literal["everyone", "with-plan", "looked-after", "in-alternative-provision"] = "everyone"
    of: tuple[Literal["education", "health", "care", "commissioner"], ...] = ()
    made_as: Literal["chronology", "portrait", "summary"] | None = None


class Selection(Part):
    """How children are chosen: from whom, how many, how many in reserve, under which quotas."""

    title: Words
    from_whom: Words
    chosen_by: Words
    size: Id
    reserves: Id | None = None
    quotas: tuple[Quota, ...] = ()
    documents: tuple[CaseDocument, ...] = ()


class Survey(Part):
    """A survey of the inspectorates, and its rules."""

    title: Words
    asked: Words
    opens: Id
    closes: Id
    youngest: int | None = None
    languages: tuple[str, ...] = ("English",)
    on_paper: bool = False


class Route(Part):
    """A way in which families take part."""

    title: Words
    who: Words


class WantedRole(Part):
    """A role that somebody must fill, on the partnership's side or the inspectorates'."""

    title: Words
    side: Literal["partnership", "forum", "inspectorate"]
    does: str = ""
    at_least: int = 1


class TemplateColumn(Piece):
    """A column of a template."""

    id: Id
    title: Words


class Template(Part):
    """A form that the inspectorates send to be filled in."""

    title: Words
    rows: Id
    columns: tuple[TemplateColumn, ...]


class Outcome(Part):
    """A way in which the inspection can end, and what follows in words."""

    title: Words
    follows: tuple[Words, ...] = ()


class Framework(Piece):
    """One version of the inspection rules, for one kind of inspection.

    `outcome_word` is what this version calls its result. `in_force_until` is the last day.
    """

    id: Id
    title: Words
    inspection: Inspection
    in_force_from: dt.date
    in_force_until: dt.date | None = None
    summary: Words
    outcome_word: str = "outcome"
    begins_with: Words = "The call"
    based_on: Id | None = None
    own_file: str | None = None
    changed_settings: tuple[Id, ...] = ()
    phases: tuple[Phase, ...] = ()
    settings: tuple[Setting, ...] = ()
    groups: tuple[Group, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    events: tuple[Event, ...]
    tasks: tuple[Task, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    requests: tuple[Request, ...] = ()
    selections: tuple[Selection, ...] = ()
    surveys: tuple[Survey, ...] = ()
    routes: tuple[Route, ...] = ()
    roles: tuple[WantedRole, ...] = ()
    templates: tuple[Template, ...] = ()
    outcomes: tuple[Outcome, ...] = ()

    @property
    def values(self) -> dict[str, int]:
        """The value of each setting by its id."""
        return {setting.id: setting.value for setting in self.settings}

    def in_force_on(self, day: dt.date) -> bool:
        """Whether a call on this day fell under this framework."""
        return self.in_force_from <= day and (self.in_force_until is None or day <= self.in_force_until)
