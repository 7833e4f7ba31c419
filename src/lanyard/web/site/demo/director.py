"""Plays the demo's scenes, so that what they tell happens in the order of the story's clock."""

import heapq
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from django.utils import timezone

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.moments import happening_at
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.worker import work_off
from lanyard.web.people.sign_in.demo import holder_of
from lanyard.web.people.visitors import visitor_for
from lanyard.web.site.demo.errors import NobodyYetError
from lanyard.web.stage.scenes import Scene, Stage, Story

_WORK_TAKES = timedelta(seconds=12)


def fill_site(scenes: Sequence[Scene], files: Path | None = None, now: datetime | None = None) -> Stage:
    """Plays the scenes on a site without a partnership.

    Raises `BackdatingError` outside the demo, and `FoundedAlreadyError` where there is a partnership.
    """
    stage = Stage(now or timezone.now(), _acting, files)
    _play(scenes, stage)
    return stage


def _play(scenes: Sequence[Scene], stage: Stage) -> None:
    """Goes on with whichever scene's next moment comes first; at one moment, in the order of the scenes."""
    stories = [scene.play(stage) for scene in scenes]
    waiting = [(moment, number) for number, story in enumerate(stories) for moment in _next_moment(story)]
    heapq.heapify(waiting)
    while waiting:
        moment, number = heapq.heappop(waiting)
        for following in _turn(stories[number], moment):
            heapq.heappush(waiting, (max(following, moment), number))


def _turn(story: Story, moment: datetime) -> list[datetime]:
    """Plays what happens at a moment, with the work in the background that it starts."""
    began = timezone.now()
    with happening_at(moment):
        following = _next_moment(story)
        work_off()
    started = Job.objects.filter(created_at__gte=began)
    finished = started.exclude(finished_at=None)
    finished.update(created_at=moment, started_at=moment, finished_at=moment + _WORK_TAKES)
    started.update(created_at=moment)
    return following


def _next_moment(story: Story) -> list[datetime]:
    """Plays up to the story's next moment, and gives it; none when the story has come to its end."""
    moment = next(story, None)
    return [] if moment is None else [moment]


def _acting(role: RoleName) -> Visitor:
    person = holder_of(role)
    if person is None:
        raise NobodyYetError(
            f"Nobody of the demo holds the role {role.value} yet: play people's scene first."
        )
    return visitor_for(person)
