"""How long is kept who is who in a draw. Pseudonyms, certificate and what it takes to check it stay."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from django.db.models import Q, QuerySet
from django.utils import timezone

from lanyard.web.audit.retention.leftovers import Leftovers
from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.draws import store
from lanyard.web.draws.models import Draw, Party


def _over(day: date) -> QuerySet[Draw]:
    ended = Q(drawn_at__date__lt=day) | Q(retired_at__date__lt=day)
    return Draw.objects.filter(ended, private_erased_on=None)


def _erase_private(day: date) -> int:
    number = 0
    for draw in _over(day):
        store.throw_away_private(draw.key)
        Party.objects.filter(ceremony__draw=draw).update(contact_name="", contact_email="", person=None)
        draw.private_erased_on = timezone.localdate()
        draw.version += 1
        draw.save()
        number += 1
    return number


def _lost() -> Iterable[Path]:
    return store.leftovers(set(Draw.objects.values_list("key", flat=True)))


LEFTOVERS = Leftovers(
    name="draws.leftovers",
    title="What lists left behind whose freezing was stopped by a fault",
    of="no list of a draw",
    found=_lost,
)
RULES = (
    RetentionRule(
        record_class="draws.private",
        title="Who is who in draws, their full lists, and who spoke for parties",
        keeps_for=Period(years=3),
        counted_from="the day of the draw, or the day the list was set aside",
        why="To answer families who ask, and to show how the children were found.",
        source="The area’s own retention schedule",
        due=lambda day: _over(day).count(),
        erase=_erase_private,
    ),
    LEFTOVERS.rule(),
)
