"""What people write about a child: the pen portrait, and the sections of the multi-agency summary."""

from collections.abc import Mapping
from typing import ClassVar

from django.db import models

from lanyard.web.cases.models.asked import Asked, AskedQuerySet
from lanyard.web.cases.models.cases import Case
from lanyard.web.cases.models.files import CaseFile

LONGEST_TEXT = 20_000
"""Characters of the longest text of a section: eight pages."""

SECTION = 30


class WritingState(models.TextChoices):
    """How far something written is."""

    DRAFT = "draft", "Being written"
    SUBMITTED = "submitted", "Waits for a look"
    RETURNED = "returned", "Sent back"
    ACCEPTED = "accepted", "Accepted"


class Written(Asked):
    """Something that somebody writes and hands in, and the nominated officer sends back or accepts."""

    FIELDS: ClassVar[Mapping[str, str]] = {}
    """The field that holds the text of each section, by the section's id."""

    state = models.CharField(max_length=10, choices=WritingState, default=WritingState.DRAFT)
    sent_back_because = models.TextField(blank=True)
    submitted_at = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    def texts(self) -> dict[str, str]:
        """What is written so far, by the ids of the sections."""
        return {section: str(getattr(self, field)) for section, field in self.FIELDS.items()}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written yet."""
        return not any(text.strip() for text in self.texts().values())


class Portrait(Written):
    """The pen portrait of one child. `own_words` and the picture are the child's.

    Once the family no longer takes part in it, from `own_part_closed_at` on, those two are no longer shown.
    """

    FIELDS = {"needs": "needs", "aspirations": "aspirations", "support": "support", "own-words": "own_words"}

    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="portrait")
    needs = models.TextField(max_length=LONGEST_TEXT, blank=True)
    aspirations = models.TextField(max_length=LONGEST_TEXT, blank=True)
    support = models.TextField(max_length=LONGEST_TEXT, blank=True)
    own_words = models.TextField(max_length=LONGEST_TEXT, blank=True)
    picture = models.OneToOneField(CaseFile, null=True, on_delete=models.SET_NULL, related_name="+")
    picture_shows = models.CharField(max_length=200, blank=True)
    own_part_closed_at = models.DateTimeField(null=True)

    objects = AskedQuerySet["Portrait"].as_manager()

    class Meta:
        ordering = ("case",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(picture=None) | ~models.Q(picture_shows=""),
                name="a_picture_says_what_it_shows",
            ),
        )

    def __str__(self) -> str:
        """How it is spoken of. It names nobody."""
        return f"portrait {self.pk}"

    def texts(self) -> dict[str, str]:
        """What is written so far; of the child's own words nothing once they are closed."""
        told = super().texts()
        return told | {"own-words": ""} if self.own_part_closed_at else told

    @property
    def shows_picture(self) -> bool:
        """Whether there is a picture to be shown."""
        return self.picture_id is not None and self.own_part_closed_at is None


class SummarySection(Written):
    """One section of a child's multi-agency summary. `section` is its id among those that are declared."""

    FIELDS = {"text": "text"}

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="summary")
    section = models.CharField(max_length=SECTION)
    text = models.TextField(max_length=LONGEST_TEXT, blank=True)

    objects = AskedQuerySet["SummarySection"].as_manager()

    class Meta:
        ordering = ("case", "pk")
        constraints = (
            models.UniqueConstraint(fields=["case", "section"], name="one_text_a_section_of_a_summary"),
        )

    def __str__(self) -> str:
        """How it is spoken of. It names nobody."""
        return f"section {self.pk} of a summary"
