"""The children in need census: referrals, assessments, plans and child protection, April to March.

Source: schemas of 2021 to 2026. In the XML, `ChildIdentifiers` and `ChildCharacteristics` (with
`Disabilities`) stand in each `Child`, beside its `CINdetails`, in which everything else nests.
"""

from lanyard.core.returns.cin.children import CHILDREN, DISABILITIES, HEADER
from lanyard.core.returns.cin.referrals import ASSESSMENTS, DETAILS, PLANS, PROTECTION_PLANS, SECTION_47
from lanyard.core.returns.declare import Return

XML = "xml"
CSV = "csv"

CIN = Return(
    kind="cin",
    title="Children in need census",
    population="Every child referred to children's social care or with an open case from April to March",
    source="Children in need census, schemas of 2021 to 2026",
    tables=(HEADER, CHILDREN, DISABILITIES, DETAILS, ASSESSMENTS, PLANS, PROTECTION_PLANS, SECTION_47),
    shapes={XML: "XML as sent to the department", CSV: "one CSV a table"},
    header=HEADER.name,
    collection="CIN",
    numbers="social-care",
    passes_over=(
        "ExpectedPersonBirthDate",
        "PersonDeathDate",
        "ReferralNFA",
        "AssessmentInternalReviewDate",
        "FactorsIdentifiedAtAssessment",
        "AssessmentFactors",
        "InitialCPCtarget",
        "ICPCnotRequired",
        "NumberOfPreviousCPP",
        "Reviews",
        "CPPreviewDate",
    ),
)
