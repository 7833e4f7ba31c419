"""Scenes: what each feature adds to the demo's story of an area two days into its inspection.

A feature's `demo.py` has one `SCENE`, and `site/demo/scenes.py` lists them all. Scenes use the feature's own
actions, as people would, so that the demo never shows what the program could not have come to.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from django.utils import timezone

from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor

_MORNING = timedelta(hours=10)
"""The story's last day has begun by ten o'clock."""


def day_of_call(now: datetime) -> date:
    """D1 of the story as told now, so that D3 is the last working day that has got as far as ten o'clock."""
    day_after = timezone.localdate(now - _MORNING) + timedelta(days=1)
    return add_working_days(day_after, -3)


@dataclass(frozen=True)
class Stage:
    """What a scene needs to know. The story ends two working days after the day of the call, on D3.

    `files` is the folder with `returns` and `pack` of the made-up area; None where the demo was made without.
    """

    now: datetime
    acting: Callable[[RoleName], Visitor]
    files: Path | None = None

    @property
    def called(self) -> date:
        """The day of the call: D1."""
        return day_of_call(self.now)

    def day(self, working_day: int) -> date:
        """A working day as the framework counts: 1 is the day of the call, 0 the working day before it."""
        return add_working_days(self.called, working_day - 1)

    def at(self, working_day: int, hour: int, minute: int = 0) -> datetime:
        """A moment of the story, by the clock of the area, and never one that is still to come."""
        moment = datetime.combine(self.day(working_day), time(hour, minute))
        return min(timezone.make_aware(moment), self.now - timedelta(minutes=1))


Story = Iterator[datetime]
"""What happens, told in order: each moment that is given says when the acts after it happen."""


@dataclass(frozen=True)
class Scene:
    """One feature's part in the story. `words` say what it tells; `play` tells it.

    `play` gives a moment (`stage.at(1, 9, 30)`) before its first act and whenever time passes. Between two of
    its moments the scenes of other features have their turn.
    """

    name: str
    words: str
    play: Callable[[Stage], Story]
