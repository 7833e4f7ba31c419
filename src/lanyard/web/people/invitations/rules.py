"""How long an invitation waits."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

WAITS = timedelta(days=14)
"""How long the link of an invitation works."""


def expiry(last_day: date | None, now: datetime) -> datetime:
    """When the link of an invitation sent now stops working: after two weeks, or with the role's last day."""
    after_two_weeks = now + WAITS
    if last_day is None:
        return after_two_weeks
    end_of_last_day = timezone.make_aware(datetime.combine(last_day + timedelta(days=1), time.min))
    return min(after_two_weeks, end_of_last_day)
