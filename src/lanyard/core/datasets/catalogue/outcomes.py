"""Data sets 4 to 7: achievement, attendance, exclusions, destinations."""

from lanyard.core.datasets.catalogue.achievement import ACHIEVEMENT
from lanyard.core.datasets.catalogue.attendance import ATTENDANCE
from lanyard.core.datasets.catalogue.exclusions import EXCLUSIONS
from lanyard.core.datasets.catalogue.leavers import LEAVERS_SET

DATA_SETS = (ACHIEVEMENT, ATTENDANCE, EXCLUSIONS, LEAVERS_SET)
