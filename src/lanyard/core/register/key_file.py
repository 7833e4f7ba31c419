"""The file with the secret key of the pseudonyms: where it is, how it is made, and when it is refused.

The file holds 64 hexadecimal digits, so that it can be printed and put in a safe. Whoever has it can turn
Unique IDs back into UPNs; whoever loses it can not, and the next lists have other Unique IDs.
"""

import os
import secrets
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from lanyard.core.register.errors import KeyRefused
from lanyard.core.register.pseudonym import KEY_BYTES, Pseudonyms

KEY_FILE_VARIABLE = "LANYARD_KEY_FILE"
KEY_FILE_NAME = "pseudonym.key"


def key_path(given: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path:
    """Where the key file is: the path given, else `LANYARD_KEY_FILE`, else the user's configuration folder
    (`XDG_CONFIG_HOME`, by default `~/.config`, then `lanyard/pseudonym.key`)."""
    if given is not None:
        return given
    if named := environment.get(KEY_FILE_VARIABLE):
        return Path(named)
    folder = environment.get("XDG_CONFIG_HOME")
    return (Path(folder) if folder else Path.home() / ".config") / "lanyard" / KEY_FILE_NAME


def pseudonyms_from(path: Path) -> Pseudonyms:
    """The pseudonyms of the key in a file, which is made, for its owner alone, when it is not there.

    Raises `KeyRefused` when the file cannot be read or made, holds no key, or can be read by everybody.
    """
    try:
        if not path.exists():
            _make(path)
        _refuse_open_to_all(path)
        text = path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as fault:
        raise KeyRefused(
            path,
            f"The key file cannot be read ({_plainly(fault)}).",
            f"Mend the file, or name another with {KEY_FILE_VARIABLE}.",
        ) from fault
    return Pseudonyms(_key_in(text, path))


def _make(path: Path) -> None:
    """Writes a new key beside the path and links it there: whole or not at all, and never over another."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, written = tempfile.mkstemp(dir=path.parent, prefix=".key-")  # mkstemp gives mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(KEY_BYTES) + "\n")
        os.link(written, path)
    except FileExistsError:
        return  # another process was first; its key counts
    finally:
        Path(written).unlink()


def _refuse_open_to_all(path: Path) -> None:
    # Other systems have no such permission bits; there the folder's own protection counts.
    if os.name == "posix" and path.stat().st_mode & stat.S_IRWXO:
        raise KeyRefused(
            path,
            "The key file is open to every user of this machine, so its Unique IDs protect nobody.",
            f"Run: chmod 600 {path}. If others may have read it, make a new key and new lists.",
        )


def _key_in(text: str, path: Path) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyRefused(
            path,
            f"The key file does not hold one key of {2 * KEY_BYTES} hexadecimal digits.",
            "Restore it from your copy. Without one, move the file away: a new key gives new Unique IDs.",
        )
    return key


def _plainly(fault: OSError | UnicodeDecodeError) -> str:
    if isinstance(fault, UnicodeDecodeError):
        return "it is not text"
    return (fault.strerror or "unknown fault").lower()
