"""What the sizes check holds the house to."""

from pathlib import Path

import pytest

from tools.sizes import faults, main, measure, python_files, summary


def function_of(lines: int) -> str:
    return "def f():\n" + "    x = 1\n" * (lines - 1)


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Path(name)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def faults_of(house: Path, name: str, text: str) -> list[str]:
    return list(faults([measure(write(house, name, text))]))


def test_a_function_of_forty_lines_passes_and_one_of_forty_one_does_not(house: Path) -> None:
    assert faults_of(house, "src/a.py", function_of(40)) == []
    assert faults_of(house, "src/a.py", function_of(41)) == ["src/a.py:1: f takes 41 lines, at most 40."]


def test_methods_inner_functions_and_coroutines_are_held_to_the_same(house: Path) -> None:
    long_body = "\n".join(["        x = 1"] * 40)
    method = f"class A:\n    async def g(self):\n{long_body}\n"
    assert faults_of(house, "src/a.py", method) == ["src/a.py:2: g takes 41 lines, at most 40."]


def test_a_docstring_counts_as_lines_a_reader_passes(house: Path) -> None:
    documented = 'def f():\n    """One.\n\n    Two.\n    """\n    return 1\n'
    (function,) = measure(write(house, "src/a.py", documented)).functions
    assert (function.lines, function.docstring_lines) == (6, 4)


def test_a_file_of_three_hundred_lines_passes_and_one_more_does_not(house: Path) -> None:
    assert faults_of(house, "src/a.py", "x = 1\n" * 300) == []
    assert faults_of(house, "src/a.py", "x = 1\n" * 301) == [
        "src/a.py: 301 lines, at most 300; make it a package."
    ]


@pytest.mark.parametrize("name", ["src/test_a.py", "src/conftest.py"])
def test_tests_may_be_longer(house: Path, name: str) -> None:
    assert faults_of(house, name, "x = 1\n" * 301) == []


@pytest.mark.parametrize(
    ("file", "name"), [("src/utils.py", "utils"), ("src/common/a.py", "common"), ("tools/misc.py", "misc")]
)
def test_a_name_that_says_nothing_is_a_fault(house: Path, file: str, name: str) -> None:
    assert faults_of(house, file, "") == [
        f"{file}: '{name}' does not say what is inside; name it after its concept."
    ]


def test_only_the_folders_of_the_house_are_read(house: Path) -> None:
    kept = [write(house, name, "") for name in ("benchmarks/a.py", "src/lanyard/b.py", "tools/c.py")]
    write(house, ".venv/lib/d.py", "")
    assert python_files(house) == kept


def test_the_summary_gives_medians_of_the_code_and_the_share_of_tests(house: Path) -> None:
    small = measure(write(house, "src/a.py", function_of(4)))
    large = measure(write(house, "src/b.py", function_of(8)))
    test = measure(write(house, "src/test_a.py", function_of(6)))
    assert summary([small, large, test]) == (
        "Files: 2, median 6 lines.\n"
        "Functions: 2, median 6 lines (6 without docstrings).\n"
        "Tests: 6 lines beside 12 lines of code, 0.50 to 1."
    )


def test_the_check_fails_and_says_where(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(house, "src/a.py", function_of(41))
    assert main() == 1
    assert capsys.readouterr().err == "src/a.py:1: f takes 41 lines, at most 40.\n"


def test_the_check_passes_a_house_in_order(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(house, "src/a.py", function_of(4))
    assert main() == 0
    assert capsys.readouterr().err == ""
