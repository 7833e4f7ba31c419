"""What the demo's inspection is made of: who fills the team, what is done when, which meetings are placed.

Everybody is made up, and no child is spoken of. Days are working days of the story: 1 is the day of the call.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.access.roles import RoleName
from lanyard.web.inspections.models.inspections import Called
from lanyard.web.inspections.tasks.rules import ACCEPT, ANSWER, BLOCK, DROP, FINISH, START, Move
from lanyard.web.people import cast

FRAMEWORK = "area-send-2025"
DRILL = "rehearsal"


@dataclass(frozen=True)
class At:
    """A moment of the story by its clock."""

    day: int
    hour: int
    minute: int = 0


@dataclass(frozen=True)
class Outsider:
    """Somebody of the team who has no account: their role in the framework, name, organisation and number."""

    role: str
    name: str
    organisation: str
    phone: str

    @property
    def email(self) -> str:
        """An address that can never be anybody's."""
        return f"{self.name.lower().replace(' ', '.')}@made-up.example"


@dataclass(frozen=True)
class Work:
    """A move of the task with this rule, by whoever of the demo holds a role."""

    at: At
    by: RoleName
    rule: str
    move: Move
    said: str = ""


@dataclass(frozen=True)
class Said:
    """What somebody says about the task with this rule."""

    at: At
    by: RoleName
    rule: str
    text: str


@dataclass(frozen=True)
class Answer:
    """What the forum has found out or arranged, for one item of its list."""

    at: At
    rule: str
    said: str


@dataclass(frozen=True)
class Placed:
    """A meeting of the framework, with when it was arranged, when it begins, its minutes and its place."""

    arranged: At
    rule: str
    begins: At
    minutes: int
    place: str


LEAD_INSPECTOR = cast.INSPECTOR
HEALTH_LEAD = Outsider("cqc-lead", "Noah Specimen", "Made-up Health Inspectorate", "01632 960142")
OUTSIDERS = (
    Outsider("dcs", "Delphine Sample", cast.COUNCIL, "01632 960131"),
    Outsider("icb-lead", "Ivor Example", cast.BOARD, "01632 960132"),
    Outsider("dco-dmo", "Dr Meera Specimen", cast.HEALTH, "01632 960133"),
    Outsider("virtual-head", "Viggo Example", cast.COUNCIL, "01632 960134"),
    Outsider("sendiass", "Saskia Sample", "Made-up Advice and Support Service", "01632 960135"),
    HEALTH_LEAD,
    Outsider("ofsted-inspectors", "Pernille Example", cast.INSPECTORATE, "01632 960143"),
    Outsider("ofsted-inspectors", "Rafael Sample", cast.INSPECTORATE, "01632 960144"),
    Outsider("cqc-inspectors", "Tove Specimen", "Made-up Health Inspectorate", "01632 960145"),
)
"""All but the designated social care officer: that role is still to be filled."""

WORK = (
    Work(At(1, 9, 55), RoleName.LANO, "ring-round", FINISH, "All rung between 9:20 and 9:50."),
    Work(At(1, 11, 5), RoleName.LEAD_OFFICER, "name-team", START),
    Work(At(1, 14, 20), RoleName.LINK_OFFICER, "clear-diaries", FINISH, "Diaries cleared by the offices."),
    Work(
        At(1, 16, 10),
        RoleName.LANO,
        "exchange-contacts",
        FINISH,
        "Sheet of contacts sent through the inspectors’ portal at 4pm.",
    ),
    Work(
        At(1, 16, 30), RoleName.LANO, "case-reviews", DROP, "There were none in the time asked for. Agreed."
    ),
    Work(At(2, 9, 15), RoleName.DATA_LEAD, "list-1", START),
    Work(
        At(2, 9, 40),
        RoleName.DATA_LEAD,
        "check-lists",
        FINISH,
        "Pack of this morning; fingerprint in the data team’s folder.",
    ),
    Work(At(2, 10, 20), RoleName.DATA_LEAD, "list-1", ANSWER, "lists/list-1.ods, in the portal."),
    Work(At(2, 10, 25), RoleName.DATA_LEAD, "list-2", ANSWER, "lists/list-2.ods, in the portal."),
    Work(
        At(2, 11, 10),
        RoleName.COMMUNICATIONS,
        "tell-settings",
        FINISH,
        "Bulletin to all settings sent at 11am, with the dates and a number to ring.",
    ),
    Work(At(2, 11, 40), RoleName.LANO, "list-1", ACCEPT),
    Work(At(2, 11, 42), RoleName.LANO, "list-2", ACCEPT),
    Work(
        At(2, 14, 50),
        RoleName.COMMUNICATIONS,
        "send-survey-links",
        FINISH,
        "Families by text message, young people through colleges and youth groups, practitioners by email.",
    ),
    Work(At(2, 15, 30), RoleName.TIMETABLE_MASTER, "plan-timetable", START),
    Work(
        At(2, 16, 20),
        RoleName.LINK_OFFICER,
        "figures-health",
        BLOCK,
        "Waiting times of the community paediatric service are missing for the last quarter. "
        "A word from the ICB lead to the provider would help.",
    ),
    Work(At(3, 8, 50), RoleName.LEAD_OFFICER, "self-evaluation", START),
    Work(At(3, 9, 0), RoleName.DATA_LEAD, "figures-cohort", START),
    Work(At(3, 9, 10), RoleName.LINK_OFFICER, "structure-charts", ANSWER, "Folder 4 in the portal."),
    Work(At(3, 9, 20), RoleName.DATA_LEAD, "settings-list", ANSWER, "settings.xlsx, in the portal."),
    Work(At(3, 9, 30), RoleName.LANO, "settings-list", ACCEPT),
)

SAID = (
    Said(
        At(1, 15, 10),
        RoleName.LEAD_OFFICER,
        "name-team",
        "All filled but the designated social care officer: the post is vacant. I ask who can stand in.",
    ),
    Said(
        At(2, 9, 5),
        RoleName.LANO,
        "name-team",
        "The lead inspector knows of the gap. We need a name before the off-site days.",
    ),
    Said(
        At(3, 8, 45),
        RoleName.LANO,
        "figures-health",
        "The ICB lead has rung the provider. They promise the figures for tomorrow.",
    ),
)

ANSWERS = (
    Answer(
        At(1, 15, 0),
        "forum-contacts",
        "The lead inspector has our number and address, and we have hers.",
    ),
    Answer(At(1, 15, 5), "forum-team", "Five inspectors. The names stand on the page of the team."),
    Answer(At(1, 15, 8), "forum-lano", "Bryn Sample, who rang us at 9:45 this morning."),
    Answer(
        At(1, 15, 20),
        "forum-paper-surveys",
        "On request from the inspectorate’s help line. We hold some at the coffee mornings.",
    ),
    Answer(At(1, 15, 25), "forum-survey-close", "At 9am on working day 7, and it is not extended."),
    Answer(
        At(2, 13, 0),
        "forum-promote",
        "Posted in our groups, and sent to everybody on our list. 4 schools put it in their newsletters.",
    ),
)
"""All but who comes to the feedback meeting, which has time."""

MEETINGS = (
    Placed(At(1, 10, 40), "setup", At(1, 14, 0), 60, "The lead inspector’s link"),
    Placed(At(1, 10, 45), "forum_call", At(1, 14, 45), 30, ""),
    Placed(At(2, 15, 35), "context", At(9, 9, 30), 90, "The council’s link"),
    Placed(At(2, 15, 40), "forum", At(9, 11, 30), 60, "The council’s link"),
    Placed(At(3, 9, 35), "self_evaluation", At(11, 9, 30), 120, "Council House, Committee Room 2"),
    Placed(At(3, 9, 40), "feedback", At(15, 15, 0), 60, "Council House, Committee Room 1"),
)

SETUP_AGENDA = """Who is who on both sides
What is wanted by when, and how it is sent
How families and young people are heard
Settings that cannot be visited that week"""
SETUP_NOTES = """The lead inspector went through the dates: lists tomorrow, everything else by working day 5.
The names of the children come a day earlier than the rules say, because of a training day.
Nobody objected to notes being shared with the forum."""

SETUP_WRITTEN = At(1, 15, 45)
SETUP_ACTIONS: Mapping[str, int] = {
    "Send the inspectors the way into the portal": 2,
    "Say which settings have examinations or visits of their own in the on-site week": 5,
}
"""What was agreed, with the working day on which it is due. The first of it is done."""
ACTION_DONE = At(2, 10, 5)

RANG = (At(1, 9, 4), At(1, 9, 15))
"""When the lead inspector rang the director, and the lead inspector for health the ICB lead."""
LEAD_PHONE = "01632 960141"
RANG_LATER = ((At(1, 11, 50), Called.LANO, At(1, 11, 55)), (At(1, 14, 45), Called.FORUM, At(1, 15, 30)))
"""When the lead inspector rang whom later that day, and when that was noted."""
ENTERED = At(1, 9, 30)
TEAM_FILLED = At(1, 11, 15)
SHARED_OUT = At(1, 11, 40)

OF_HEALTH = "Xanthe Sample"
"""Who answers for health what falls to the ICB lead."""
AT_SCHOOL = "Oluwaseun Specimen"
SCHOOL_TASK = "Send your school’s provision map"
SCHOOL_WANTED = "The map as you use it, without any child’s name"
SCHOOL_DUE = At(5, 12)

DATE_TOLD = At(2, 9, 25)
NAMES_CHOSEN = 4
"""The working day on which the inspectors choose the children: the rules have the fifth."""

DRILL_BEGAN, DRILL_ASKED, DRILL_TOLD = At(-27, 9, 10), At(-27, 9, 20), At(-27, 9, 45)
DRILL_ENDED = At(-19, 16, 30)
DRILL_TRIES = "How long the lists and the first documents take when nobody has warned the teams."
DRILL_MARKS = (
    (At(-26, 10, 15), "structure-charts", Mark.ANSWER),
    (At(-26, 10, 50), "structure-charts", Mark.ACCEPT),
    (At(-26, 11, 40), "list-1", Mark.ANSWER),
    (At(-26, 13, 5), "list-2", Mark.ANSWER),
    (At(-26, 15, 5), "list-1", Mark.SEND_BACK),
    (At(-26, 15, 10), "list-2", Mark.ACCEPT),
    (At(-25, 9, 20), "settings-list", Mark.ANSWER),
    (At(-25, 9, 45), "settings-list", Mark.ACCEPT),
    (At(-25, 11, 30), "list-1", Mark.ANSWER),
    (At(-25, 12, 10), "list-1", Mark.ACCEPT),
    (At(-24, 10, 30), "figures-cohort", Mark.ANSWER),
    (At(-24, 16, 0), "figures-cohort", Mark.ACCEPT),
    (At(-22, 9, 30), "figures-education", Mark.ANSWER),
    (At(-22, 15, 50), "self-evaluation", Mark.ANSWER),
    (At(-21, 11, 20), "self-evaluation", Mark.ACCEPT),
)
"""The marks of the rehearsal's clocks, on days before the call. The first list is sent back once."""
DRILL_REQUESTS = frozenset({"panels", *(rule for _, rule, _ in DRILL_MARKS)})
"""What is asked in the rehearsal: the last of it is never answered."""
