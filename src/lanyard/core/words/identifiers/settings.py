"""Numbers of schools, colleges, children's homes and other providers.

None has a check digit, so only a register can say whether such a number exists.
Source: Get Information about Schools, and the UK Register of Learning Providers; for homes, knowledge.
"""

import re

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


def home_urn_fault(text: str) -> str | None:
    """What is wrong with the number of a registered children's home, or ``None``."""
    if not text:
        return "The number of the home is missing."
    if not _HOME_URN.fullmatch(text):
        return "The number of a home is SC and 6 digits, or 6 or 7 digits, or XXXXXXX outside England."
    return None


_HOME_URN = re.compile(r"SC\d{6}|[1-9]\d{5,6}|XXXXXXX", re.ASCII)

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

HOME_URN = Identifier(
    name="home URN",
    meaning="number by which Ofsted knows a children's home or another registered place of care",
    form="SC and 6 digits, or 6 or 7 digits, or XXXXXXX outside England",
    source="SSDA903, URN of the episode; from knowledge, to be confirmed with the guide",
    fault=home_urn_fault,
)
