"""The committed matrix is the declared one."""

from tests.access.matrix import FILE, matrix


def test_the_matrix_is_as_it_was_reviewed() -> None:
    assert FILE.read_text() == matrix(), "Rights have changed. Run: python -m tests.access.matrix"
