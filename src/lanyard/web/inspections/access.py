"""Who may enter a call, run an inspection and do tasks."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, Scope, everywhere
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Route

_WHO_RUN_IT = (RoleName.LEAD_OFFICER, RoleName.LANO, RoleName.DEPUTY)
_WHO_ARRANGE_IT = (*_WHO_RUN_IT, RoleName.LINK_OFFICER, RoleName.TIMETABLE_MASTER)
_WHO_CONTRIBUTE = (
    RoleName.DATA_SET_OWNER,
    RoleName.EDUCATION_CONTRIBUTOR,
    RoleName.HEALTH_CONTRIBUTOR,
    RoleName.CARE_CONTRIBUTOR,
    RoleName.FORUM_CHAIR,
    RoleName.FORUM_MEMBER,
)

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
NOTE_ENQUIRIES = Permission(
    "enquiries.note",
    "note queries, and say what answers them",
    {
        **dict.fromkeys(_WHO_CONTRIBUTE, Scope.OWN),
        **everywhere(*_WHO_RUN_IT, RoleName.LINK_OFFICER, RoleName.DATA_LEAD, RoleName.EVALUATION_LEAD),
    },
)
PROMOTE_ENQUIRIES = Permission(
    "enquiries.promote",
    "make lines of enquiry of queries, drop them and open them again",
    everywhere(*_WHO_RUN_IT, RoleName.EVALUATION_LEAD),
)
NOTE_METHOD = Permission(
    "method.note",
    "note what people say about the inspection’s method",
    {
        **dict.fromkeys(EVERY_STAFF_ROLE - {RoleName.AUDITOR}, Scope.OWN),
        **everywhere(*_WHO_ARRANGE_IT, RoleName.EVALUATION_LEAD, RoleName.FORUM_CHAIR),
    },
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
    NOTE_ENQUIRIES,
    PROMOTE_ENQUIRIES,
    NOTE_METHOD,
    REHEARSE,
)
ROUTES: tuple[Route, ...] = (
    Route("inspections:board", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:wall-sheet", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:wall-sheet-pdf", SEE_INSPECTIONS, about="inspection"),
)
