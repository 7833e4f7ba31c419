"""What can go wrong with jobs. A task raises `JobError` to say in words why it could not do its work."""


class JobError(Exception):
    """The work cannot be done; the text is kept and shown, so it must hold nothing about a person.

    It says what happened and what to do.
    """


class UndeclaredMoveError(JobError):
    """A job was to go from one state to another in a way that is not declared: a fault of the program."""


class UnknownTaskError(JobError):
    """A job names a task that this version of the program does not have."""
