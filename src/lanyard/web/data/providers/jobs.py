"""The work that checks a part, for those that are too large to be checked while somebody waits."""

from django.utils import timezone

from lanyard.web.data import store
from lanyard.web.data.models import Part, PartState
from lanyard.web.data.providers.noting import note_checked
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.tasks import job


@job(words="Checking a list that was sent")
def check_part(context: JobContext, part: int) -> str:
    """Checks a part and takes note of what was found; gives its state. Doing it twice does no harm."""
    context.report("Reading and checking", 0, 1)
    check_now(part)
    return str(Part.objects.get(pk=part).state)


def check_now(part: int) -> None:
    """Checks a part that has not been checked yet."""
    from lanyard.web.data.providers.checking import check  # noqa: PLC0415 - only who checks needs the readers

    held = Part.objects.select_related("wanted").get(pk=part)
    if held.state != PartState.CHECKING:
        return
    checked = check(
        store.part_file(held.key), held.wanted.kind, store.part_checked(held.key), timezone.localdate()
    )
    note_checked(part=held.pk, checked=checked)
