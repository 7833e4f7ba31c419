"""The tables of the record. No foreign keys: what happened stays when the people and things are gone."""

from django.db import models

from lanyard.web.access.visitor import Interface

DIGEST = 64
"""Characters of a SHA-256 in hexadecimal."""


class EventKind(models.TextChoices):
    """What sort of event this is."""

    ACT = "act", "Change"
    READ = "read", "Child's record opened"
    EXPORT = "export", "Download"


class Event(models.Model):
    """One thing that happened. Holds no personal detail; triggers keep it from being changed or removed.

    `seal` is the SHA-256 of everything in the row and of the seal before it.
    """

    number = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    kind = models.CharField(max_length=10, choices=EventKind)
    act = models.CharField(max_length=60)
    person = models.PositiveBigIntegerField(null=True)
    role = models.CharField(max_length=40, blank=True)
    interface = models.CharField(max_length=10, choices=[(each.value,) * 2 for each in Interface])
    about = models.CharField(max_length=40)
    about_id = models.CharField(max_length=80)
    detail = models.JSONField(default=dict)
    personal_seal = models.CharField(max_length=DIGEST, blank=True)
    previous = models.CharField(max_length=DIGEST, blank=True)
    seal = models.CharField(max_length=DIGEST, unique=True)

    class Meta:
        ordering = ("-number",)
        indexes = (
            models.Index(fields=["about", "about_id"], name="event_about"),
            models.Index(fields=["act"], name="event_act"),
            models.Index(fields=["person"], name="event_person"),
            models.Index(fields=["at"], name="event_at"),
        )

    def __str__(self) -> str:
        return f"{self.number} {self.act} {self.about} {self.about_id}"


class PersonalDetail(models.Model):
    """What an event says about a person, apart, so that it can be erased while the chain stays whole."""

    event = models.PositiveBigIntegerField(primary_key=True)
    salt = models.CharField(max_length=DIGEST)
    content = models.JSONField()

    def __str__(self) -> str:
        return f"personal detail of event {self.event}"


class ChainEnd(models.Model):
    """The last event of the chain: one row, locked by whoever adds the next."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.PositiveBigIntegerField(default=0)
    seal = models.CharField(max_length=DIGEST, blank=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="one_chain_end"),)

    def __str__(self) -> str:
        return f"the chain ends at event {self.number}"
