"""What is being sent lies in no folder, however large it is."""

import tempfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.http import HttpRequest
from django.test import RequestFactory

from lanyard.web.site.uploads import IN_MEMORY


def sent(content: bytes) -> HttpRequest:
    return RequestFactory().post("/", {"file": SimpleUploadedFile("plan.pdf", content, "application/pdf")})


@pytest.mark.parametrize("size", [0, 1, IN_MEMORY + 1])
def test_a_file_comes_in_as_it_was_sent_and_has_no_name_on_disk(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    request = sent(content)
    file = request.FILES["file"]
    assert isinstance(file, UploadedFile)
    assert (file.name, file.size, b"".join(file.chunks())) == ("plan.pdf", size, content)
    assert list(tmp_path.iterdir()) == []
    request.close()
