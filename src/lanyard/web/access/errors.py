"""What can go wrong with access. The texts of `NotAllowedError` are shown to the person."""


class AccessError(Exception):
    """Something about who may do what."""


class NotAllowedError(AccessError):
    """The visitor may not do this; the text says why, and who could."""


class DeclaredTwiceError(AccessError):
    """Two declarations have one name: a fault of the program, found at its start."""
