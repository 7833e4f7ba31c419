"""Faults that no rule declares, because a reader finds them first: cells that hold no date or number."""

from lanyard.core.returns.cells.forms import IMPOSSIBLE, UNREADABLE
from lanyard.core.returns.cells.identifiers import LOST_DIGITS
from lanyard.core.returns.cells.numbers import UNREADABLE_NUMBER
from lanyard.core.returns.rules import case
from lanyard.core.synth.faults.units import ANNEX_A_KIND, SEN2_KIND, Unit

UNREADABLE_UNITS: tuple[Unit, ...] = (
    Unit(SEN2_KIND, UNREADABLE, "person", "person_birth_date", case(person_birth_date="2015-02-31")),
    Unit(SEN2_KIND, UNREADABLE, "placement_detail", "entry_date", case(entry_date="last autumn")),
    Unit(SEN2_KIND, IMPOSSIBLE, "requests", "received_date", case(received_date="1899-02-03")),
    Unit(SEN2_KIND, LOST_DIGITS, "plan_detail", "urn", case(urn="9.00001E+05")),
    Unit(ANNEX_A_KIND, UNREADABLE, "list_1", "birth_date", case(birth_date="31/02/2015")),
    Unit(ANNEX_A_KIND, UNREADABLE, "list_2", "birth_date", case(birth_date="Spring 2014")),
    Unit(ANNEX_A_KIND, IMPOSSIBLE, "list_1", "plan_reviewed", case(plan_reviewed="09/05/3025")),
    Unit(ANNEX_A_KIND, LOST_DIGITS, "list_2", "main_urn", case(main_urn="9.00001E+05")),
    Unit(ANNEX_A_KIND, UNREADABLE_NUMBER, "list_1", "suspensions", case(suspensions="a few")),
    Unit(ANNEX_A_KIND, UNREADABLE_NUMBER, "list_2", "absence", case(absence="often")),
)
"""One of each kind in each return."""
