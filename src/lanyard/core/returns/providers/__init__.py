"""What providers of seven commissioned health services report by quarter. The counts name no child."""

from lanyard.core.returns.local_lists import coded, counted
from lanyard.core.returns.providers.layout import DONE, coverage, measured, provider_return, waits
from lanyard.core.words.code_sets import health

CONTACT = coded("contact", "Contact", "Contact of the programme", health.CONTACT, needed="always")
ON_TIME = counted("on_time", "On time", "Of these, people who had it in time", needed="always")

HEALTHY_CHILD = provider_return(
    "healthy-child",
    "Healthy Child Programme report",
    coverage("healthy_child", CONTACT, ON_TIME),
    "HCP",
    "Health visiting",
    "Health visitors",
)
SCHOOL_NURSING = provider_return(
    "school-nursing",
    "School nursing report",
    coverage("school_nursing", measured(health.SCHOOL_NURSING), DONE),
    "School nurses",
    "School nurse",
)
NEWBORN_SCREENING = provider_return(
    "newborn-screening",
    "Newborn screening report",
    coverage("newborn_screening", measured(health.SCREENING), DONE),
    "NIPE",
    "NHSP",
)
CAMHS = provider_return(
    "camhs",
    "Child and adolescent mental health services report",
    waits("camhs"),
    "CAMHS",
    "CYPMHS",
    "CYPMH",
)
SPEECH_THERAPY = provider_return(
    "speech-therapy",
    "Speech and language therapy report",
    waits("speech_therapy"),
    "SLT",
    "SALT",
    "SLCN",
    "Speech therapists",
)
OCCUPATIONAL_THERAPY = provider_return(
    "occupational-therapy",
    "Occupational therapy report",
    waits("occupational_therapy"),
    "OT",
    "Occupational therapists",
)
PHYSIOTHERAPY = provider_return(
    "physiotherapy",
    "Physiotherapy report",
    waits("physiotherapy"),
    "Physio",
    "Physiotherapists",
)

COVERAGE_RETURNS = (HEALTHY_CHILD, SCHOOL_NURSING, NEWBORN_SCREENING)
WAITING_RETURNS = (CAMHS, SPEECH_THERAPY, OCCUPATIONAL_THERAPY, PHYSIOTHERAPY)
PROVIDER_RETURNS = (*COVERAGE_RETURNS, *WAITING_RETURNS)
