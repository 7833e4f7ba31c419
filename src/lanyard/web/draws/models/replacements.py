"""Replacements: a chosen child whose place the next in reserve has taken."""

from django.db import models

from lanyard.core.draws.replacing import IN_WORDS, Reason
from lanyard.web.draws.models.draws import Draw

REASONS = [(reason.value, IN_WORDS[reason]) for reason in Reason]
"""The codes of reasons with their words."""


class Replacement(models.Model):
    """One replacement, as the draw's own file holds it too. Its pseudonyms tell nobody who is who."""

    draw = models.ForeignKey(Draw, on_delete=models.PROTECT, related_name="replacements")
    number = models.PositiveSmallIntegerField()
    out = models.CharField(max_length=19)
    reserve = models.CharField(max_length=19)
    reason = models.CharField(max_length=20, choices=REASONS)
    quotas_no_longer_met = models.JSONField(default=list)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("draw", "number")
        constraints = (
            models.UniqueConstraint(fields=["draw", "number"], name="replacements_are_numbered"),
            models.UniqueConstraint(fields=["draw", "out"], name="a_child_is_replaced_once"),
        )

    def __str__(self) -> str:
        return f"Replacement {self.number} in {self.draw}"
