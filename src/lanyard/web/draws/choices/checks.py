"""Whether what inspectors chose is as it was recorded, for `lanyard doctor`."""

from lanyard.web.checks.declare import Check, Finding, fault, well
from lanyard.web.draws.choices.queries import history_of
from lanyard.web.draws.choices.sealed import first_broken
from lanyard.web.draws.models import ChoiceRecord
from lanyard.web.inspections.models import Inspection


def check_choices() -> Finding:
    """Every record of a choice must have the seal of what it holds and of the record before it."""
    numbers = ChoiceRecord.objects.order_by().values_list("inspection_id", flat=True).distinct()
    broken = [each for each in sorted(numbers) if first_broken(history_of(Inspection(pk=each)))]
    if broken:
        named = ", ".join(map(str, broken))
        return fault(
            f"What inspectors chose is not as it was recorded: inspection {named}",
            "Keep a copy of the database as it is, and compare it with the newest backup and with the record "
            "of what happened, which has the seal of each.",
        )
    return well("What inspectors chose is as it was recorded.")


CHECKS = (Check("choices", "Inspectors’ choice", check_choices),)
