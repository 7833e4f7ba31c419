"""How long the people room keeps what it needs no longer."""

from datetime import date, datetime, time

from django.db.models import Q, QuerySet
from django.utils import timezone

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.people.models import Invitation, SignedLink


def _links(day: date) -> QuerySet[SignedLink]:
    return SignedLink.objects.filter(expires__lt=_start_of(day))


def _invitations(day: date) -> QuerySet[Invitation]:
    over = Q(accepted__lt=_start_of(day)) | Q(withdrawn__lt=_start_of(day))
    return Invitation.objects.filter(over | Q(accepted=None, withdrawn=None, made__lt=_start_of(day)))


def _start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


RULES = (
    RetentionRule(
        record_class="people.links",
        title="Signed links, with the names and addresses they were sent to",
        keeps_for=Period(years=1),
        counted_from="the day the link expired",
        why="To answer who was sent a link and who withdrew it.",
        source="The area’s own retention schedule",
        due=lambda day: _links(day).count(),
        erase=lambda day: _links(day).delete()[0],
    ),
    RetentionRule(
        record_class="people.invitations",
        title="Invitations, with the names and addresses they were sent to",
        keeps_for=Period(years=1),
        counted_from="the day the invitation was accepted or withdrawn, or else was made",
        why="To answer who was invited by whom.",
        source="The area’s own retention schedule",
        due=lambda day: _invitations(day).count(),
        erase=lambda day: _invitations(day).delete()[0],
    ),
)
