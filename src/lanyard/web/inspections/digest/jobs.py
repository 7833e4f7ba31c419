"""The job that sends the messages of each morning, and plans itself for the next working morning."""

from datetime import date, datetime, time

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from lanyard.core.words.working_days import add_working_days, is_working_day
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.digest.actions import send_digests
from lanyard.web.inspections.models import Inspection
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.states import State
from lanyard.web.jobs.tasks import job

KEY = "inspections.digests"


@job(words="Sending the messages of the morning")
def send_morning_digests(context: JobContext) -> int:
    """Sends today's messages, unless they went out or nobody works today, and plans the next morning."""
    now = timezone.localtime()
    plan_digests(after=now)
    context.report("Writing messages", 0, 1)
    return send_digests(clock=Clock.at(now)) if is_working_day(now.date()) else 0


@transaction.atomic
def plan_digests(after: datetime) -> bool:
    """Plans the messages of the next working morning while an inspection runs. Says whether it did.

    Messages that are planned already are not planned twice.
    """
    waiting = Job.objects.filter(key=KEY, state=State.WAITING.value)
    if waiting.exists() or not Inspection.objects.running().real().exists():
        return False
    send_morning_digests.using(key=KEY, run_after=next_morning(after)).enqueue()
    return True


def next_morning(after: datetime) -> datetime:
    """The next working morning, at the hour of the setting, after a moment of the area's own time."""
    today = after.date()
    here = _morning(today)
    if is_working_day(today) and after < here:
        return here
    return _morning(add_working_days(today, 1))


def _morning(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(settings.DIGEST_HOUR)))
