"""The definitions as SQL stand in the project as they are."""

from lanyard.core.datasets.golden import FOLDER, texts


def test_the_committed_sql_is_that_of_the_definitions() -> None:
    """After changing a definition run `python -m lanyard.core.datasets.golden` and review what changed."""
    committed = {path.name: path.read_bytes().decode() for path in FOLDER.glob("*.sql")}
    assert committed == dict(texts())
