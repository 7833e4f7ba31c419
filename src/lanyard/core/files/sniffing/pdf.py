"""PDFs: whether they open without a password, and whether they would start a program."""

from pathlib import Path

import pikepdf

from lanyard.core.files.errors import UnfitFile


def check_pdf(path: Path) -> None:
    """Raises `UnfitFile` for a PDF that asks for a password, is damaged beyond opening, or has no pages.

    One that only forbids printing opens for everybody, and is taken.
    """
    try:
        with pikepdf.open(path) as document:
            _check_pages(document)
            _check_attached(document)
    except pikepdf.PasswordError as fault:
        raise UnfitFile(
            "The PDF is locked with a password.",
            "Open it with the password, print or save it as a PDF without one, and send that.",
        ) from fault
    except (pikepdf.PdfError, ValueError, RuntimeError) as fault:
        raise UnfitFile(
            "The PDF is damaged and does not open.", "Make it once more, or scan it again, and send that."
        ) from fault


def _check_pages(document: pikepdf.Pdf) -> None:
    if len(document.pages) == 0:
        raise UnfitFile("The PDF has no pages.", "Make it once more, or scan it again, and send that.")


def _check_attached(document: pikepdf.Pdf) -> None:
    if len(document.attachments) > 0:
        raise UnfitFile("The PDF carries other files within it.", "Send those files, and a PDF without them.")
