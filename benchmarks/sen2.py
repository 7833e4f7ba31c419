"""SEN2 XML of 26,000 people, read and checked, against a bare walk; and how time grows with people."""

from pathlib import Path

from lxml import etree

from benchmarks.made_up import area_with_people, write_register, write_sen2
from benchmarks.measure import in_turn, seconds, tell_ratio
from lanyard.core.returns.examine import examine

PEOPLE = 26_000
FEW, MANY = 4_000, 40_000


def walk_bare(path: Path) -> dict[str, list[str | None]]:
    """A bare `iterparse` walk that collects the same columns, each element's text under its tag."""
    columns: dict[str, list[str | None]] = {}
    for _, person in etree.iterparse(str(path), tag="Person"):
        for element in person.iter(etree.Element):
            columns.setdefault(str(element.tag), []).append(element.text)
        person.clear()
        while person.getprevious() is not None:
            parent = person.getparent()
            assert parent is not None
            del parent[0]
    return columns


def run(folder: Path) -> None:
    """Prints the ratio (goal 4), and how far growth is from linear (goal 15 %)."""
    made = area_with_people(MANY + 1_000)
    register = write_register(made, folder)
    path = write_sen2(made, folder, PEOPLE)
    work, bare = in_turn(lambda: examine([path, register]), lambda: walk_bare(path))
    tell_ratio(f"SEN2 XML of {PEOPLE:,} people, read and checked", work, bare, 4)
    few, many = (_a_person(made_path, register) for made_path in _sizes(folder, FEW, MANY))
    growth = many / few
    met = "met" if growth <= 1.15 else "NOT MET"
    print(f"SEN2, {FEW:,} to {MANY:,} people: {growth:.2f} times the time a head (goal 1.15, {met})")


def _sizes(folder: Path, *people: int) -> list[tuple[Path, int]]:
    made = area_with_people(MANY + 1_000)
    paths = []
    for number in people:
        place = folder / str(number)
        place.mkdir()
        paths.append((write_sen2(made, place, number), number))
    return paths


def _a_person(sized: tuple[Path, int], register: Path) -> float:
    path, people = sized
    return min(seconds(lambda: examine([path, register])) for _ in range(5)) / people
