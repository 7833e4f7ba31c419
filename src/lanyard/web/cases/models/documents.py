"""Documents of cases: what is asked of whom, and what came of it, version by version."""

from typing import Self

from django.db import models

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models.cases import Case, Place
from lanyard.web.cases.models.files import CaseFile
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation, Person

SLOT = 60
"""Characters of the longest id of a document in the rules of an inspection."""

CONTACT_NAME = 200


class DocumentRequestQuerySet(models.QuerySet["DocumentRequest"]):
    """What is asked for, by what pages ask."""

    def open(self) -> Self:
        """What was not taken back, and is about a child who was not stood down."""
        return self.filter(withdrawn_at=None).exclude(case__place=Place.STOOD_DOWN)

    def within(self, visitor: Visitor, permission: Permission) -> Self:
        """What is asked of organisations to which the visitor's right reaches."""
        reach = visitor.reach(permission)
        return self if reach.everything else self.filter(organisation__in=reach.organisations)


class DocumentRequest(Versioned):
    """Documents about one child, asked of somebody in one organisation, who gets the link to it.

    `note` says in the asker's words what is meant, and may name the child.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="document_requests")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    contact_name = models.CharField(max_length=CONTACT_NAME)
    contact_email = models.EmailField()
    note = models.TextField(blank=True)
    asked_at = models.DateTimeField(auto_now_add=True)
    written_at = models.DateTimeField(null=True)
    reminders = models.PositiveSmallIntegerField(default=0)
    withdrawn_at = models.DateTimeField(null=True)

    objects = DocumentRequestQuerySet.as_manager()

    class Meta:
        ordering = ("case", "organisation__name", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["case", "organisation", "contact_email"],
                condition=models.Q(withdrawn_at=None),
                name="one_open_request_a_contact",
            ),
        )

    def __str__(self) -> str:
        """How the request is spoken of. It names nobody."""
        return f"request {self.pk}"


class DocumentWanted(models.Model):
    """One document of a request. `slot` is its id in the inspection's rules.

    One that is to be read with the family is read until `reading_ended_at`. One that is no longer wanted has
    its day in `withdrawn_at`.
    """

    request = models.ForeignKey(DocumentRequest, on_delete=models.CASCADE, related_name="documents")
    slot = models.CharField(max_length=SLOT)
    asked_at = models.DateTimeField(auto_now_add=True)
    is_read_with_family = models.BooleanField(default=False)
    reading_ended_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("request", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["request", "slot"],
                condition=models.Q(withdrawn_at=None),
                name="a_document_is_wanted_once_of_each",
            ),
        )

    def __str__(self) -> str:
        return f"{self.slot} of request {self.request_id}"


class AnswerState(models.TextChoices):
    """How far an answer is."""

    WAITING = "waiting", "Waits for a look"
    ACCEPTED = "accepted", "Accepted"
    SENT_BACK = "sent-back", "Sent back"


class DocumentAnswer(models.Model):
    """One answer about a document: a file, or why there is none. They are numbered, and the latest counts."""

    wanted = models.ForeignKey(DocumentWanted, on_delete=models.CASCADE, related_name="answers")
    number = models.PositiveSmallIntegerField()
    file = models.OneToOneField(CaseFile, null=True, on_delete=models.CASCADE, related_name="answer")
    none_because = models.TextField(blank=True)
    sent_at = models.DateTimeField(auto_now_add=True)
    sent_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    state = models.CharField(max_length=10, choices=AnswerState, default=AnswerState.WAITING)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    sent_back_because = models.TextField(blank=True)

    class Meta:
        ordering = ("wanted", "-number")
        constraints = (
            models.UniqueConstraint(fields=["wanted", "number"], name="one_answer_a_number"),
            models.CheckConstraint(
                condition=models.Q(file=None, none_because__gt="")
                | models.Q(file__isnull=False, none_because=""),
                name="an_answer_is_a_file_or_says_why_there_is_none",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="sent-back") | ~models.Q(sent_back_because=""),
                name="an_answer_sent_back_says_why",
            ),
        )

    def __str__(self) -> str:
        return f"Version {self.number}"
