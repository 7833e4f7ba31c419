"""The returns that count, in words: whose they are, and at which day their figures count."""

from lanyard.core.register.choose import Chosen
from lanyard.core.words.areas import areas
from lanyard.core.words.dates_in_words import date_in_words


def area_in_words(chosen: Chosen) -> str:
    """The name of the area, or its number where nobody knows it by one."""
    known = areas().get(chosen.area or "")
    return known.name if known else f"Area {chosen.area or 'not named'}"


def counted_at(chosen: Chosen) -> str:
    """At which day figures of SEN2 count; empty without a return that says its day."""
    sen2 = chosen.sen2
    if sen2 is None or sen2.reference_date is None:
        return ""
    day = date_in_words(sen2.reference_date)
    return f"Figures from SEN2 count at census day, {day}, and over the calendar year before it"
