"""What can go wrong with the record."""


class AuditError(Exception):
    """Something about the record of what happened."""


class OutsideTransactionError(AuditError):
    """An act was recorded apart from the change it speaks of: a fault of the program."""
