"""The site can be set up, and its settings say plainly what is wrong."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from lanyard.web.site import settings
from lanyard.web.site.environment import Environment, Mode


def test_a_missing_setting_is_named() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"^LANYARD_SECRET_KEY is not set\. docs/running\.md"):
        Environment({}).secret("LANYARD_SECRET_KEY")


def test_without_a_mode_the_site_is_live() -> None:
    assert Environment({}).mode() is Mode.LIVE


@pytest.mark.django_db
def test_whoever_is_not_signed_in_is_asked_to(client: Client) -> None:
    answer = client.get("/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/?next=%2F")


def test_passwords_are_hashed_by_argon2_in_the_real_settings() -> None:
    assert settings.PASSWORD_HASHERS == ["django.contrib.auth.hashers.Argon2PasswordHasher"]
