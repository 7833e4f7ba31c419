"""Files while they are sent: in memory, and from a size on in files without a name.

No other program finds a file without a name, and nothing of it is left when the server stops, be it by a
power cut. A file with a name would lie about with all that it tells of a child.
"""

from tempfile import SpooledTemporaryFile
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

IN_MEMORY = 2_500_000
"""Bytes up to which a file stays in memory."""


class NamelessUploadHandler(FileUploadHandler):
    """Takes in each file of a form as it is sent."""

    def new_file(self, *args: Any, **given: Any) -> None:
        """Begins a file."""
        super().new_file(*args, **given)
        self.content = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - closed with the request

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002 - pieces come in order
        """Adds a piece to it."""
        self.content.write(raw_data)

    def file_complete(self, file_size: int) -> "UploadedFile[bytes]":
        """The file, once all of it is there."""
        self.content.seek(0)
        return UploadedFile(
            file=self.content,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )

    def upload_interrupted(self) -> None:
        """Lets go of what has come of a file that breaks off."""
        if hasattr(self, "content"):
            self.content.close()
