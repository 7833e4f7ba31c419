"""How much of the machine an engine inside the program may take."""

import os

_LEAST_GIGABYTES = 1.0
_MOST_GIGABYTES = 4.0
_SHARE = 0.4
_MOST_AT_ONCE = 4


def limit_gigabytes() -> float:
    """Two fifths of the machine's memory, 1 to 4 GB; 1 GB where the machine does not tell."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    except (AttributeError, OSError, ValueError):
        return _LEAST_GIGABYTES
    return max(_LEAST_GIGABYTES, min(_SHARE * memory, _MOST_GIGABYTES))


def cores() -> int:
    """The cores of the machine, 4 at most: how many queries may run side by side, each with its memory."""
    return min(os.cpu_count() or 1, _MOST_AT_ONCE)
