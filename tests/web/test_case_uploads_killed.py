"""A document whose sending is killed came in whole, or not at all: no row without its file, no half of it."""

import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from http.client import HTTPConnection

import pytest
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.web.case_files import a_pdf, sent
from tests.web.installations import Installation, an_installation
from tests.web.serving import served

_BEGIN = """
from django.test import Client

from lanyard.web.access.roles import RoleName
from lanyard.web.people.sign_in.second_factor import mark_passed
from tests.web.case_documents import a_request, first_of
from tests.web.cases import a_case
from tests.web.factories import a_partnership, a_person

a_partnership()
client = Client()
client.force_login(a_person(RoleName.LANO))
session = client.session
mark_passed(session)
session.save()
print(session.session_key, first_of(a_request(a_case())).pk)
"""
_STANDING = """
import json
from lanyard.web.audit.models import Event
from lanyard.web.cases.files.checks import check_files_there
from lanyard.web.cases.models import CaseFile, DocumentAnswer


def standing():
    return {
        "answers": DocumentAnswer.objects.count(),
        "files": CaseFile.objects.count(),
        "given": Event.objects.filter(act="cases.document-given").count(),
        "state": check_files_there().state.value,
    }

"""
_DIE_ON_THE_WAY = """
import os
import signal

from django.db import connections
from lanyard.web.access.visitor import Interface, the_program
from lanyard.web.cases.documents.actions import giving
from tests.web.case_documents import YEAR
from tests.web.case_files import sent


def die(*_args, **_given):
    os.kill(os.getpid(), signal.SIGKILL)


class Breaking:
    name, size = "plan.pdf", None

    def chunks(self):
        yield b"%PDF-1.7"
        die()


def in_the_middle_of_the_file():
    give(Breaking())


def once_the_file_is_in_its_place():
    giving.keep = die
    give(sent())


def before_the_end_of_the_act():
    giving.record = die
    give(sent())


def give(file):
    by = the_program(Interface.COMMAND)
    giving.give_document(by=by, wanted={wanted}, file=file, covers=YEAR)


for way in (in_the_middle_of_the_file, once_the_file_is_in_its_place, before_the_end_of_the_act):
    connections.close_all()
    child = os.fork()
    if not child:
        way()
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, (way, status)
print(json.dumps(standing()))
"""
NOTHING = {"answers": 0, "files": 0, "given": 0, "state": "well"}
WHOLE = {"answers": 1, "files": 1, "given": 1, "state": "well"}
_TOKEN = "x" * 32


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with an_installation(tmp_path_factory.mktemp("home")) as made:
        yield made


@pytest.fixture(scope="module")
def begun(installation: Installation) -> tuple[str, int]:
    """The session of somebody's browser, and a document that is wanted."""
    session, wanted = installation.run_code(_BEGIN).split()
    return session, int(wanted)


def standing(installation: Installation, code: str = "print(json.dumps(standing()))") -> Mapping[str, object]:
    found: dict[str, object] = json.loads(installation.run_code(_STANDING + code))
    return found


def sending(port: int, session: str, wanted: int, tenths: int) -> HTTPConnection:
    """Sends so many tenths of the form with a document, and waits for no answer."""
    file = sent(a_pdf() + bytes(3_000_000))
    body = encode_multipart(BOUNDARY, {"csrfmiddlewaretoken": _TOKEN, "file": file})
    connection = HTTPConnection("localhost", port)
    connection.putrequest("POST", f"/cases/documents/wanted/{wanted}/give/")
    connection.putheader("Cookie", f"session={session}; forms={_TOKEN}")
    connection.putheader("Content-Type", MULTIPART_CONTENT)
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body[: len(body) * tenths // 10])
    return connection


def test_a_program_killed_anywhere_on_the_way_of_an_act_leaves_nothing_that_counts(
    installation: Installation, begun: tuple[str, int]
) -> None:
    _, wanted = begun
    assert standing(installation, _DIE_ON_THE_WAY.format(wanted=wanted)) == NOTHING


def test_a_site_killed_during_an_upload_has_what_came_before_whole_and_none_of_this(
    installation: Installation, begun: tuple[str, int]
) -> None:
    with served(installation) as serving:
        with closing(sending(serving.port, *begun, 10)) as connection:
            assert connection.getresponse().status == 302
        with closing(sending(serving.port, *begun, 5)):
            serving.kill_all()
    assert standing(installation) == WHOLE
