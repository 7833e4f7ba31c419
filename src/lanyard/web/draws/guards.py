"""What the database refuses of this room: whom inspectors chose is recorded once, and only followed."""

from lanyard.web.audit.guards.declare import NEVER, Guard, Guarded, append_only

SENT_LISTS, CHOICES, APART = "draws_sentlist", "draws_choicerecord", "draws_toldapart"

_FIXED = "What inspectors were sent and whom they chose cannot be changed, only followed by another record."
_APART = "What is told apart comes with its record, once, and is not changed."

_IS_FIRST = f"""
    NOT EXISTS (SELECT 1 FROM {APART} WHERE id = NEW.id)
    AND NOT EXISTS (SELECT 1 FROM {SENT_LISTS} WHERE apart = NEW.id)
    AND NOT EXISTS (SELECT 1 FROM {CHOICES} WHERE apart = NEW.id)
"""  # noqa: S608 - names declared above

GUARDED = (
    append_only(SENT_LISTS, _FIXED, once=("id", "apart")),
    append_only(CHOICES, _FIXED, once=("id", "apart", "follows_id")),
    Guarded(
        APART,
        _APART,
        (Guard(APART, "INSERT", _IS_FIRST, _APART), Guard(APART, "UPDATE", NEVER, _APART)),
    ),
)
"""What is told of people can be removed, when its time is over, and never be put back."""
