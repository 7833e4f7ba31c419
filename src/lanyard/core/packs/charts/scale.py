"""A scale from zero with round steps."""

import math

_ROUND_STEPS = (1, 2, 2.5, 5, 10)


def ticks(largest: float, smallest_step: float, most_steps: int = 5) -> list[float]:
    """Values from 0 up, evenly apart by a round step, the last at or above ``largest``.

    No step is shorter than ``smallest_step``, so that a scale of children never shows half a child.
    """
    rough = max(largest / most_steps, smallest_step)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(step * power for step in _ROUND_STEPS if step * power >= rough * (1 - 1e-9))
    # An odd 2.5 would cut the smallest step in half.
    step = math.ceil(step / smallest_step - 1e-9) * smallest_step
    return [step * place for place in range(max(math.ceil(largest / step - 1e-9), 1) + 1)]
