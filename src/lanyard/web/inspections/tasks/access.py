"""Who may do what with a task, signed in or by a signed link, and the pages of tasks."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.inspections.access import ARRANGE, DO_TASKS, SEE_INSPECTIONS
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.rules import MOVES, Move
from lanyard.web.people.links.purposes import Purpose

OWN_TASKS = Purpose("own-tasks", "see and do your tasks of the inspection", "inspections:by-link", DO_TASKS)
"""A link about a person: whoever holds it sees and does that person's tasks, and no others."""

PURPOSES = (OWN_TASKS,)
MOVES_BY_LINK = tuple(name for name, move in MOVES.items() if not move.for_arrangers)
ROUTES = (
    Route("inspections:mine", DO_TASKS),
    Route("inspections:digest", DO_TASKS),
    Route("inspections:tasks", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:add-task", ARRANGE, about="inspection"),
    Route("inspections:assign-tasks", ARRANGE, about="inspection"),
    Route("inspections:send-links", ARRANGE, about="inspection"),
    Route("inspections:task", SEE_INSPECTIONS, about="task"),
    *(
        Route(f"inspections:{move}-task", ARRANGE if MOVES[move].for_arrangers else DO_TASKS, about="task")
        for move in MOVES
    ),
    Route("inspections:comment", DO_TASKS, about="task"),
    Route("inspections:change-task", ARRANGE, about="task"),
    Route("inspections:date-task", ARRANGE, about="task"),
    Route("inspections:follow-rule", ARRANGE, about="task"),
    Route("inspections:tie-task", ARRANGE, about="task"),
    Route("inspections:untie-task", ARRANGE, about="task"),
    Route("inspections:by-link", Door.LINK, about="person"),
    Route("inspections:task-by-link", Door.LINK, about="person"),
    *(Route(f"inspections:{name}-by-link", Door.LINK, about="person") for name in MOVES_BY_LINK),
    Route("inspections:comment-by-link", Door.LINK, about="person"),
)


def person_of(visitor: Visitor) -> int | None:
    """Whose tasks the visitor's are: their own, or those of whom the link was sent to."""
    held = visitor.bearing
    if held and held.about == "person":
        return int(held.about_id)
    return visitor.person


def can_do(visitor: Visitor, task: Task) -> bool:
    """Whoever owns a task or stands in may do it, so may who arranges the inspection."""
    people = [person for person in (task.owner_id, task.deputy_id) if person]
    if visitor.reach(DO_TASKS).everything:
        return True
    return any(
        visitor.may(DO_TASKS, owner=person) or visitor.may_by_link(DO_TASKS, "person", person)
        for person in people
    )


def can_move(visitor: Visitor, task: Task, move: Move) -> bool:
    """Whether the visitor may make this move, whatever state the task is in."""
    return visitor.may(ARRANGE) if move.for_arrangers else can_do(visitor, task)


def check_do(visitor: Visitor, task: Task) -> None:
    """Raises `NotAllowedError` unless the visitor may do the task."""
    if not can_do(visitor, task):
        raise NotAllowedError("This is somebody else’s task. Ask whoever arranges the inspection for it.")


def check_move(visitor: Visitor, task: Task, move: Move) -> None:
    """Raises `NotAllowedError` unless the visitor may make this move."""
    if move.for_arrangers and not visitor.may(ARRANGE):
        raise NotAllowedError(f"You cannot do this with a task. {who_can(ARRANGE)}")
    if not move.for_arrangers:
        check_do(visitor, task)
