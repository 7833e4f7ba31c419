"""The measures that published files give, each declared once with its direction and its scale.

Those that our own data sets compute carry the same names.
"""

from lanyard.core.datasets.benchmarks.declare import PublishedMeasure
from lanyard.core.datasets.benchmarks.measures import casework, outcomes, plans

MEASURES: dict[str, PublishedMeasure] = {
    measure.name: measure for measure in (*plans.MEASURES, *casework.MEASURES, *outcomes.MEASURES)
}
