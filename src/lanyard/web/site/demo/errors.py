"""What can go wrong with the demo."""


class DemoError(Exception):
    """Something about the demo."""


class NobodyYetError(DemoError):
    """A scene wants somebody to act before they have come."""
