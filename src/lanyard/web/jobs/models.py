"""The table of jobs. No foreign keys: a job outlives neither the person nor their trust in it."""

from datetime import datetime
from typing import Self
from uuid import uuid4

from django.db import models
from django.db.models import Q

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.jobs.states import FINISHED, State

_FINISHED = sorted(state.value for state in FINISHED)


class JobQuerySet(models.QuerySet["Job"]):
    """Jobs by what workers and pages ask for."""

    def within(self, visitor: Visitor, permission: Permission) -> Self:
        """Those to which the visitor's right reaches: all of them, or those they started."""
        reach = visitor.reach(permission)
        if reach.everything:
            return self
        return self.filter(person=visitor.person) if reach.own and visitor.is_known else self.none()

    def lost(self, now: datetime) -> Self:
        """Those whose worker has let the lease end: it died, or cannot reach the database."""
        return self.filter(state=State.RUNNING, lease_until__lt=now)

    def due(self, now: datetime) -> Self:
        """Those that a worker may take up now, the most pressing first."""
        ready = Q(state=State.WAITING, run_after__lte=now) | Q(state=State.RUNNING, lease_until__lt=now)
        return self.filter(ready).order_by("-priority", "run_after", "created_at")

    def with_free_key(self) -> Self:
        """Those of whose key no other job is running."""
        same_key = Job.objects.filter(state=State.RUNNING, key=models.OuterRef("key"))
        others = same_key.exclude(pk=models.OuterRef("pk"))
        return self.filter(Q(key="") | ~models.Exists(others))


class Job(models.Model):
    """One piece of work in the background, with who holds it, how far it is, and how it ended.

    `lease` counts how often it has been taken up; with `worker` it says who may still write to it.
    `error` is for people and holds nothing about a person. `leads_to` is the page to go on to, or back to.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    task = models.CharField(max_length=200)
    words = models.CharField(max_length=200)
    args = models.JSONField(default=list)
    kwargs = models.JSONField(default=dict)
    person = models.PositiveBigIntegerField(null=True)
    leads_to = models.CharField(max_length=200, blank=True)
    queue = models.CharField(max_length=40)
    priority = models.SmallIntegerField(default=0)
    run_after = models.DateTimeField()
    key = models.CharField(max_length=100, blank=True)
    state = models.CharField(
        max_length=10, choices=[(state.value,) * 2 for state in State], default=State.WAITING
    )
    attempts = models.PositiveSmallIntegerField(default=0)
    most_attempts = models.PositiveSmallIntegerField()
    lease = models.PositiveIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    worker = models.CharField(max_length=60, blank=True)
    step = models.CharField(max_length=200, blank=True)
    done = models.PositiveBigIntegerField(default=0)
    of = models.PositiveBigIntegerField(default=0)
    cancel_asked = models.BooleanField(default=False)
    result = models.JSONField(null=True)
    error = models.TextField(blank=True)
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    forget_on = models.DateField(null=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        ordering = ("-created_at",)
        indexes = (
            models.Index(fields=["state", "run_after"], name="job_due"),
            models.Index(fields=["person", "-created_at"], name="job_of_person"),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["key"], condition=Q(state="running") & ~Q(key=""), name="one_running_job_of_a_key"
            ),
            models.CheckConstraint(
                condition=Q(state="running", lease_until__isnull=False)
                | (~Q(state="running") & Q(worker="")),
                name="only_a_running_job_is_held",
            ),
            models.CheckConstraint(
                condition=Q(state__in=_FINISHED, finished_at__isnull=False)
                | (~Q(state__in=_FINISHED) & Q(finished_at=None)),
                name="a_job_has_an_end_when_it_is_finished",
            ),
        )

    def __str__(self) -> str:
        return self.words

    @property
    def is_finished(self) -> bool:
        """Whether nothing will happen to it any more."""
        return self.state in FINISHED
