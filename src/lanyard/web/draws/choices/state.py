"""Whom inspectors have chosen, as rooms above may use it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Place(StrEnum):
    """What a child is among those whom inspectors named."""

    CHOSEN = "chosen"
    RESERVE = "reserve"

    @property
    def words(self) -> str:
        """The place as people read it."""
        return "Chosen" if self is Place.CHOSEN else "In reserve"


@dataclass(frozen=True)
class ChosenChild:
    """One child. `number` is its own for as long as the inspection lasts, in whatever place it is.

    `pseudonym` is that of the draw, or one made for a list that was a file. `row` is the child's id in the
    list that was sent, and `unique_id` that of the person-level lists where it is known; both and `reason`,
    which is the inspectors' own, are empty once what is told of people has been erased.
    """

    number: int
    pseudonym: str
    place: Place
    row: str = ""
    unique_id: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Choice:
    """All who are chosen or in reserve after one record, the chosen first, each in the inspectors' order.

    `record` counts the records of this inspection from 1.
    """

    inspection: int
    record: int
    chosen_at: datetime
    children: tuple[ChosenChild, ...]

    @property
    def chosen(self) -> tuple[ChosenChild, ...]:
        """Those whom inspectors will track."""
        return tuple(child for child in self.children if child.place is Place.CHOSEN)

    @property
    def reserves(self) -> tuple[ChosenChild, ...]:
        """Those who stand ready."""
        return tuple(child for child in self.children if child.place is Place.RESERVE)

    def child(self, pseudonym: str) -> ChosenChild | None:
        """The child of a pseudonym; None where none of these has it."""
        return next((child for child in self.children if child.pseudonym == pseudonym), None)
