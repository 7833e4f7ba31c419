"""The tables of the record. No foreign keys: what happened stays when the people and things are gone."""

from django.db import models

from lanyard.web.access.visitor import Interface

DIGEST = 64
"""Characters of a SHA-256 in hexadecimal."""

INTERFACE_WORDS: dict[Interface, str] = {
    Interface.PAGE: "Page",
    Interface.API: "Program (API)",
    Interface.LINK: "Signed link",
    Interface.COMMAND: "Command line",
    Interface.JOB: "Background job",
}


class EventKind(models.TextChoices):
    """What sort of event this is."""

    ACT = "act", "Change"
    READ = "read", "Child’s record opened"
    EXPORT = "export", "Download"


class Event(models.Model):
    """One thing that happened. Holds no personal detail; triggers keep it from being changed or removed.

    `seal` is the SHA-256 of everything else in the row, the seal before it included; `form` says which
    columns that means, so that a column added later leaves the older seals valid.
    """

    number = models.PositiveBigIntegerField(primary_key=True)
    form = models.PositiveSmallIntegerField(default=1)
    at = models.DateTimeField()
    kind = models.CharField(max_length=10, choices=EventKind)
    act = models.CharField(max_length=60)
    person = models.PositiveBigIntegerField(null=True)
    role = models.CharField(max_length=40, blank=True)
    interface = models.CharField(
        max_length=10, choices=[(each.value, words) for each, words in INTERFACE_WORDS.items()]
    )
    about = models.CharField(max_length=40)
    about_id = models.CharField(max_length=80)
    organisation = models.PositiveBigIntegerField(null=True)
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
    """What an event says about a person, apart, so that it can be erased while the chain stays whole.

    `person` is the account of whoever it is about, where they have one. `at` is that of the event.
    """

    event = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    person = models.PositiveBigIntegerField(null=True, db_index=True)
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
