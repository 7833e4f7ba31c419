"""Every look at a case is recorded before it is shown."""

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record_read
from lanyard.web.cases.access import CASE
from lanyard.web.cases.acts import CASE_OPENED, CASES_SEEN
from lanyard.web.cases.models import Case
from lanyard.web.inspections.models import Inspection


def about_case(case: Case, organisation: int | None = None) -> About:
    """A case as the record names it; `organisation` is the one whose part an act is."""
    return About(CASE, case.pk, organisation)


def note_opening(*, by: Visitor, case: Case) -> None:
    """Records that a page or file of a case is about to be shown."""
    record_read(CASE_OPENED, by=by, about=about_case(case))


def note_all_seen(*, by: Visitor, inspection: Inspection) -> None:
    """Records that the board of an inspection's cases is about to be shown."""
    record_read(CASES_SEEN, by=by, about=About("inspection", inspection.pk))
