"""Data sets 18 to 22: children with SEND out of school, in particular places or roles."""

from lanyard.core.datasets.catalogue.alternative_provision import ALTERNATIVE_PROVISION
from lanyard.core.datasets.catalogue.home_and_missing import HOME_AND_MISSING
from lanyard.core.datasets.catalogue.particular_roles import IN_HOSPITAL, YOUNG_CARERS_SET
from lanyard.core.datasets.catalogue.transition import TRANSITION_TO_ADULTS

DATA_SETS = (HOME_AND_MISSING, TRANSITION_TO_ADULTS, ALTERNATIVE_PROVISION, IN_HOSPITAL, YOUNG_CARERS_SET)
