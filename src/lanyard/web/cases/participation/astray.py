"""Which links came to the wrong person, as whoever got them said."""

from collections.abc import Iterable

from lanyard.web.cases.models import Asking
from lanyard.web.cases.participation.access import ASKING
from lanyard.web.people.models import Closed, SignedLink


def links_astray(askings: Iterable[Asking]) -> frozenset[int]:
    """The askings whose link went to somebody else. One query."""
    numbers = [str(asking.pk) for asking in askings]
    found = SignedLink.objects.filter(about=ASKING, about_id__in=numbers, closed_because=Closed.NOT_ME)
    return frozenset(int(number) for number in found.values_list("about_id", flat=True))
