"""`lanyard reveal`: turns Unique IDs back into the numbers they stand for, for whoever holds the key."""

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import say
from lanyard.core.register.key_file import key_path, pseudonyms_from


def run(parsed: Parsed) -> int:
    """One line for each Unique ID: it, a tab, and the child's identity in the register."""
    pseudonyms = pseudonyms_from(key_path(parsed.key))
    for unique_id in parsed.unique_ids:
        say(f"{unique_id}\t{pseudonyms.identity_of(unique_id)}")
    return 0
