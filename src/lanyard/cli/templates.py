"""`lanyard templates`: writes empty workbooks of the lists that have no national format."""

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import say
from lanyard.core.packs.templates import choose_lists, write_templates


def run(parsed: Parsed) -> int:
    """An XLSX and an ODS of each list that is asked for, or of all."""
    for path in write_templates(choose_lists(parsed.kinds), parsed.out):
        say(str(path))
    return 0
