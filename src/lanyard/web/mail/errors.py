"""What can go wrong with mail. No text repeats a value, which might be about a person."""


class MailError(Exception):
    """Something about a message."""


class MessageDeclarationError(MailError):
    """A message is declared so that it cannot be sent: a fault of the program, found at its start."""


class UnfitValueError(MailError):
    """A message was given something that it may not hold: a fault of the program."""


class BadAddressError(MailError):
    """An email address cannot be written to; the text is shown to the person."""


class NotSentError(MailError):
    """The mail server did not take a message; it is tried again."""
