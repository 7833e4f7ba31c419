"""The test file by which anybody can see that viruses are looked for: EICAR's 68 harmless characters."""

from pathlib import Path

from lanyard.core.files.errors import UnfitFile

# In two halves, so that no scanner takes this page for the test file.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}" + b"$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"

_CHUNK = 1 << 20


def check_no_eicar(path: Path) -> None:
    """Raises `UnfitFile` where the test file, or anything that holds it, is sent."""
    tail = b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            refuse_eicar(tail + chunk)
            tail = chunk[-len(EICAR) :]


def refuse_eicar(content: bytes) -> None:
    """Raises `UnfitFile` where the test file stands in this content."""
    if EICAR in content:
        raise UnfitFile(
            "The file holds the test pattern by which virus scanners are tried (EICAR).",
            "It was stopped, as a virus would be. Nothing was kept.",
        )
