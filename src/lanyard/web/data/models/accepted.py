"""Queries that somebody has looked at and found right: not raised again while that stands."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q

REASON = 500
"""Characters of the longest reason."""


class AcceptedQuerySet(models.QuerySet["AcceptedQuery"]):
    """Accepted queries by what pages ask for."""

    def standing(self) -> Self:
        """Those that have not been taken back."""
        return self.filter(taken_back_at=None)


class AcceptedQuery(models.Model):
    """That a query is right as it is, and why.

    It is known again by `digest`, which only the installation's own key can make: over rule, return, table,
    column, cell and child. What the cell holds and who the child is stand nowhere here, so that the reason,
    which must not tell either, is all that a reader learns.
    """

    digest = models.CharField(max_length=64, db_index=True)
    code = models.CharField(max_length=20)
    kind = models.CharField(max_length=60)
    table = models.CharField(max_length=200)
    column = models.CharField(max_length=200)
    reason = models.CharField(max_length=REASON)
    accepted_at = models.DateTimeField()
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    taken_back_at = models.DateTimeField(null=True)

    objects = AcceptedQuerySet.as_manager()

    class Meta:
        ordering = ("-accepted_at", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=["digest"], condition=Q(taken_back_at=None), name="a_query_is_accepted_once"
            ),
        )

    def __str__(self) -> str:
        return f"Accepted query {self.pk}"
