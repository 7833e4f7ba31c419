"""Rules on the early help register, beside those that follow from its declaration."""

from lanyard.core.returns.early_help import EARLY_HELP
from lanyard.core.returns.rule_forms import AS_AT, Span, ages, left_open, overlap
from lanyard.core.returns.rules import QUERY, Rule

SOURCE = EARLY_HELP.source
SPAN = Span("early_help", "early_help_id", "start_date", "end_date")

RULES: tuple[Rule, ...] = (
    overlap(
        "EH01",
        QUERY,
        SPAN,
        "Early help began again before it ended. Give the day on which it ended, or keep one row.",
        SOURCE,
    ),
    left_open("EH02", SPAN, 2, SOURCE),
    ages("EH03", "early_help", AS_AT, (0, 25), SOURCE),
)
