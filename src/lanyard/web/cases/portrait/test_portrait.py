"""The child's picture and own words: given, shown, and closed once the family no longer takes part."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.writing import a_portrait

from lanyard.web.access.roles import RoleName
from lanyard.web.cases.models import CaseFile
from lanyard.web.cases.portrait.sections import PEN_PORTRAIT
from lanyard.web.cases.reliances import close_what_relied
from lanyard.web.cases.taking_part import WhatFor
from lanyard.web.cases.writing.actions import write
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8"
    "cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def at(name: str, pk: int) -> str:
    return reverse(f"cases:{name}", args=[pk])


def test_a_picture_is_kept_with_what_it_shows_and_can_be_removed(lano: PageCheckClient) -> None:
    portrait = a_portrait()
    lano.get(at("picture-portrait", portrait.pk))
    given = {"file": SimpleUploadedFile("ada.png", _PNG), "shows": "A train with many wheels"}
    lano.post(at("picture-portrait", portrait.pk), given)
    page = lano.get(at("portrait", portrait.case_id)).content.decode()
    assert 'alt="A train with many wheels"' in page
    answer = lano.get(at("show-picture", portrait.pk))
    assert b"".join(answer).startswith(b"\x89PNG")
    assert (answer.headers["Content-Type"], answer.headers["X-Content-Type-Options"]) == (
        "image/png",
        "nosniff",
    )
    lano.post(at("remove-picture-portrait", portrait.pk))
    assert lano.get(at("show-picture", portrait.pk)).status_code == 404


def test_what_is_no_picture_is_refused_and_nothing_is_kept(lano: PageCheckClient) -> None:
    portrait = a_portrait()
    given = {"file": SimpleUploadedFile("ada.png", b"%PDF-1.4 x"), "shows": "A train"}
    page = lano.post(at("picture-portrait", portrait.pk), given).content.decode()
    assert ("There is a problem" in page, CaseFile.objects.count()) == (True, 0)


def test_own_words_close_when_the_family_no_longer_takes_part_and_the_rest_is_kept(
    lano: PageCheckClient,
) -> None:
    portrait = a_portrait(needs="Time", own_words="Trains!")
    by = a_visitor(RoleName.LANO)
    came_of_it = close_what_relied(by=by, case=portrait.case_id, ended=[WhatFor.DOCUMENTS], at=timezone.now())
    assert [each.kept.words for each in came_of_it.held if each.reliance.name == "own-words"] == [
        "The rest of the pen portrait"
    ]
    page = lano.get(at("portrait", portrait.case_id)).content.decode()
    assert ("Trains!" in page, "Time" in page) == (False, True)
    with pytest.raises(RefusedError):
        write(
            by=by, subject=PEN_PORTRAIT, piece=portrait.pk, version=portrait.version, texts={"own-words": "x"}
        )
