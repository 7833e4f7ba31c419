"""Numbers by which children, learners, patients, settings and areas are known, each with its check.

Every ``Identifier`` has ``fault(text)``: ``None`` when right, else one plain sentence. Codes that say why
there is no number, such as UN1, are not identifiers and fault.
"""

from lanyard.core.words.identifiers.declare import Identifier
from lanyard.core.words.identifiers.la_code import LA_CODE, la_code_fault
from lanyard.core.words.identifiers.nhs_number import NHS_NUMBER, nhs_check_digit, nhs_number_fault
from lanyard.core.words.identifiers.settings import (
    HOME_URN,
    LAESTAB,
    UKPRN,
    URN,
    home_urn_fault,
    laestab_fault,
    ukprn_fault,
    urn_fault,
)
from lanyard.core.words.identifiers.uln import DUMMY_ULN, ULN, UlnFault, uln_check_digit, uln_fault
from lanyard.core.words.identifiers.upn import (
    UPN,
    UPN_LETTERS,
    UpnFault,
    is_temporary_upn,
    upn_check_letter,
    upn_fault,
)

IDENTIFIERS: tuple[Identifier, ...] = (UPN, ULN, URN, UKPRN, LAESTAB, HOME_URN, NHS_NUMBER, LA_CODE)
"""All of them, for documentation and tests."""

__all__ = [
    "DUMMY_ULN",
    "HOME_URN",
    "IDENTIFIERS",
    "LAESTAB",
    "LA_CODE",
    "NHS_NUMBER",
    "UKPRN",
    "ULN",
    "UPN",
    "UPN_LETTERS",
    "URN",
    "Identifier",
    "UlnFault",
    "UpnFault",
    "home_urn_fault",
    "is_temporary_upn",
    "la_code_fault",
    "laestab_fault",
    "nhs_check_digit",
    "nhs_number_fault",
    "ukprn_fault",
    "uln_check_digit",
    "uln_fault",
    "upn_check_letter",
    "upn_fault",
    "urn_fault",
]
