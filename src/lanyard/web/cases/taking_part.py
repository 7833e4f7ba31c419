"""What taking part is about, in declared words: what somebody is asked, who is asked, how they answer.

Taking part is agreed to here. It is not the basis in data protection law on which records are shared: that is
the law which has the inspection held (`BASIS_WORDS`).
"""

from django.db.models import TextChoices

BASIS_WORDS = (
    "This is agreement to take part. It is not the data protection basis for sharing records: the inspection "
    "is held by law, and what the law requires to be shared is shared whether a family takes part or not."
)
"""What every page about participation says."""


class WhatFor(TextChoices):
    """What somebody agrees to, or not. Each is answered on its own."""

    MEETING = "meeting", "Meet an inspector"
    DOCUMENTS = "documents", "Read what is written about the child together"
    SETTING = "setting", "Have the school or other setting told"


class Decider(TextChoices):
    """In which role somebody is asked."""

    CHILD = "child", "The child"
    YOUNG_PERSON = "young-person", "The young person"
    PARENT = "parent", "A parent, or somebody else with parental responsibility"
    CORPORATE_PARENT = "corporate-parent", "The council as corporate parent"
    REPRESENTATIVE = "representative", "Whoever decides for a young person who lacks capacity"


class Route(TextChoices):
    """By what somebody was asked, or an answer came."""

    MEETING = "meeting", "In a meeting"
    PHONE = "phone", "By phone"
    PAPER = "paper", "On a paper form"
    LETTER = "letter", "By letter"
    LINK = "link", "By a signed link"


class Company(TextChoices):
    """With whom somebody wants to meet the inspector."""

    ALONE = "alone", "On their own"
    WITH_PARENT = "with-parent", "With a parent or carer"
    WITH_SOMEBODY = "with-somebody", "With somebody else they trust"
    WITHOUT = "without", "Not themselves: somebody speaks for them"


class Manner(TextChoices):
    """How somebody wants to meet the inspector."""

    IN_PERSON = "in-person", "In person"
    PHONE = "phone", "By phone"
    VIDEO = "video", "By video call"


class Platform(TextChoices):
    """What a video call is held on."""

    TEAMS = "teams", "Microsoft Teams"
    ZOOM = "zoom", "Zoom"
    MEET = "meet", "Google Meet"
    WHATSAPP = "whatsapp", "WhatsApp"
    ANY = "any", "Whichever the inspector uses"
