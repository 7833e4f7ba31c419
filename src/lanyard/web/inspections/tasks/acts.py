"""What happens with tasks, as the record speaks of it."""

from collections.abc import Mapping

from lanyard.web.audit.acts import Act
from lanyard.web.inspections.access import ARRANGE, DO_TASKS
from lanyard.web.inspections.tasks.rules import MOVES

_MOVED = {
    "start": "started …",
    "block": "said that … is blocked",
    "answer": "answered …",
    "finish": "did …",
    "accept": "accepted the answer to …",
    "send-back": "sent back the answer to …",
    "drop": "said that … is not needed",
    "reopen": "opened … again",
}
MOVE_ACTS: Mapping[str, Act] = {
    name: Act(f"tasks.{name}", _MOVED[name], ARRANGE if move.for_arrangers else DO_TASKS)
    for name, move in MOVES.items()
}
TAKEN_BACK = Act("tasks.taken-back", "took back what they did with …", DO_TASKS)
COMMENTED = Act("tasks.commented", "commented on …", DO_TASKS)
ADDED = Act("tasks.added", "added …", ARRANGE)
CHANGED = Act("tasks.changed", "changed …", ARRANGE)
DATED = Act("tasks.dated", "set the date of … by hand", ARRANGE)
FOLLOWS_AGAIN = Act("tasks.follows-rule", "let … follow its rule again", ARRANGE)
ASSIGNED = Act("tasks.assigned", "assigned tasks of …", ARRANGE)
TIED = Act("tasks.tied", "let … wait for another task", ARRANGE)
UNTIED = Act("tasks.untied", "let … no longer wait for a task", ARRANGE)
LINK_SENT = Act("tasks.link-sent", "sent … the link to their tasks", ARRANGE)
DIGEST_TURNED = Act("tasks.digest-turned", "turned their message of each morning on or off", DO_TASKS)

ACTS = (
    *MOVE_ACTS.values(),
    TAKEN_BACK,
    COMMENTED,
    ADDED,
    CHANGED,
    DATED,
    FOLLOWS_AGAIN,
    ASSIGNED,
    TIED,
    UNTIED,
    LINK_SENT,
    DIGEST_TURNED,
)
