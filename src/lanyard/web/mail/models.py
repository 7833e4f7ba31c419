"""The table of messages on their way."""

from django.db import models
from django.db.models import Q


class Delivery(models.TextChoices):
    """How far a message has come. It leaves `waiting` once, for one of the others."""

    WAITING = "waiting", "Waiting to be sent"
    SENT = "sent", "Sent"
    FAILED = "failed", "Could not be sent"


class Outgoing(models.Model):
    """One message to one address. Its body is kept only until it has been sent or given up.

    `person` is who caused it, without a foreign key; the row itself is removed on `forget_on`.
    """

    message = models.CharField(max_length=60)
    to = models.EmailField()
    person = models.PositiveBigIntegerField(null=True)
    subject = models.CharField(max_length=200)
    body = models.TextField(blank=True)
    delivery = models.CharField(max_length=10, choices=Delivery, default=Delivery.WAITING)
    created_at = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True)
    forget_on = models.DateField(null=True)

    class Meta:
        ordering = ("-created_at",)
        constraints = (
            models.CheckConstraint(
                condition=Q(delivery="waiting") | Q(body="", forget_on__isnull=False),
                name="body_kept_only_until_delivery",
            ),
            models.CheckConstraint(
                condition=Q(delivery="sent", sent_at__isnull=False) | (~Q(delivery="sent") & Q(sent_at=None)),
                name="sent_mail_has_its_moment",
            ),
        )

    def __str__(self) -> str:
        return f"{self.message} {self.pk}"
