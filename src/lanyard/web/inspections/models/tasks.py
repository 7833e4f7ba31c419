"""Tasks and requests: everything somebody has to do or to hand over, on one board."""

from datetime import date
from typing import Self

from django.db import models

from lanyard.web.inspections.models.inspections import EVENT_ID, Inspection
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation, Person


class TaskKind(models.TextChoices):
    """What sort of thing is to be done."""

    TASK = "task", "Task"
    REQUEST = "request", "Information asked for"


class TaskState(models.TextChoices):
    """How far it is. The order is that of the way to done."""

    TO_DO = "to-do", "Not started"
    DOING = "doing", "In progress"
    BLOCKED = "blocked", "Blocked"
    ANSWERED = "answered", "Waits to be accepted"
    DONE = "done", "Done"
    DROPPED = "dropped", "Not needed"


OVER = (TaskState.DONE, TaskState.DROPPED)
"""What no change of dates moves any more."""


class TaskQuerySet(models.QuerySet["Task"]):
    """Tasks by what the board asks for."""

    def open(self) -> Self:
        """Those still to be done."""
        return self.exclude(state__in=OVER)

    def over(self) -> Self:
        """Those that are done, or not needed."""
        return self.filter(state__in=OVER)

    def late(self, on: date) -> Self:
        """Those still to be done after their day."""
        return self.open().filter(due__lt=on)

    def of_person(self, person: int | None) -> Self:
        """Those that somebody owns or stands in for."""
        return self.filter(models.Q(owner=person) | models.Q(deputy=person)) if person else self.none()


class Task(Versioned):
    """Something to be done or handed over.

    `rule` is its id in the framework, empty for one the area added. `due_rule` says when in words, and gives
    `due` again whenever dates move; without it the date was set by hand and stays. `role` is the framework's
    role by which it found its owner. The clocks of a request: when it was asked, when its owner was told,
    when it was answered, and when the answer was accepted.
    """

    inspection = models.ForeignKey(Inspection, on_delete=models.CASCADE, related_name="tasks")
    rule = models.CharField(max_length=EVENT_ID, blank=True)
    kind = models.CharField(max_length=10, choices=TaskKind, default=TaskKind.TASK)
    part_of = models.CharField(max_length=12, default="partnership")
    title = models.CharField(max_length=200)
    wanted = models.TextField("what shows that it is done", blank=True)
    role = models.CharField(max_length=EVENT_ID, blank=True)
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="tasks_owned"
    )
    deputy = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="tasks_stood_in_for"
    )
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="tasks"
    )
    due_rule = models.CharField(max_length=120, blank=True)
    due = models.DateField(null=True, blank=True)
    due_time = models.TimeField(null=True, blank=True)
    after = models.ManyToManyField("self", symmetrical=False, related_name="before", blank=True)
    state = models.CharField(max_length=10, choices=TaskState, default=TaskState.TO_DO)
    blocked_because = models.TextField(blank=True)
    dropped_because = models.TextField(blank=True)
    evidence = models.TextField("evidence that it is done", blank=True)
    asked_at = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")

    objects = TaskQuerySet.as_manager()

    class Meta:
        ordering = ("due", "due_time", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["inspection", "rule"], condition=~models.Q(rule=""), name="one_task_a_rule"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="blocked") | ~models.Q(blocked_because=""),
                name="blocked_task_says_why",
            ),
            models.CheckConstraint(
                condition=models.Q(state="done", done_at__isnull=False)
                | (~models.Q(state="done") & models.Q(done_at=None)),
                name="done_task_says_when",
            ),
        )
        indexes = (models.Index(fields=["inspection", "state", "due"], name="task_board"),)

    def __str__(self) -> str:
        return self.title

    @property
    def is_over(self) -> bool:
        """Whether nothing remains to be done."""
        return self.state in OVER


class Comment(models.Model):
    """What somebody said about a task. `name` is that of whoever came by a link, without an account."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="comments")
    person = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(auto_now_add=True)
    text = models.TextField()

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"comment on {self.task_id}"
