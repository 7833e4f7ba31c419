"""What a return is known to have and that nothing needs: neither read nor reported as unknown."""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.headings import plain
from lanyard.core.returns.readers.written_tables import KeyName

_ENDS = ("tableid", "orderseqcolumn")
_IDS = frozenset({"nativeid", "sourceid", "recordtype"})
"""Headings by which exports number their rows beside the columns of the return."""


def heading_passed_over(declaration: Return) -> KeyName:
    """Gives '' for the plain form of a heading that is passed over, None for any other."""
    passed = frozenset(map(plain, declaration.passes_over)) | _IDS

    def name(heading: str) -> str | None:
        return "" if heading in passed or heading.endswith(_ENDS) else None

    return name
