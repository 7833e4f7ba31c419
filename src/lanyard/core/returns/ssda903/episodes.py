"""SSDA903: episodes of care, each with one legal status and one placement."""

from lanyard.core.returns.declare import Column, Kind, Table
from lanyard.core.returns.ssda903.children import CHILD, LOOKED_AFTER
from lanyard.core.words.code_sets import ssda903
from lanyard.core.words.identifiers import HOME_URN

EPISODES = Table(
    "episodes",
    "Episodes",
    "One row for each time with the same legal status and placement",
    (
        CHILD,
        Column("decom", "DECOM", "Day on which the episode began", Kind.DATE, needed="always"),
        Column("rne", "RNE", "Why it began", Kind.CODE, codes=ssda903.NEW_EPISODE, needed="always"),
        Column("ls", "LS", "Legal status", Kind.CODE, codes=ssda903.LEGAL_STATUS, needed="always"),
        Column("cin", "CIN", "Category of need", Kind.CODE, codes=ssda903.NEED, needed="always"),
        Column(
            "place",
            "PLACE",
            "Kind of placement",
            Kind.CODE,
            codes=ssda903.PLACEMENT,
            needed="always",
            headings={"xml": "PL"},
        ),
        Column(
            "place_provider",
            "PLACE_PROVIDER",
            "Who provides the placement",
            Kind.CODE,
            codes=ssda903.PROVIDER,
        ),
        Column(
            "dec",
            "DEC",
            "Day on which the episode ended; empty while it goes on",
            Kind.DATE,
            needed="when the episode ended",
            not_before="decom",
        ),
        Column(
            "rec",
            "REC",
            "Why it ended",
            Kind.CODE,
            codes=ssda903.EPISODE_END,
            needed="when the episode ended",
        ),
        Column("home_post", "HOME_POST", "Postcode of home"),
        Column("pl_post", "PL_POST", "Postcode of the placement"),
        Column(
            "urn",
            "URN",
            "Number of the home, where the placement is a registered one",
            Kind.IDENTIFIER,
            identifier=HOME_URN,
        ),
    ),
    parent=LOOKED_AFTER.name,
    titles={"xml": "EPISODE"},
    tied_by=CHILD.name,
)
