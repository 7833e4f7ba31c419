"""Lets a data lead and a nominated officer into a site of its own, whose settings the environment gives.

Prints their session cookies as JSON, by role.
"""

import json
from datetime import date

import django
from django.conf import settings
from django.test import Client

_LONG_AGO = date(2020, 1, 1)
_ACCOUNTS = "allauth.account.auth_backends.AuthenticationBackend"
ROLES = ("data-lead", "lano")


def main() -> None:
    """Makes the partnership, the two people and their sessions."""
    django.setup()
    from lanyard.core.words.areas import MADE_UP_AREA_NUMBER  # noqa: PLC0415 - needs the settings
    from lanyard.web.people.models import Organisation, Partnership  # noqa: PLC0415

    Partnership.objects.create(area_number=MADE_UP_AREA_NUMBER)
    council = Organisation.objects.create(name="Made-up Council", kind="council")
    print(json.dumps({role: _session(role, council.pk) for role in ROLES}))


def _session(role: str, organisation: int) -> str:
    from lanyard.web.people.models import Person, RoleHeld  # noqa: PLC0415 - needs the settings
    from lanyard.web.people.sign_in.second_factor import mark_passed  # noqa: PLC0415

    person = Person.objects.create(name=role, email=f"{role}@made-up.example")
    RoleHeld.objects.create(person=person, organisation_id=organisation, role=role, first_day=_LONG_AGO)
    client = Client()
    client.force_login(person, _ACCOUNTS)
    session = client.session
    mark_passed(session)
    session.save()
    return str(client.cookies[settings.SESSION_COOKIE_NAME].value)


if __name__ == "__main__":
    main()
