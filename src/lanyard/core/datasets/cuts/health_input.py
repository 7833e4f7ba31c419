"""Cuts of what health gives to assessments and reviews of plans."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import casework

SERVICE = Cut("service", "Health service", {**casework.SERVICE.meanings, NOT_RECORDED: "Not recorded"})

HEALTH_SERVICES = tuple(code for code in casework.SERVICE.values if code != "OTHER")
"""Services that are known to be of health: who reports at a review as another service may not be."""

ADVICE = Cut(
    "advice",
    "Advice",
    {
        "in_time": "Received within six weeks",
        "late": "Received later, or awaited for more than six weeks",
        "open": "Awaited, six weeks not over",
    },
)

REPORT = Cut("report", "Health report", {"yes": "With a health report", "no": "Without a health report"})

ATTENDED = Cut("attended", "Invited service", {"yes": "Came", "no": "Did not come, or not recorded"})
