"""How long tokens are kept once they open nothing, and how somebody's tokens go with them."""

from datetime import date, datetime, time

from django.db.models import Q, QuerySet
from django.utils import timezone

from lanyard.web.api.models import ApiToken
from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.audit.retention.rules import Period, RetentionRule


def _over(day: date) -> QuerySet[ApiToken]:
    midnight = timezone.make_aware(datetime.combine(day, time.min))
    return ApiToken.objects.filter(Q(expires__lt=midnight) | Q(revoked__lt=midnight))


def _of(whose: Whose) -> QuerySet[ApiToken]:
    return ApiToken.objects.filter(person=whose.person)


RULES = (
    RetentionRule(
        record_class="api.tokens",
        title="API tokens that no longer work",
        keeps_for=Period(years=1),
        counted_from="the day the token expired or was revoked",
        why="To answer whose program read what.",
        source="The area’s own retention schedule",
        due=lambda day: _over(day).count(),
        erase=lambda day: _over(day).delete()[0],
    ),
)
PERSON_ERASERS = (
    PersonEraser(
        name="api.tokens",
        words="API tokens",
        held=lambda whose: _of(whose).count(),
        erase=lambda whose: _of(whose).delete()[0],
    ),
)
