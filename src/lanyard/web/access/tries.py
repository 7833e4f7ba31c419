"""Counts how often something is tried, over all processes, in the cache of the database."""

import math
import time
from dataclasses import dataclass
from hashlib import sha256

from django.core.cache import cache


@dataclass(frozen=True)
class Limit:
    """So many tries by one and the same within so many seconds of the first."""

    name: str
    most: int
    within_seconds: int

    def is_passed(self, who: str, at: float | None = None) -> bool:
        """Counts one try by somebody, and says whether they have now tried too often.

        `at` is in seconds since 1970, now unless given. Who tries is kept as a digest only. Of tries at the
        very same moment one may go uncounted, which moves the limit by a little.
        """
        now = time.time() if at is None else at
        tries, ends = self._so_far(who, now)
        cache.set(self._key(who), (tries + 1, ends), math.ceil(ends - now))
        return tries >= self.most

    def wait_seconds(self, who: str, at: float | None = None) -> int:
        """After how many seconds somebody's tries are counted anew."""
        now = time.time() if at is None else at
        return math.ceil(self._so_far(who, now)[1] - now)

    def _so_far(self, who: str, now: float) -> tuple[int, float]:
        """How many tries there were, and when they are forgotten. Cache entries may outlive their time."""
        tries, ends = cache.get(self._key(who), (0, 0.0))
        return (tries, ends) if ends > now else (0, now + self.within_seconds)

    def _key(self, who: str) -> str:
        return f"{self.name}:{sha256(who.encode()).hexdigest()}"
