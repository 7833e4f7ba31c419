"""The NHS number of a patient in England.

Source: NHS Data Dictionary, NHS number: weights 10 to 2 on nine digits, 11 less the remainder by 11.
"""

from lanyard.core.words.identifiers.declare import Identifier, is_digits, sum_weighted_10_to_2


def nhs_number_fault(text: str) -> str | None:
    """What is wrong with an NHS number written without spaces, or ``None``."""
    if not text:
        return "The NHS number is missing."
    if len(text) != 10 or not is_digits(text):
        return "An NHS number is 10 digits."
    if text[9] != nhs_check_digit(text[:9]):
        return "The last digit does not agree with the nine before it."
    return None


def nhs_check_digit(nine: str) -> str | None:
    """The tenth digit of the NHS number that starts with these nine, or ``None`` where none may start so."""
    check = 11 - sum_weighted_10_to_2(nine) % 11
    if check == 10:
        return None
    return str(check % 11)


NHS_NUMBER = Identifier(
    name="NHS number",
    meaning="number by which the NHS knows a patient",
    form="10 digits, the last a check digit; numbers that start with 999 are kept for tests",
    source="NHS Data Dictionary, NHS number",
    fault=nhs_number_fault,
)
