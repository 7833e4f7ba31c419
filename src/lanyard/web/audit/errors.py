"""What can go wrong with the record. All but `UnknownClassError` are faults of the program."""


class AuditError(Exception):
    """Something about the record of what happened."""


class OutsideTransactionError(AuditError):
    """An act was recorded apart from the change it speaks of."""


class UndeclaredActError(AuditError):
    """An act was recorded that no feature has declared, so nobody could read it in words."""


class DeclaredTwiceError(AuditError):
    """Two declarations have one name."""


class NotPlainError(AuditError):
    """An event was to hold something whose seal would depend on the database."""


class UnrecordedReadError(AuditError):
    """A page about a child was about to be sent without an event that says who opened it."""


class NotGuardedError(AuditError):
    """The database is of a kind for which no guards of the record are written."""


class NotADownloadError(AuditError):
    """A list was given as a file by an act that is not declared as a download."""


class BackdatingError(AuditError):
    """A real record was to hold another moment than that of the act."""
