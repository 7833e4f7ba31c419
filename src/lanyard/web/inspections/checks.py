"""Whether the area's own rules of inspections can be used."""

from lanyard.core.words.numbers import counted
from lanyard.web.checks.declare import Check, Finding, fault, well
from lanyard.web.data.rulebook import rulebook


def check_rules() -> Finding:
    """A broken file of rules does not count, which nobody would notice until a call comes."""
    book = rulebook()
    if book.problems:
        return fault(
            "A file of your own rules cannot be used. " + " ".join(str(each) for each in book.problems),
            "Mend the line that is named; docs/how-to/write-your-own-rules.md says how files are written.",
        )
    own = sum(each.own_file is not None for each in book.frameworks.values())
    return well(f"There are {counted(len(book.frameworks), 'set', 'sets')} of rules; your own: {own}.")


CHECKS = (Check("rules", "Rules of inspections", check_rules),)
