"""Who may hold draws, take part in them, look on, and learn who a pseudonym is."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, Scope, everywhere
from lanyard.web.access.roles import RoleName

_WHO_HOLD_THEM = (RoleName.LEAD_OFFICER, RoleName.LANO, RoleName.DEPUTY, RoleName.DATA_LEAD)

SEE_DRAWS = Permission(
    "draws.see",
    "see draws, how they came about, and what it takes to check them",
    everywhere(*EVERY_STAFF_ROLE),
)
HOLD_DRAWS = Permission(
    "draws.hold",
    "freeze lists, call parties to a draw, and replace chosen children",
    everywhere(*_WHO_HOLD_THEM),
)
GIVE_WORDS = Permission(
    "draws.give-words",
    "give words to a draw that they are a party to",
    dict.fromkeys(EVERY_STAFF_ROLE, Scope.OWN),
)
SEE_LISTS = Permission(
    "draws.lists",
    "download the full list of a draw, with the key of its pseudonyms kept back",
    everywhere(RoleName.DATA_LEAD),
)
SEE_WHO = Permission(
    "draws.who", "open which child a pseudonym of a draw is", everywhere(RoleName.DATA_LEAD, RoleName.LANO)
)
RECORD_CHOICE = Permission(
    "draws.record-choice",
    "record which list inspectors were sent and whom they chose, and see which children these are",
    everywhere(RoleName.LANO, RoleName.DEPUTY, RoleName.DATA_LEAD),
)
MAKE_FAMILY_CODES = Permission(
    "draws.family-codes",
    "make the codes by which families ask whether their child was in a list",
    everywhere(RoleName.DATA_LEAD),
)

PERMISSIONS = (SEE_DRAWS, HOLD_DRAWS, GIVE_WORDS, SEE_LISTS, SEE_WHO, RECORD_CHOICE, MAKE_FAMILY_CODES)

DRAW = "draw"
"""The kind of thing that a draw is, in addresses and in the record."""
