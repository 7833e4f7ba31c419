"""The demo's scene of work in the background: one piece done, one that failed, one still to come."""

from datetime import timedelta

from lanyard.web.access.roles import RoleName
from lanyard.web.jobs.errors import JobError
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.tasks import job
from lanyard.web.stage.scenes import Scene, Stage, Story

_PARTS = 12


@job(words="Trying out work in the background")
def trial(context: JobContext) -> int:
    """Does nothing, part by part."""
    for part in range(1, _PARTS + 1):
        context.report("Part", part, _PARTS)
    return _PARTS


@job(words="Trying out what happens when work cannot be done")
def failing_trial(context: JobContext) -> None:
    """Fails, as work does whose file is not there."""
    context.report("Looking for the file", 0, 1)
    raise JobError(
        "There is no file called attendance.csv. Save it in the folder, then start this once more."
    )


def _play(stage: Stage) -> Story:
    by = stage.acting
    yield stage.at(1, 16, 20)
    trial.using(by=by(RoleName.DATA_LEAD)).enqueue()
    yield stage.at(1, 16, 27)
    failing_trial.using(by=by(RoleName.DATA_LEAD)).enqueue()
    yield stage.at(3, 9, 20)
    tomorrow = stage.now + timedelta(days=1)
    for role in (RoleName.DATA_LEAD, RoleName.LANO, RoleName.EVALUATION_LEAD, RoleName.IT_SUPPORT):
        trial.using(by=by(role), run_after=tomorrow).enqueue()


SCENE = Scene("jobs", "The data lead tries out work in the background.", _play)
