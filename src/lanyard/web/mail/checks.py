"""Whether messages leave the machine."""

from django.conf import settings

from lanyard.web.checks.declare import Check, Finding, warning, well


def check_mail() -> Finding:
    """Messages must go out where people wait for them."""
    backend = settings.EMAIL_BACKEND.split(".")[-2]
    if not settings.IS_DEMO and not settings.IS_DEVELOPMENT and backend in _STAYS_HERE:
        return warning(
            f"Messages stay on this machine ({_STAYS_HERE[backend]}): nobody gets an invitation.",
            "Set LANYARD_MAIL to smtp or notify; docs/running.md says how.",
        )
    return well(f"Messages go {_STAYS_HERE.get(backend, f'out, from {settings.DEFAULT_FROM_EMAIL}')}.")


_STAYS_HERE = {
    "filebased": "into files",
    "console": "to the terminal",
    "dummy": "nowhere",
    "locmem": "into memory",
}

CHECKS = (Check("mail", "Mail", check_mail),)
