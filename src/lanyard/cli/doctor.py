"""`lanyard doctor`: says what is misconfigured and how to mend it, and verifies the record."""

from collections.abc import Iterator, Sequence
from functools import partial

from lanyard.cli.errors import SettingsError
from lanyard.cli.parser import Parsed
from lanyard.cli.site import set_up_site
from lanyard.cli.talk import say, say_json
from lanyard.web.checks.declare import Check, Finding, State, declared_checks, fault

Found = Sequence[tuple[Check, Finding]]

_MARKS = {State.WELL: "Well", State.WARNING: "Look", State.FAULT: "Mend"}


def run(parsed: Parsed) -> int:
    """Exit code 1 when something must be mended."""
    found = [(check, check.find()) for check in _checks(parsed.expect)]
    show = _show_json if parsed.json else _show
    show(found)
    return 0 if _is_well(found) else 1


def _checks(expected_seal: str | None) -> Iterator[Check]:
    """Every declared check; only that of the settings where they cannot even be read."""
    try:
        set_up_site()
    except SettingsError as error:
        yield Check(
            "settings", "Settings", partial(fault, str(error), "Set it, then run lanyard doctor again.")
        )
        return
    yield from declared_checks()
    if expected_seal is not None:
        yield _expected(expected_seal)


def _expected(seal: str) -> Check:
    from lanyard.web.audit.checks import expected_finding  # noqa: PLC0415 - tables need the settings first

    return Check("expected-seal", "Seal noted down", partial(expected_finding, seal))


def _is_well(found: Found) -> bool:
    return all(finding.state is not State.FAULT for _, finding in found)


def _show(found: Found) -> None:
    for check, finding in found:
        say(f"{_MARKS[finding.state]}  {check.words}: {finding.says}")
        if finding.mend:
            say(f"      {finding.mend}")
    say("Nothing has to be mended." if _is_well(found) else "Something has to be mended: see above.")


def _show_json(found: Found) -> None:
    say_json({"well": _is_well(found), "checks": [_as_json(*each) for each in found]})


def _as_json(check: Check, finding: Finding) -> dict[str, object]:
    return {
        "name": check.name,
        "title": check.words,
        "state": finding.state.value,
        "says": finding.says,
        "mend": finding.mend,
    }
