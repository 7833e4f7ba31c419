"""What is known of an inspection: all that its dates follow from, beside the framework."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from lanyard.core.words.working_days import ENGLAND, Calendar


@dataclass(frozen=True)
class Known:
    """The day of the call, and dates told for other events by their ids.

    `outcome` is the id of the outcome, once there is one. `calendar` says on which days the area works.
    """

    notified: dt.date
    told: Mapping[str, dt.date] = field(default_factory=dict)
    outcome: str | None = None
    calendar: Calendar = ENGLAND


@dataclass(frozen=True)
class Holiday:
    """Days on which the area's schools are closed, both included."""

    name: str
    first: dt.date
    last: dt.date
