"""Rules on alternative provision that a school arranged."""

from lanyard.core.returns.alternative_provision import more_than_a_week, not_one_setting, part_time_all_week
from lanyard.core.returns.rules import Rule

SOURCE = "School census guidance, alternative provision placements"
TABLE = "census_ap"

PLACEMENTS: tuple[Rule, ...] = (
    not_one_setting("SC60", TABLE, "ap_urn", "ap_ukprn", SOURCE),
    more_than_a_week("SC61", TABLE, SOURCE),
    part_time_all_week("SC62", TABLE, SOURCE),
)
