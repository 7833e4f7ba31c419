"""How long jobs and messages are kept. Their rooms know nothing of the record, so the site declares it."""

from datetime import date

from django.db.models import QuerySet

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.jobs.leases import KEPT_DAYS as JOB_DAYS
from lanyard.web.jobs.models import Job
from lanyard.web.mail.models import Outgoing
from lanyard.web.mail.sending import KEPT_DAYS as MAIL_DAYS


def _jobs(day: date) -> QuerySet[Job]:
    return Job.objects.filter(forget_on__isnull=False, finished_at__date__lt=day)


def _messages(day: date) -> QuerySet[Outgoing]:
    return Outgoing.objects.filter(forget_on__isnull=False, created_at__date__lt=day)


RULES = (
    RetentionRule(
        record_class="jobs",
        title="Background work that is over",
        keeps_for=Period(days=JOB_DAYS),
        counted_from="the day it ended",
        why="To see why something failed. The worker removes it by itself.",
        source="No longer than is needed to mend a fault",
        due=lambda day: _jobs(day).count(),
        erase=lambda day: _jobs(day).delete()[0],
    ),
    RetentionRule(
        record_class="mail",
        title="Messages that were sent, with their addresses and subjects but not their words",
        keeps_for=Period(days=MAIL_DAYS),
        counted_from="the day they were written",
        why="To see whether a message went out. They are removed when later ones are sent.",
        source="No longer than is needed to mend a fault",
        due=lambda day: _messages(day).count(),
        erase=lambda day: _messages(day).delete()[0],
    ),
)
