"""Who may ask families, keep their answers, and answer by a link; and the pages of participation."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import Permission
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.cases.access import ANSWER, CASE, KEEP_CASES, SEE_CASES
from lanyard.web.people.links.purposes import Purpose

ASKING = "asking"
"""The kind of thing that one asking is, in addresses and links."""

TAKE_PART = Purpose("take-part", "say whether you take part, and change your mind", "cases:take-part", ANSWER)
"""A link for whoever is asked: they answer, change their answer, and end it, until the inspection is over."""
ASK_FAMILY = Purpose(
    "ask-family",
    "ask a family whether it takes part, and write down what it says",
    "cases:ask-by-link",
    ANSWER,
)
"""A link for whoever knows the family: they ask, and keep the answer."""

PURPOSES = (TAKE_PART, ASK_FAMILY)


def _of_case(name: str, needs: Permission) -> Route:
    return Route(f"cases:{name}", needs, about=CASE, reads_child=True)


def _of_asking(name: str, needs: Permission | Door) -> Route:
    return Route(f"cases:{name}", needs, about=ASKING, reads_child=True)


ROUTES = (
    _of_case("participation", SEE_CASES),
    _of_case("ask-family", KEEP_CASES),
    _of_case("judge-deciding", KEEP_CASES),
    _of_asking("record-answer", ANSWER),
    _of_asking("withdraw-participation", KEEP_CASES),
    _of_asking("invalidate-participation", KEEP_CASES),
    _of_asking("take-part", Door.LINK),
    _of_asking("answer-take-part", Door.LINK),
    _of_asking("stop-taking-part", Door.LINK),
    _of_asking("not-for-me", Door.LINK),
    _of_asking("ask-by-link", Door.LINK),
    _of_asking("record-by-link", Door.LINK),
)


def can_answer(visitor: Visitor, asking: int) -> bool:
    """Whether somebody may answer an asking, or keep what was answered to it."""
    return visitor.may(ANSWER) or visitor.may_by_link(ANSWER, ASKING, asking)


def check_answer(visitor: Visitor, asking: int) -> None:
    """Raises `NotAllowedError` unless the visitor may answer it, or keep what was answered."""
    if not can_answer(visitor, asking):
        raise NotAllowedError(f"You cannot {ANSWER.words} here. {who_can(ANSWER)}")
