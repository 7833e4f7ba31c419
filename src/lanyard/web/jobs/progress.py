"""How a running task and its worker tell each other things: progress one way, a wish to stop the other."""

from dataclasses import dataclass

from django_tasks import TaskContext

from lanyard.web.jobs.stops import Stop


@dataclass
class Pulse:
    """What the task's thread and the thread that renews its lease share.

    Each field is written by one side and read by the other, and each write is a single one.
    """

    latest: tuple[str, int, int] = ("", 0, 0)
    stop: type[Stop] | None = None
    is_in_task: bool = False

    def report(self, step: str, done: int, of: int) -> None:
        """Takes note of how far the task is; raises the `Stop` that has been asked for."""
        self.latest = (step, done, of)
        self.raise_stop()

    def raise_stop(self) -> None:
        """Raises the `Stop` that has been asked for, if any."""
        if self.stop is not None:
            raise self.stop


@dataclass(frozen=True, kw_only=True)
class JobContext(TaskContext):
    """What a task is given besides its arguments. `report` serves wherever core takes a `Progress`."""

    pulse: Pulse

    def report(self, step: str, done: int, of: int) -> None:
        """Says how far the work is. Cheap: call it as often as you like. Stops the task if it is to stop."""
        self.pulse.report(step, done, of)

    def check_cancelled(self) -> None:
        """Stops the task if somebody has cancelled it, where there is no progress to report."""
        self.pulse.raise_stop()
