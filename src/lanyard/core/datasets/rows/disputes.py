"""Mediation and appeal flags of SEN2 as one group a case."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.rows.groups import is_yes


def dispute(mediation: ir.Column, tribunal: ir.Column) -> ir.Column:
    """Neither, mediation without appeal, appeal without mediation, or both; a missing flag is no."""
    mediated, appealed = is_yes(mediation), is_yes(tribunal)
    return ibis.cases(
        (mediated & appealed, "both"), (mediated, "mediation"), (appealed, "appeal"), else_="none"
    )
