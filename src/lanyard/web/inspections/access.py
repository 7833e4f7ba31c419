"""Who may enter a call, run an inspection and do tasks."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, Scope, everywhere
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Route

_WHO_RUN_IT = (RoleName.LEAD_OFFICER, RoleName.LANO, RoleName.DEPUTY)
_WHO_ARRANGE_IT = (*_WHO_RUN_IT, RoleName.LINK_OFFICER, RoleName.TIMETABLE_MASTER)

SEE_INSPECTIONS = Permission(
    "inspections.see", "see inspections, their dates and tasks", everywhere(*EVERY_STAFF_ROLE)
)
ENTER_CALL = Permission(
    "inspections.enter-call", "enter a call and change the dates of an inspection", everywhere(*_WHO_RUN_IT)
)
ARRANGE = Permission(
    "inspections.arrange",
    "add and assign tasks, fill the team and place meetings",
    everywhere(*_WHO_ARRANGE_IT),
)
DO_TASKS = Permission(
    "tasks.do",
    "do tasks that are theirs",
    {**dict.fromkeys(EVERY_STAFF_ROLE, Scope.OWN), **everywhere(*_WHO_ARRANGE_IT)},
)
KEEP_FORUM_LIST = Permission(
    "inspections.forum-list",
    "keep the forum’s own list for the first day",
    everywhere(RoleName.FORUM_CHAIR, RoleName.FORUM_MEMBER, *_WHO_RUN_IT),
)
REHEARSE = Permission(
    "inspections.rehearse",
    "start a rehearsal",
    everywhere(*_WHO_RUN_IT, RoleName.DATA_LEAD),
)

PERMISSIONS = (
    SEE_INSPECTIONS,
    ENTER_CALL,
    ARRANGE,
    DO_TASKS,
    KEEP_FORUM_LIST,
    REHEARSE,
)
ROUTES: tuple[Route, ...] = (
    Route("inspections:board", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:wall-sheet", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:wall-sheet-pdf", SEE_INSPECTIONS, about="inspection"),
)
