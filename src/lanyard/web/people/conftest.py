"""What tests of the people room share."""

from collections.abc import Iterator

import pytest
from pytest_django import Settings
from tests.web.issuer import CLIENT, SECRET, Issuer, an_issuer


@pytest.fixture
def issuer(settings: Settings) -> Iterator[Issuer]:
    """The area's own sign-in, set up."""
    with an_issuer() as found:
        settings.OIDC_ISSUER, settings.OIDC_NAME = found.address, "Westmoor Council"
        app = {
            "provider_id": "area",
            "name": "Westmoor Council",
            "client_id": CLIENT,
            "secret": SECRET,
            "settings": {"server_url": found.address},
        }
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}
        yield found
