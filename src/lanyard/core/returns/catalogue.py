"""Every return, register and log that Lanyard reads, declared once, in order of trust.

Where two returns state the same fact about a child, the register takes it from the one that stands first:
what is checked and sent by law before what a team keeps for itself. To add a return, declare it in a folder
or module of its own and enter it here; reading, checks, templates, linking and the snapshot follow from that.
"""

from collections.abc import Mapping

from lanyard.core.returns.adult_care import ADULT_CARE
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.ap_census import AP_CENSUS
from lanyard.core.returns.casework import CASEWORK
from lanyard.core.returns.cin import CIN
from lanyard.core.returns.college_records import COLLEGE_RECORDS
from lanyard.core.returns.complaints import COMPLAINTS
from lanyard.core.returns.declare import Return
from lanyard.core.returns.destinations import DESTINATIONS
from lanyard.core.returns.early_help import EARLY_HELP
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.hospital import HOSPITAL
from lanyard.core.returns.ilacs import ILACS
from lanyard.core.returns.linking_decisions import LINKING_DECISIONS
from lanyard.core.returns.looked_after_health import LOOKED_AFTER_HEALTH
from lanyard.core.returns.nccis import NCCIS
from lanyard.core.returns.out_of_school import HOME_EDUCATION, MISSING_EDUCATION
from lanyard.core.returns.providers import PROVIDER_RETURNS
from lanyard.core.returns.results import RESULTS
from lanyard.core.returns.school_census import SCHOOL_CENSUS
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.ssda903 import SSDA903
from lanyard.core.returns.supported_accommodation import SUPPORTED_ACCOMMODATION
from lanyard.core.returns.transition import TRANSITION
from lanyard.core.returns.tribunal import TRIBUNAL
from lanyard.core.returns.young_carers import YOUNG_CARERS
from lanyard.core.returns.youth_justice import YOUTH_JUSTICE

RETURNS: tuple[Return, ...] = (
    SEN2,
    ANNEX_A,
    ESTABLISHMENTS,
    SCHOOL_CENSUS,
    AP_CENSUS,
    COLLEGE_RECORDS,
    SSDA903,
    CIN,
    ILACS,
    HOME_EDUCATION,
    MISSING_EDUCATION,
    NCCIS,
    RESULTS,
    DESTINATIONS,
    EARLY_HELP,
    YOUTH_JUSTICE,
    TRANSITION,
    HOSPITAL,
    YOUNG_CARERS,
    SUPPORTED_ACCOMMODATION,
    ADULT_CARE,
    LOOKED_AFTER_HEALTH,
    CASEWORK,
    TRIBUNAL,
    COMPLAINTS,
    *PROVIDER_RETURNS,
    LINKING_DECISIONS,
)
"""All returns, the most trusted first."""

BY_KIND: Mapping[str, Return] = {declared.kind: declared for declared in RETURNS}
"""Each return by its kind."""
