"""Whether the settings are safe for what the installation is for."""

from urllib.parse import urlsplit

from django.conf import settings

from lanyard.web.checks.declare import Finding, fault, warning, well
from lanyard.web.site.environment import Mode

LEAST_SECRET = 50
"""Characters that a secret key needs at least, and `FEWEST_DIFFERENT` of them must differ, as Django asks."""
FEWEST_DIFFERENT = 5

_HOW_TO_MAKE_A_KEY = (
    'Make one with: python -c "import secrets; print(secrets.token_urlsafe(64))". Put it into a file that '
    "only the service may read, and name that file in LANYARD_SECRET_KEY_FILE."
)


def check_secret() -> Finding:
    """The key that signs sessions and links must not be guessed."""
    if not _is_live():
        return well(f"In mode {settings.MODE} none is needed.")
    secret = settings.SECRET_KEY
    if len(secret) < LEAST_SECRET or len(set(secret)) < FEWEST_DIFFERENT:
        return fault(f"The secret key is weak: it has {len(secret)} characters.", _HOW_TO_MAKE_A_KEY)
    return well("Long enough not to be guessed.")


def check_address() -> Finding:
    """Sessions and passwords must not travel in the clear."""
    address = settings.SITE_ADDRESS
    if not _is_live():
        return well(f"{address}, in mode {settings.MODE}.")
    if not address.startswith("https://"):
        return fault(
            f"{address} is not encrypted: passwords and sessions can be read on the way.",
            "Put a proxy with a certificate before the service and set LANYARD_ADDRESS to its https address.",
        )
    return well(address)


def check_hosts() -> Finding:
    """The names by which browsers may ask, one of which must be that of the address."""
    hosts, own = settings.ALLOWED_HOSTS, urlsplit(settings.SITE_ADDRESS).hostname or ""
    if "*" in hosts:
        return fault(
            "Any host name is answered, so links in messages could lead elsewhere.",
            "Name the hosts in LANYARD_HOSTS.",
        )
    if own not in hosts:
        return fault(f"{own}, the host of the address, is not answered.", f"Add {own} to LANYARD_HOSTS.")
    return well(", ".join(hosts))


def check_debug() -> Finding:
    """Error pages with the program's insides are for nobody."""
    if settings.DEBUG:
        return fault("Error pages show settings and data.", "Leave DEBUG as Lanyard sets it: off.")
    if settings.IS_DEMO:
        return warning(
            "This is the demo: anybody can sign in as anybody.",
            "Never put real data in; LANYARD_MODE=live is for that.",
        )
    return well(f"Off, in mode {settings.MODE}.")


def _is_live() -> bool:
    return bool(settings.MODE is Mode.LIVE)
