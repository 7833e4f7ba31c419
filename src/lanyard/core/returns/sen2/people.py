"""SEN2 header, module 1 (person) and module 2 (requests)."""

from lanyard.core.returns.declare import Column, Kind, Table, Years
from lanyard.core.words.code_sets import ethnicity, sen2
from lanyard.core.words.identifiers import LA_CODE, ULN, UPN

HEADER = Table(
    "sen2",
    "Header",
    "Who sends the return, for which year and census day, and which designated officers are in post",
    (
        Column(
            "collection", "Collection", "Name of the collection, SEN2", headings={"form": "Collection Name"}
        ),
        Column("year", "Year", "Year of census day", Kind.WHOLE),
        Column(
            "reference_date", "ReferenceDate", "Census day", Kind.DATE, headings={"form": "Reference Date"}
        ),
        Column(
            "source_level",
            "SourceLevel",
            "Who sends it: L, a local authority",
            headings={"form": "Source Level"},
        ),
        Column(
            "lea",
            "LEA",
            "Local authority",
            Kind.IDENTIFIER,
            identifier=LA_CODE,
            headings={"form": "LA Number"},
        ),
        Column("software_code", "SoftwareCode", "Supplier's system", headings={"form": "Software Code"}),
        Column("release", "Release", "Release of the supplier's system"),
        Column(
            "serial_no", "SerialNo", "Running number of the submission", headings={"form": "Serial Number"}
        ),
        Column(
            "datetime",
            "DateTime",
            "When the file was made",
            headings={"form": "Date & Time  (ccyy-mm-ddThh:mm:ss)"},
        ),
        Column(
            "dmo",
            "DMO",
            "Designated medical officer in post",
            Kind.CODE,
            codes=sen2.OFFICER,
            headings={"form": "Designated Medical Officer"},
        ),
        Column(
            "dco",
            "DCO",
            "Designated clinical officer in post",
            Kind.CODE,
            codes=sen2.OFFICER,
            headings={"form": "Designated Clinical Officer"},
        ),
        Column(
            "dsco",
            "DSCO",
            "Designated social care officer in post",
            Kind.CODE,
            codes=sen2.OFFICER,
            years=Years(2025),
            headings={"form": "Designated Social Care Officer"},
        ),
    ),
    titles={"form": "Header Record", "blade": "sen2"},
)

PERSON = Table(
    "person",
    "Person",
    "One row for each child or young person in the return",
    (
        Column("surname", "Surname", "Surname", item="1.1", needed="always"),
        Column("forename", "Forename", "Forename", item="1.2", needed="always"),
        Column(
            "person_birth_date",
            "PersonBirthDate",
            "Date of birth",
            Kind.DATE,
            item="1.3",
            needed="always",
            headings={"form": "Date of Birth  (ccyy-mm-dd)", "modules": "Dob (ccyy-mm-dd)"},
        ),
        Column(
            "gender_current",
            "GenderCurrent",
            "Gender, asked until 2023",
            Kind.CODE,
            codes=sen2.GENDER_CURRENT,
            years=Years(2023, 2023),
            headings={"form": "Gender", "modules": "Gender"},
        ),
        Column(
            "sex", "Sex", "Sex", Kind.CODE, item="1.4", codes=sen2.SEX, years=Years(2024), needed="from 2024"
        ),
        Column(
            "ethnicity",
            "Ethnicity",
            "Ethnicity, main or extended code",
            Kind.CODE,
            item="1.5",
            codes=ethnicity.ETHNICITY,
        ),
        Column(
            "postcode",
            "PostCode",
            "Home postcode",
            item="1.6",
            needed="where known",
            headings={"form": "Post Code", "modules": "Postcode"},
        ),
        Column(
            "upn",
            "UPN",
            "Unique pupil number",
            Kind.IDENTIFIER,
            item="1.7a",
            identifier=UPN,
            needed="UPN, ULN or the reason that there is neither",
            headings={"form": "UPN - Unique Pupil Number", "modules": "UPN - Unique Pupil Number"},
        ),
        Column(
            "unique_learner_number",
            "UniqueLearnerNumber",
            "Unique learner number",
            Kind.IDENTIFIER,
            item="1.7b",
            identifier=ULN,
            headings={
                "form": "ULN - Young Persons Unique Learner Number",
                "modules": "ULN - Young Persons Unique Learner Number",
            },
        ),
        Column(
            "upn_unknown",
            "UPNunknown",
            "Why there is neither UPN nor ULN",
            Kind.CODE,
            item="1.7c",
            codes=sen2.UPN_UNKNOWN,
            headings={
                "form": "UPN and ULN unavailable – Reason",
                "modules": "UPN and ULN unavailable reason",
            },
        ),
    ),
    titles={"form": "Person Record", "workbook": "Person", "modules": "m1"},
)

REQUESTS = Table(
    "requests",
    "Requests",
    "One row for each request for an assessment",
    (
        Column(
            "received_date",
            "ReceivedDate",
            "Date the request came: day 0 of the 6 and the 20 weeks",
            Kind.DATE,
            item="2.1",
            needed="unless decided before the collection year",
            headings={"form": "Date request was received", "modules": "Date Request Was Received"},
        ),
        Column(
            "request_source",
            "RequestSource",
            "Who asked",
            Kind.CODE,
            item="2.2",
            codes=sen2.REQUEST_SOURCE,
            years=Years(2025),
            needed="from 2026",
            headings={"form": "Source of request for an EHC needs assessment"},
            aliases=("rquestsource",),
        ),
        Column(
            "rya",
            "RYA",
            "In relevant youth accommodation when the request came",
            Kind.CODE,
            item="2.3",
            codes=sen2.YES_NO,
            headings={"form": "Initial Request Whilst In RYA", "modules": "Initial Request Whilst In RYA"},
        ),
        Column(
            "request_outcome_date",
            "RequestOutcomeDate",
            "Date the family was told the decision",
            Kind.DATE,
            item="2.4",
            needed="when the outcome is Y or N",
            headings={"form": "Request Outcome Date", "modules": "Request Outcome Date"},
        ),
        Column(
            "request_outcome",
            "RequestOutcome",
            "What was decided on the request",
            Kind.CODE,
            item="2.5",
            codes=sen2.REQUEST_OUTCOME,
            needed="always",
            headings={"form": "Request Outcome", "modules": "Request Outcome"},
        ),
        Column(
            "request_mediation",
            "RequestMediation",
            "A mediation meeting took place on this decision",
            Kind.CODE,
            item="2.6",
            codes=sen2.YES_NO,
            headings={"form": "Request Mediation", "modules": "Request Mediation"},
        ),
        Column(
            "request_tribunal",
            "RequestTribunal",
            "An appeal was made on this decision",
            Kind.CODE,
            item="2.7",
            codes=sen2.YES_NO,
            headings={"form": "Request Tribunal", "modules": "Request Tribunal"},
        ),
        Column(
            "exported",
            "Exported",
            "Authority to which the case left before its end",
            Kind.IDENTIFIER,
            item="2.8",
            identifier=LA_CODE,
            headings={
                "form": "Exported - Child or young person moves out of LA before assessment is completed",
                "modules": "Exported - Child Or Young Person Moves Out Of LA Before Assessment Is Completed",
            },
        ),
    ),
    parent="person",
    titles={"form": "Requests Records", "workbook": "Requests", "modules": "m2"},
)
