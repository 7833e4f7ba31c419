"""The steps of linking, the surest first."""

from enum import StrEnum


class Step(StrEnum):
    """How a row was tied to its child: `DECISION` by a person, `PROBABLE` by weighing names, birth date, sex
    and postcode, `ALONE` where nothing else speaks of the child."""

    UPN = "upn"
    FORMER_UPN = "former-upn"
    ULN = "uln"
    LOCAL_ID = "local-id"
    NHS_NUMBER = "nhs-number"
    DECISION = "decision"
    NAMES = "names"
    PROBABLE = "probable"
    ALONE = "alone"


ORDER: tuple[Step, ...] = tuple(Step)
"""Every step; the place of a step is its code in arrays."""

CODE = {step: code for code, step in enumerate(ORDER)}
NOT_YET = -1
"""The code of a row that no step has tied to another one."""
