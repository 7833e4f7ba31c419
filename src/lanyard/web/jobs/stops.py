"""What stops a task from outside. Not errors: a task that mends its own errors must not hold these back."""


class Stop(BaseException):
    """Raised inside a task at its next report of progress, so that it leaves its work and tidies up."""


class Cancelled(Stop):
    """Somebody asked for the job to be cancelled."""


class LeaseLost(Stop):
    """The lease ended and another worker has taken the job: nothing done here counts any more."""


class HandedBack(Stop):
    """The worker has been told to stop, and gives the job back to be taken up by another."""
