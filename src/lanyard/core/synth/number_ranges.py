"""From which numbers an area's children and establishments have theirs, so that areas of one country share
none."""

from dataclasses import dataclass

MOST_AREAS = 153
SCHOOLS, ULNS, OTHER_ULNS, ESTABLISHMENTS = 52, 50_000, 550_000, 2_600
"""How many an area has of each, where there are others: schools that give UPNs (each 1,000 a year), ULNs of
children with SEND and of others, URNs and UKPRNs."""


@dataclass(frozen=True)
class NumberRanges:
    """The ranges of the area at a place among others, from 1; place 0 is an area by itself, with all numbers.

    `first_school` gives UPNs, `spare_school` those that schools alone know; `first_uln` and `first_other_uln`
    are the first nine digits; `first_urn` and `first_ukprn` those of establishments.
    """

    place: int = 0

    @property
    def first_school(self) -> int:
        return 2001 + SCHOOLS * max(self.place - 1, 0)

    @property
    def spare_school(self) -> int:
        return self.first_school + SCHOOLS - 1 if self.place else 1991

    @property
    def first_uln(self) -> int:
        return 990_000_000 + ULNS * max(self.place - 1, 0)

    @property
    def first_other_uln(self) -> int:
        return 900_000_000 + OTHER_ULNS * max(self.place - 1, 0)

    @property
    def first_urn(self) -> int:
        return 500_001 + ESTABLISHMENTS * (self.place - 1) if self.place else 900_001

    @property
    def first_ukprn(self) -> int:
        return 10_100_001 + ESTABLISHMENTS * (self.place - 1) if self.place else 10_900_001
