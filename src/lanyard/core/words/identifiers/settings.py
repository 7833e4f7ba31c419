"""Numbers of schools, colleges and other providers: URN, UKPRN and LAESTAB.

None has a check digit, so only a register can say whether such a number exists.
Source: Get Information about Schools, and the UK Register of Learning Providers.
"""

from lanyard.core.words.areas import areas
from lanyard.core.words.identifiers.declare import Identifier, is_digits


def urn_fault(text: str) -> str | None:
    """What is wrong with a URN, or ``None``."""
    if not text:
        return "The URN is missing."
    if len(text) not in {5, 6} or not is_digits(text) or text[0] == "0":
        return "A URN is 5 or 6 digits and does not start with 0."
    return None


def ukprn_fault(text: str) -> str | None:
    """What is wrong with a UKPRN, or ``None``."""
    if not text:
        return "The UKPRN is missing."
    if len(text) != 8 or not is_digits(text) or text[0] != "1":
        return "A UKPRN is 8 digits and starts with 1."
    return None


def laestab_fault(text: str) -> str | None:
    """What is wrong with a LAESTAB written as seven digits without a slash, or ``None``."""
    if not text:
        return "The LAESTAB is missing."
    if len(text) != 7 or not is_digits(text):
        return "A LAESTAB is 7 digits: three of the local authority, four of the establishment."
    if text[:3] not in areas():
        return f"{text[:3]}, the first three digits, are not the number of a known local authority."
    return None


URN = Identifier(
    name="URN",
    meaning="unique reference number of a school, college or other establishment",
    form="5 or 6 digits",
    source="Get Information about Schools; SEN2 item 4.7",
    fault=urn_fault,
)

UKPRN = Identifier(
    name="UKPRN",
    meaning="UK provider reference number of a provider of education or training",
    form="8 digits, the first 1",
    source="UK Register of Learning Providers; SEN2 item 4.7",
    fault=ukprn_fault,
)

LAESTAB = Identifier(
    name="LAESTAB",
    meaning="local authority's number with the establishment's number in it",
    form="7 digits: three of the local authority, four of the establishment",
    source="Get Information about Schools",
    fault=laestab_fault,
)
