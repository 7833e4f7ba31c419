"""What a new pack may take the place of: nothing, an empty folder, or an earlier pack."""

from pathlib import Path

from lanyard.core.packs.errors import OutputError

MARK_OF_A_PACK = "manifest.json"
"""A folder that holds this file is an earlier pack of ours, so a newer one may take its place."""


def refuse_folder_of_others(place: Path) -> None:
    """Raises `OutputError` when the folder holds something and is no earlier pack."""
    if not place.is_dir() or (place / MARK_OF_A_PACK).is_file() or not any(place.iterdir()):
        return
    raise OutputError(
        f"{place} already holds files and is not an earlier pack (it has no {MARK_OF_A_PACK}): "
        "name a new or empty folder."
    )
