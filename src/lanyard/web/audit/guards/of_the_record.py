"""The guards of the record: no event is changed or removed, and none is added that does not follow.

Whoever may only write rows, by whatever program, cannot rewrite the record. Whoever may change the tables
themselves can take the guards down; for that there are the seals (`chain.py`) and a seal noted elsewhere.
"""

from lanyard.web.audit.guards.declare import NEVER, Guard, Guarded

_FIXED = "The record of what happened cannot be changed."
_FOLLOWS = "An event must follow the last event of the record."
_APART = "Personal detail comes with its event, once, and is not changed."
_END = "The end of the record moves on by one event at a time."

_IS_NEXT = """
    EXISTS (SELECT 1 FROM audit_chainend WHERE id = 1 AND number + 1 = NEW.number AND seal = NEW.previous)
    AND NOT EXISTS (SELECT 1 FROM audit_event WHERE number = NEW.number OR seal = NEW.seal)
"""
_COMES_WITH_EVENT = """
    EXISTS (SELECT 1 FROM audit_chainend WHERE id = 1 AND number + 1 = NEW.event)
    AND NOT EXISTS (SELECT 1 FROM audit_personaldetail WHERE event = NEW.event)
"""
_IS_FIRST_END = """
    NEW.number = 0 AND NEW.seal = '' AND NOT EXISTS (SELECT 1 FROM audit_event)
    AND NOT EXISTS (SELECT 1 FROM audit_chainend)
"""
_IS_NEXT_END = """
    NEW.id = OLD.id AND NEW.number = OLD.number + 1
    AND EXISTS (SELECT 1 FROM audit_event WHERE number = NEW.number AND seal = NEW.seal)
"""

EVENTS = Guarded(
    "audit_event",
    _FIXED,
    (
        Guard("audit_event", "INSERT", _IS_NEXT, _FOLLOWS),
        Guard("audit_event", "UPDATE", NEVER, _FIXED),
        Guard("audit_event", "DELETE", NEVER, _FIXED),
    ),
)
PERSONAL_DETAIL = Guarded(
    "audit_personaldetail",
    _FIXED,
    (
        Guard("audit_personaldetail", "INSERT", _COMES_WITH_EVENT, _APART),
        Guard("audit_personaldetail", "UPDATE", NEVER, _APART),
    ),
)
CHAIN_END = Guarded(
    "audit_chainend",
    _FIXED,
    (
        Guard("audit_chainend", "INSERT", _IS_FIRST_END, _END),
        Guard("audit_chainend", "UPDATE", _IS_NEXT_END, _END),
        Guard("audit_chainend", "DELETE", NEVER, _END),
    ),
)
GUARDED = (EVENTS, PERSONAL_DETAIL, CHAIN_END)
