"""Who may do what with something written, by how far it is. Needs no database."""

from lanyard.web.cases.models import WritingState

OPEN = frozenset({WritingState.DRAFT, WritingState.RETURNED})
"""States in which whoever writes goes on writing."""

CHANGED_BY_KEEPER = OPEN | {WritingState.SUBMITTED}
CAN_BE_SENT_BACK = frozenset({WritingState.SUBMITTED, WritingState.ACCEPTED})

COLOURS = {
    WritingState.DRAFT: "blue",
    WritingState.SUBMITTED: "grey",
    WritingState.RETURNED: "red",
    WritingState.ACCEPTED: "green",
}
"""How the word for each state is shown."""


def may_be_written(state: WritingState, *, by_keeper: bool) -> bool:
    """Whether the text can be changed now: by the keeper of cases also while it waits for a look."""
    return state in (CHANGED_BY_KEEPER if by_keeper else OPEN)
