"""Somebody who brings returns in by their browser, to a site that is served."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection

from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.web.installations import Installation
from tests.web.returns import AS_AT, return_files

ALL = 10
"""Tenths of a form."""

_BRING_IN = "/data/imports/bring-in/"
_TOKEN = "x" * 32
_DAY = {"as_at-day": AS_AT.day, "as_at-month": AS_AT.month, "as_at-year": AS_AT.year}
_A_SESSION = """
from django.test import Client

from lanyard.web.access.roles import RoleName
from lanyard.web.people.sign_in.second_factor import mark_passed
from tests.web.factories import a_partnership, a_person

a_partnership()
client = Client()
client.force_login(a_person(RoleName.DATA_LEAD))
session = client.session
mark_passed(session)
session.save()
print(session.session_key)
"""


@dataclass(frozen=True)
class Sender:
    """A data lead, by the session of their browser."""

    session: str

    def bring_in(self, port: int) -> None:
        """Sends the form with the returns. Fails the test where it is not accepted."""
        with closing(self.begin_to_send(port, ALL)) as connection:
            answer = connection.getresponse()
            assert answer.status == 302, answer.read().decode()

    def begin_to_send(self, port: int, tenths: int) -> HTTPConnection:
        """Sends so many tenths of that form, and waits for no answer."""
        fields = {"csrfmiddlewaretoken": _TOKEN, **_DAY, "returns": return_files()}
        body = encode_multipart(BOUNDARY, fields)
        connection = HTTPConnection("localhost", port)
        connection.putrequest("POST", _BRING_IN)
        for name, value in self._headers(len(body)).items():
            connection.putheader(name, value)
        connection.endheaders(body[: len(body) * tenths // ALL])
        return connection

    def _headers(self, length: int) -> Mapping[str, str]:
        return {
            "Cookie": f"session={self.session}; forms={_TOKEN}",
            "Content-Type": MULTIPART_CONTENT,
            "Content-Length": str(length),
        }


def a_sender(installation: Installation) -> Sender:
    """A data lead of an installation, signed in."""
    return Sender(installation.run_code(_A_SESSION).strip())
