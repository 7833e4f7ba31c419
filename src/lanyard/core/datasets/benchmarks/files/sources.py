"""Whose figures the published files are."""


def plan_statistics(file: str) -> str:
    """The department's release on plans, and the file of it."""
    return f"Department for Education, Education, health and care plans, {file}"


TRIBUNAL = "Ministry of Justice, Tribunal statistics, SEND appeal rate by local authority"
PARTICIPATION = "Department for Education, Participation, NEET and NEET age 16 to 17 by local authority"
ABSENCE = "Department for Education, Pupil absence in schools in England"
ATTENDANCE = "Department for Education, Pupil attendance in schools"
SUSPENSIONS = "Department for Education, Suspensions and permanent exclusions in England"
LOCAL_AUTHORITY_TOOL = "Department for Education, Local Authority Interactive Tool"
