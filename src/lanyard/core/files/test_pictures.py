"""Nothing stays in a picture but what is seen."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import Kind
from lanyard.core.files.pictures import without_metadata

ORIENTATION, CAMERA, PLACE = 0x0112, 0x010F, 0x8825
NAMES = {Kind.JPEG: "JPEG", Kind.PNG: "PNG"}
SECRETS = (b"Made-Up Camera", b"Ada", b"N\x00")


def a_picture(kind: Kind, turned: int = 6) -> bytes:
    """A small picture with a place, a camera and a comment in it, and something after its end."""
    picture, written = Image.linear_gradient("L").resize((24, 16)).convert("RGB"), io.BytesIO()
    said = picture.getexif()
    said[ORIENTATION], said[CAMERA] = turned, "Made-Up Camera"
    said.get_ifd(PLACE)[1] = "N"
    info = PngInfo()
    info.add_text("Author", "Ada")
    more: dict[str, object] = (
        {"pnginfo": info} if kind is Kind.PNG else {"comment": b"Ada", "progressive": True}
    )
    picture.save(written, NAMES[kind], exif=said, **more)
    return written.getvalue() + b"Ada"


def points(content: bytes) -> bytes:
    return Image.open(io.BytesIO(content)).tobytes()


@pytest.mark.parametrize("kind", NAMES)
def test_the_picture_stays_and_place_camera_and_names_go(kind: Kind) -> None:
    sent = a_picture(kind)
    kept = without_metadata(kind, sent)
    assert [secret in kept for secret in SECRETS[:2]] == [False, False]
    assert points(kept) == points(sent)


def test_how_a_photograph_is_turned_is_all_that_is_said_of_it() -> None:
    kept = without_metadata(Kind.JPEG, a_picture(Kind.JPEG, turned=6))
    assert dict(Image.open(io.BytesIO(kept)).getexif()) == {ORIENTATION: 6}
    assert b"Exif" not in without_metadata(Kind.JPEG, a_picture(Kind.JPEG, turned=1))


@pytest.mark.parametrize("kind", NAMES)
def test_what_is_clean_is_left_as_it_is(kind: Kind) -> None:
    kept = without_metadata(kind, a_picture(kind))
    assert without_metadata(kind, kept) == kept


@pytest.mark.parametrize("kind", NAMES)
@given(tenths=some.integers(1, 9))
def test_half_a_picture_is_refused(kind: Kind, tenths: int) -> None:
    sent = without_metadata(kind, a_picture(kind))
    with pytest.raises(UnfitFile):
        without_metadata(kind, sent[: len(sent) * tenths // 10])


@given(some.binary(max_size=200))
def test_no_bytes_make_it_fall_over(content: bytes) -> None:
    for kind, mark in ((Kind.PNG, b"\x89PNG\r\n\x1a\n"), (Kind.JPEG, b"\xff\xd8\xff")):
        with pytest.raises(UnfitFile):
            without_metadata(kind, mark + content.replace(b"\xff\xd9", b"").replace(b"IEND", b""))


def test_a_picture_that_would_fill_a_memory_is_refused() -> None:
    sent = bytearray(a_picture(Kind.PNG))
    sent[16:24] = (100_000).to_bytes(4, "big") * 2
    with pytest.raises(UnfitFile, match="more points"):
        without_metadata(Kind.PNG, bytes(sent))
