"""Codes by which a family asks whether its child was in a list. Only their digests are kept."""

from typing import Self

from django.db import models
from django.db.models import Q

from lanyard.web.draws.models.draws import Draw, DrawState


class FamilyCodeQuerySet(models.QuerySet["FamilyCode"]):
    """Codes by what pages ask for."""

    def standing(self) -> Self:
        """Those that answer: no newer one was made for the same child, and their list was not set aside."""
        return self.filter(replaced_at=None).exclude(draw__state=DrawState.RETIRED)


class FamilyCode(models.Model):
    """One code for the family of one pseudonym of a list, the so many-th that was made for it.

    With `is_listed` the pseudonym is in the list; a family whose child is not gets a code too, which says so.
    """

    draw = models.ForeignKey(Draw, on_delete=models.CASCADE, related_name="family_codes")
    pseudonym = models.CharField(max_length=19)
    issue = models.PositiveSmallIntegerField()
    digest = models.CharField(max_length=64, unique=True)
    is_listed = models.BooleanField()
    made_at = models.DateTimeField(auto_now_add=True)
    replaced_at = models.DateTimeField(null=True)

    objects = FamilyCodeQuerySet.as_manager()

    class Meta:
        ordering = ("draw", "pseudonym", "issue")
        constraints = (
            models.UniqueConstraint(fields=["draw", "pseudonym", "issue"], name="one_family_code_an_issue"),
            models.UniqueConstraint(
                fields=["draw", "pseudonym"],
                condition=Q(replaced_at=None),
                name="one_family_code_that_answers",
            ),
        )

    def __str__(self) -> str:
        return f"code {self.issue} of {self.pseudonym}"
