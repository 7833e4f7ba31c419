"""`lanyard worker`: runs work in the background until it is told to stop."""

from lanyard.cli.parser import Parsed
from lanyard.cli.site import set_up_site


def run(_parsed: Parsed) -> int:
    """Ends with 0 on SIGTERM or SIGINT, after the job in hand is done or handed back."""
    set_up_site()
    from lanyard.web.jobs.worker import Worker  # noqa: PLC0415 - tables can be loaded only after the set-up

    Worker().work()
    return 0
