"""Who was asked to take part, what followed, and how it was judged who decides: rows that are only added to.

What is known of a person (names, addresses, their words) stands in tables of its own, to be erased.
Accounts are kept by their number alone, as the record keeps them.
"""

from django.db import models

from lanyard.web.cases.models.cases import NAME, Case
from lanyard.web.cases.models.files import CaseFile
from lanyard.web.cases.taking_part import Company, Decider, Manner, Platform, Route

WORDS = 2000
"""Characters of the longest note."""


class Asker(models.TextChoices):
    """Who puts the question to a family."""

    SETTING = "setting", "Somebody at the school or other setting who knows the family"
    SOCIAL_WORKER = "social-worker", "The social worker"
    HEALTH = "health", "Somebody in health who knows the family"
    KEY_WORKER = "key-worker", "A key worker or family worker"
    OFFICE = "office", "The nominated officer’s team"
    OTHER = "other", "Somebody else who knows the family"


class Asking(models.Model):
    """One person asked, in one role, whether they take part, and in what (`what_for`, by their names)."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="askings")
    decider = models.CharField(max_length=20, choices=Decider)
    asker = models.CharField(max_length=20, choices=Asker)
    route = models.CharField(max_length=10, choices=Route)
    what_for = models.JSONField()
    asked_at = models.DateTimeField()
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.PositiveBigIntegerField(null=True)

    class Meta:
        ordering = ("case", "pk")

    def __str__(self) -> str:
        return f"asking {self.pk}"

    @property
    def whom(self) -> "AskedPerson":
        """Who is asked and who asks; an empty one once that was erased."""
        return getattr(self, "person", None) or AskedPerson()


class AskedPerson(models.Model):
    """Who it is that is asked, and who asks them: kept apart, so that it can be erased."""

    asking = models.OneToOneField(Asking, on_delete=models.CASCADE, related_name="person")
    name = models.CharField(max_length=NAME, blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=10, default="en")
    asker_name = models.CharField(max_length=NAME, blank=True)

    def __str__(self) -> str:
        return f"whoever was asked in asking {self.asking_id}"


class Kind(models.TextChoices):
    """What can follow when somebody was asked."""

    ANSWERED = "answered", "Answered"
    WITHDRAWN = "withdrawn", "Withdrawn"
    INVALIDATED = "invalidated", "Found not to count"


class Invalid(models.TextChoices):
    """Why an asking, and whatever was answered to it, does not count."""

    WRONG_PERSON = "wrong-person", "The wrong person was asked"
    NOT_THEIRS = "not-theirs", "They were not the one to decide"
    NO_CAPACITY = "no-capacity", "They lacked the capacity to decide this"
    PRESSED = "pressed", "They were pressed, or not told enough"
    MISTAKEN = "mistaken", "It was recorded by mistake"


class Followed(models.Model):
    """What followed an asking, and when: an answer to each thing asked (`agreed` names what was said yes to),
    its withdrawal, or that it does not count. `form` is the number of a form on paper."""

    asking = models.ForeignKey(Asking, on_delete=models.CASCADE, related_name="followed")
    kind = models.CharField(max_length=12, choices=Kind)
    at = models.DateTimeField()
    route = models.CharField(max_length=10, choices=Route)
    agreed = models.JSONField(default=list)
    company = models.CharField(max_length=15, choices=Company, blank=True)
    manner = models.CharField(max_length=10, choices=Manner, blank=True)
    platform = models.CharField(max_length=10, choices=Platform, blank=True)
    reason = models.CharField(max_length=15, choices=Invalid, blank=True)
    form = models.CharField(max_length=20, blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.PositiveBigIntegerField(null=True)

    class Meta:
        ordering = ("asking", "at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(kind=Kind.INVALIDATED) ^ models.Q(reason=""),
                name="invalidated_with_its_reason",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} (asking {self.asking_id})"


class SaidWords(models.Model):
    """What was said with an answer in somebody's own words: kept apart, so that it can be erased."""

    followed = models.OneToOneField(Followed, on_delete=models.CASCADE, related_name="said")
    with_whom = models.CharField(max_length=NAME, blank=True)
    words = models.TextField(max_length=WORDS, blank=True)

    def __str__(self) -> str:
        return f"words of what followed {self.followed_id}"


class FormScan(models.Model):
    """The scan or photo of the form on which an answer came."""

    followed = models.OneToOneField(Followed, on_delete=models.CASCADE, related_name="scan")
    file = models.OneToOneField(CaseFile, on_delete=models.CASCADE, related_name="+")

    def __str__(self) -> str:
        return f"scan of what followed {self.followed_id}"


class Judged(models.TextChoices):
    """What was judged about a child or young person, for one decision."""

    CAPACITY = "capacity", "Capacity of somebody of 16 or over (Mental Capacity Act 2005)"
    GILLICK = "gillick", "Competence of a child under 16 (Gillick)"


class Judgement(models.Model):
    """Whether somebody could decide for themselves about what is named in `about`, on a day."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="judgements")
    kind = models.CharField(max_length=10, choices=Judged)
    about = models.JSONField()
    can_decide = models.BooleanField()
    judged_on = models.DateField()
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.PositiveBigIntegerField(null=True)

    class Meta:
        ordering = ("case", "judged_on", "pk")

    def __str__(self) -> str:
        return f"{self.kind} of case {self.case_id}"


class JudgementWords(models.Model):
    """Who judged, and why: kept apart, so that it can be erased."""

    judgement = models.OneToOneField(Judgement, on_delete=models.CASCADE, related_name="said")
    judged_by = models.CharField(max_length=NAME, blank=True)
    words = models.TextField(max_length=WORDS, blank=True)

    def __str__(self) -> str:
        return f"words of judgement {self.judgement_id}"


class Consequence(models.Model):
    """What an end of taking part closed, or left standing and why, as it was said then. It names nobody."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="consequences")
    at = models.DateTimeField()
    reliance = models.CharField(max_length=60)
    words = models.CharField(max_length=NAME)
    things = models.JSONField(default=list)
    kept = models.PositiveIntegerField(default=0)
    because = models.TextField(blank=True)

    class Meta:
        ordering = ("case", "at", "pk")

    def __str__(self) -> str:
        return f"{self.words} (case {self.case_id})"
