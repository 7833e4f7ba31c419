"""The three-digit number of a local authority, as returns write it.

Source: SEN2 header (LEA) and items 2.8 and 5.1.
"""

from lanyard.core.words.areas import OUTSIDE_ENGLAND_OR_UNKNOWN, areas
from lanyard.core.words.identifiers.declare import Identifier


def la_code_fault(text: str) -> str | None:
    """What is wrong with an area's number, or ``None``; XXX is right where a return allows it."""
    if not text:
        return "The local authority's number is missing."
    if text in areas() or text == OUTSIDE_ENGLAND_OR_UNKNOWN:
        return None
    return "This is neither the three digits of a known local authority nor XXX (outside England or unknown)."


LA_CODE = Identifier(
    name="LA code",
    meaning="number of a local authority, or XXX for outside England or unknown",
    form="3 digits of a known local authority, or XXX",
    source="SEN2 header and items 2.8 and 5.1; Department for Education, local authority numbers",
    fault=la_code_fault,
)
