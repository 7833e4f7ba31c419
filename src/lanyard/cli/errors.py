"""What can go wrong with commands themselves."""


class CommandError(Exception):
    """A command cannot do its work; the text says what to do."""


class ServeError(CommandError):
    """The site cannot be served as asked."""


class SettingsError(CommandError):
    """A setting of the site is missing or wrong."""


class DemoError(CommandError):
    """The demo cannot be made as asked."""
