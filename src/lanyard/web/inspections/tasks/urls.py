"""The addresses of tasks."""

from django.urls import path

from lanyard.web.inspections.tasks.access import MOVES_BY_LINK
from lanyard.web.inspections.tasks.rules import MOVES
from lanyard.web.inspections.tasks.views import arranging, by_link, mine, one, tying

_ONE = "tasks/<int:pk>/"
_BY_LINK = "by-link/<int:about_id>/"

OWN = [
    path("mine/", mine.mine, name="mine"),
    path("mine/digest/", mine.digest, name="digest"),
    path("<int:pk>/tasks/", arranging.tasks, name="tasks"),
    path("<int:pk>/tasks/add/", arranging.add, name="add-task"),
    path("<int:pk>/tasks/assign/", arranging.assign, name="assign-tasks"),
    path("<int:pk>/tasks/links/", arranging.links, name="send-links"),
    path(_ONE, one.task, name="task"),
    path(f"{_ONE}comment/", one.comment, name="comment"),
    path(f"{_ONE}change/", arranging.change, name="change-task"),
    path(f"{_ONE}date/", arranging.date, name="date-task"),
    path(f"{_ONE}first/", tying.tie, name="tie-task"),
    path(f"{_ONE}first/take-away/", tying.untie, name="untie-task"),
    path(f"{_ONE}follow-rule/", arranging.follow, name="follow-rule"),
    *(path(f"{_ONE}{name}/", one.move, {"move": name}, name=f"{name}-task") for name in MOVES),
    path(_BY_LINK, by_link.mine, name="by-link"),
    path(f"{_BY_LINK}task/", by_link.task, name="task-by-link"),
    path(f"{_BY_LINK}comment/", by_link.comment, name="comment-by-link"),
    *(
        path(f"{_BY_LINK}{name}/", by_link.move, {"move": name}, name=f"{name}-by-link")
        for name in MOVES_BY_LINK
    ),
]
