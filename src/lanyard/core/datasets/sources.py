"""The returns, registers and logs from which the data sets are made, each under the kind of its return."""

from lanyard.core.datasets.declare import Source
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.sen2 import SEN2 as SEN2_RETURN

SEN2 = Source(SEN2_RETURN.kind, "the SEN2 return")
REGISTER_OF_ESTABLISHMENTS = Source(ESTABLISHMENTS.kind, "the published register of establishments")

SCHOOL_CENSUS = Source("school-census", "the school census")
COLLEGE_RECORDS = Source("college-records", "the records of colleges on learners with learning difficulties")
RESULTS = Source("results", "results files of the key stages")
DESTINATIONS = Source("destinations", "destination files of the key stages")
NCCIS = Source("nccis", "the NCCIS client file")
COMPLAINTS = Source("complaints", "the complaints log")
TRIBUNAL = Source("tribunal", "the tribunal and mediation log")
CASEWORK = Source("casework", "the casework log of advice and reviews")
CHILDREN_LOOKED_AFTER = Source("ssda903", "the SSDA903 return on children looked after")
HEALTH_OF_LOOKED_AFTER = Source(
    "looked-after-health", "the log of health assessments of looked-after children"
)
INSPECTION_LISTS = Source("ilacs", "the lists of a children's services inspection")
LOOKED_AFTER_LISTS = Source(
    "ssda903", f"{CHILDREN_LOOKED_AFTER.title} or {INSPECTION_LISTS.title}", also=("ilacs",)
)
CHILDREN_IN_NEED = Source("cin", f"the children in need census or {INSPECTION_LISTS.title}", also=("ilacs",))
EARLY_HELP = Source("early-help", f"the early help register or {INSPECTION_LISTS.title}", also=("ilacs",))
YOUTH_JUSTICE = Source("youth-justice", "an extract of the youth justice case system")
HOME_EDUCATION = Source("home-education", "the register of home-educated children")
MISSING_EDUCATION = Source("missing-education", "the register of children missing education")
PLAN_LISTS = Source("sen2", "the SEN2 return or List 1 of Annex A", also=("annex-a",))
TRANSITION = Source("transition", "the tracker of transition to adult services")
AP_CENSUS = Source("ap-census", "the alternative provision census")
HOSPITAL = Source("hospital", "the lists of hospital teaching and of pupils with medical needs")
YOUNG_CARERS = Source("young-carers", "the young carers list")
ADULT_CARE = Source("adult-care", "adult social care records")
SUPPORTED_ACCOMMODATION = Source("supported-accommodation", "the register of supported accommodation")
HEALTHY_CHILD = Source("healthy-child", "returns of the healthy child programme")
SCHOOL_NURSING = Source("school-nursing", "returns of the school nursing service")
NEWBORN_SCREENING = Source("newborn-screening", "returns of newborn screening")
CAMHS = Source("camhs", "returns of child and adolescent mental health services")
SPEECH_THERAPY = Source("speech-therapy", "returns of speech and language therapy")
OCCUPATIONAL_THERAPY = Source("occupational-therapy", "returns of occupational therapy")
PHYSIOTHERAPY = Source("physiotherapy", "returns of physiotherapy")
