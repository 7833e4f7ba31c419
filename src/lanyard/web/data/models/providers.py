"""Parts from providers: lists that another organisation keeps and sends by a signed link."""

from typing import Self

from django.db import models

from lanyard.web.data.models.imports import NAME, new_key
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation, Person


class PartWantedQuerySet(models.QuerySet["PartWanted"]):
    """What is wanted, by what pages ask for."""

    def open(self) -> Self:
        """What is still wanted."""
        return self.filter(closed_at=None)


class PartWanted(Versioned):
    """A list that an organisation is to send. `kind` is that of its return; the contact gets the links.

    Closed, never deleted while parts of it are kept: its history stays.
    """

    kind = models.CharField(max_length=60)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="parts_wanted")
    contact_name = models.CharField(max_length=200)
    contact_email = models.EmailField()
    asked_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True)

    objects = PartWantedQuerySet.as_manager()

    class Meta:
        ordering = ("kind", "organisation__name", "pk")
        constraints = (
            models.UniqueConstraint(fields=["kind", "organisation"], name="a_list_is_wanted_once_of_each"),
        )

    def __str__(self) -> str:
        return f"{self.kind} from organisation {self.organisation_id}"


class PartState(models.TextChoices):
    """How far a part is."""

    CHECKING = "checking", "Being checked"
    REFUSED = "refused", "Cannot be used"
    WAITING = "waiting", "Waits for the data team"
    ACCEPTED = "accepted", "Accepted"
    SENT_BACK = "sent-back", "Sent back"


class PartQuerySet(models.QuerySet["Part"]):
    """Parts by what pages ask for."""

    def accepted(self) -> Self:
        """Those that the data team took."""
        return self.filter(state=PartState.ACCEPTED)


class Part(models.Model):
    """One version of a list as it was sent. The file and what was found in it lie in the store, by `key`.

    `of` is the day that the file says it is of. `narrative` is what the provider says beside the figures.
    """

    wanted = models.ForeignKey(PartWanted, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveIntegerField()
    key = models.CharField(max_length=32, default=new_key, unique=True, editable=False)
    name = models.CharField(max_length=NAME)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    sent_at = models.DateTimeField(auto_now_add=True)
    sent_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    narrative = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=PartState, default=PartState.CHECKING)
    rows = models.PositiveBigIntegerField(null=True)
    errors = models.PositiveBigIntegerField(default=0)
    queries = models.PositiveBigIntegerField(default=0)
    of = models.DateField(null=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    sent_back_because = models.TextField(blank=True)

    objects = PartQuerySet.as_manager()

    class Meta:
        ordering = ("wanted", "-number")
        constraints = (
            models.UniqueConstraint(fields=["wanted", "number"], name="one_part_a_number"),
            models.CheckConstraint(
                condition=~models.Q(state="sent-back") | ~models.Q(sent_back_because=""),
                name="a_part_sent_back_says_why",
            ),
        )

    def __str__(self) -> str:
        return f"Version {self.number}"
