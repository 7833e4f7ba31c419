"""The early help register: families and children with an open early help assessment or plan."""

from lanyard.core.returns.declare import Column, Return
from lanyard.core.returns.local_lists import LOCAL_SHAPES, TO_CONFIRM, WHO, dated, local_table, own_number

EARLY_HELP_TABLE = local_table(
    "early_help",
    "Early help",
    "One row for each time that a child had early help",
    Column("family_id", "Family ID", "The service's own number for the family", aliases=("Family number",)),
    own_number("early_help_id", "Early help ID", "The service's own number for the child", "Child ID"),
    *WHO,
    dated("start_date", "Start date", "Day on which early help began", "Date opened", needed="always"),
    dated(
        "end_date",
        "End date",
        "Day on which early help ended; empty while it goes on",
        "Date closed",
        not_before="start_date",
    ),
    Column("lead_service", "Lead service", "Service that leads", aliases=("Lead professional's service",)),
)

EARLY_HELP = Return(
    kind="early-help",
    title="Early help register",
    population="Every child with early help now or in the last twelve months",
    source=f"Early help system and the Supporting Families return, from knowledge; {TO_CONFIRM}",
    tables=(EARLY_HELP_TABLE,),
    shapes=LOCAL_SHAPES,
    numbers="early-help",
    months_fresh=3,
)
