"""What the pages of ceremonies read."""

from django.db.models import Prefetch

from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, Party


def ceremonies_of(draw: Draw) -> list[Ceremony]:
    """Every ceremony of a draw with its parties, the first first. Two queries."""
    parties = Prefetch("parties", Party.objects.order_by("pk"))
    return list(draw.ceremonies.select_related("draw").prefetch_related(parties).order_by("number"))


def going_on(ceremonies: list[Ceremony]) -> Ceremony | None:
    """The one that has not ended without a draw, if any."""
    return next((each for each in ceremonies if each.state != CeremonyState.ENDED), None)
