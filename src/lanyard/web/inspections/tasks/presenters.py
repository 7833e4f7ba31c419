"""The words of one's own tasks."""

from collections.abc import Iterable

from lanyard.web.inspections.board.presenters import PLACE_WORDS, Part, card
from lanyard.web.inspections.board.sorting import Clock, Place, by_place
from lanyard.web.inspections.models import Task

_MORE = {Place.LATER: "Later", Place.UNDATED: "No date yet"}


def own_parts(tasks: Iterable[Task], clock: Clock) -> list[Part]:
    """Somebody's tasks by when they are due; parts with nothing in them are left out."""
    titles = {place: words.title for place, words in PLACE_WORDS.items()} | _MORE
    found = by_place(tasks, clock)
    return [
        Part(place.value, titles[place], "", tuple(card(task, clock) for task in found[place]))
        for place in Place
        if place in titles and found[place]
    ]
