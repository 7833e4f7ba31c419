"""What can go wrong when files for people are written. Each message says what happened and what to do."""


class PackError(Exception):
    """Any refusal of this folder; catch this at the edge."""


class SheetError(PackError):
    """A sheet or workbook that a spreadsheet program could not hold, or whose rows do not fit its columns."""


class ChartError(PackError):
    """A chart whose numbers do not fit its labels, or that could not be drawn readably."""


class ReportError(PackError):
    """A report with a part that readers, or their screen readers, could not follow."""


class OutputError(PackError):
    """A file or folder that could not be put in its place."""
