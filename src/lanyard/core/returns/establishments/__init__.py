"""The published register of establishments (Get Information about Schools): setting type, phase, area."""

from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.words.code_sets import establishments
from lanyard.core.words.identifiers import LA_CODE, UKPRN, URN

CSV = "csv"


def _same(name: str, title: str, meaning: str, kind: Kind = Kind.TEXT) -> Column:
    return Column(name, title, meaning, kind)


ESTABLISHMENT = Table(
    "establishment",
    "Establishment",
    "One row for each establishment, open or closed",
    (
        Column("urn", "URN", "Unique reference number", Kind.IDENTIFIER, identifier=URN, needed="always"),
        Column(
            "la_code",
            "LA (code)",
            "Local authority in whose area it lies",
            Kind.IDENTIFIER,
            identifier=LA_CODE,
        ),
        _same("la_name", "LA (name)", "Name of that local authority"),
        _same("number", "EstablishmentNumber", "Number within the local authority"),
        _same("name", "EstablishmentName", "Name of the establishment"),
        Column(
            "type_code",
            "TypeOfEstablishment (code)",
            "Type of establishment",
            Kind.CODE,
            codes=establishments.ESTABLISHMENT_TYPE,
            needed="always",
        ),
        _same("type_name", "TypeOfEstablishment (name)", "Name of the type"),
        _same("group_code", "EstablishmentTypeGroup (code)", "Group of types"),
        _same("status", "EstablishmentStatus (name)", "Open, closed or proposed"),
        _same("opened", "OpenDate", "Date it opened", Kind.DATE),
        _same("closed", "CloseDate", "Date it closed", Kind.DATE),
        Column(
            "phase_code",
            "PhaseOfEducation (code)",
            "Phase of education",
            Kind.CODE,
            codes=establishments.PHASE,
        ),
        _same("phase_name", "PhaseOfEducation (name)", "Name of the phase"),
        _same("low_age", "StatutoryLowAge", "Youngest age", Kind.WHOLE),
        _same("high_age", "StatutoryHighAge", "Oldest age", Kind.WHOLE),
        Column("ukprn", "UKPRN", "UK provider reference number", Kind.IDENTIFIER, identifier=UKPRN),
        _same("postcode", "Postcode", "Postcode"),
        _same("further_education_type", "FurtherEducationType (name)", "Kind of further education college"),
        _same(
            "resourced_provision",
            "TypeOfResourcedProvision (name)",
            "SEN unit, resourced provision, both or none",
        ),
    ),
)

ESTABLISHMENTS = Return(
    kind="establishments",
    title="Register of establishments",
    population="Every establishment in England, open or closed",
    source="Get Information about Schools, all establishment fields as published",
    tables=(ESTABLISHMENT,),
    shapes={CSV: "CSV as published"},
)
