"""What uploads that were stopped on their way leave behind is swept."""

from collections.abc import Iterable
from pathlib import Path

from lanyard.web.audit.retention.leftovers import Leftovers
from lanyard.web.cases.files import store
from lanyard.web.cases.models import CaseFile


def _lost() -> Iterable[Path]:
    return store.leftovers(set(CaseFile.objects.values_list("case__key", "key")))


LEFTOVERS = Leftovers(
    name="cases.leftovers",
    title="What uploads for cases left behind that were stopped by a fault",
    of="no file of a case",
    found=_lost,
)
RULES = (LEFTOVERS.rule(),)
