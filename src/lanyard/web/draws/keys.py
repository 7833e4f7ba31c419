"""The key of Unique IDs, as the installation keeps it."""

from django.conf import settings

from lanyard.core.register.key_file import KEY_FILE_NAME, pseudonyms_from
from lanyard.core.register.pseudonym import Pseudonyms


def area_pseudonyms() -> Pseudonyms:
    """What makes and reverses the area's Unique IDs."""
    return pseudonyms_from(settings.DATA / KEY_FILE_NAME)
