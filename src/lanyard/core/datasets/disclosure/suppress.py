"""Makes shareable what was computed: the same data sets, small numbers hidden in all of them alike.

    shareable = suppress(compute(snapshot))

A hidden number is null and marked; lists of people are not among what it gives.
"""

from collections.abc import Sequence

import polars as pl

from lanyard.core.datasets.compute import ComputedDataSet
from lanyard.core.datasets.disclosure.hiding import Hiding, hide
from lanyard.core.datasets.disclosure.policy import NOT_AVAILABLE, SMALL_NUMBERS, Policy
from lanyard.core.datasets.disclosure.released import NOTHING_RELEASED, Released
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Hidden, Shareable, ShareableDataSet
from lanyard.core.datasets.disclosure.showing import ShownFigure


def suppress(
    computed: Sequence[ComputedDataSet],
    policy: Policy = SMALL_NUMBERS,
    released: Released = NOTHING_RELEASED,
) -> Shareable:
    """Hides small numbers and their partners in every data set alike, and proves that none can be worked out.

    Give all data sets that are shared together: what one shows could tell what another hides. `released` are
    the figures of earlier packs, against which these are protected too. Raises `Unprotected` when no proof is
    found; then nothing may be shared.
    """
    hiding = hide(computed, policy, released)
    data_sets = tuple(_shareable(data_set, hiding) for data_set in computed)
    hidden = sum((one.hidden for one in data_sets), Hidden())
    return Shareable(
        data_sets,
        figures=hidden.figures,
        hidden_small=hidden.small,
        hidden_partners=hidden.partners,
        policy=policy,
        hidden_earlier=hidden.earlier,
        given_away=hiding.given_away,
    )


def _shareable(computed: ComputedDataSet, hiding: Hiding) -> ShareableDataSet:
    shown = [hiding.shown(figure) for figure in computed.each_figure]
    whence = {
        measure: (computed.period_of(measure), computed.basis_of(measure))
        for measure in {figure.measure for figure in computed.each_figure}
    }
    told = [
        (*one.row, *whence[figure.measure]) for one, figure in zip(shown, computed.each_figure, strict=True)
    ]
    absent = [_not_available(absent.measure) for absent in computed.absent if absent.cut is None]
    rows = [*told, *absent]
    return ShareableDataSet(
        computed.dataset,
        computed.status,
        computed.needs,
        pl.DataFrame(rows, schema=SHAREABLE_SCHEMA, orient="row"),
        computed.absent,
        _hidden(shown),
        hiding.policy,
    )


def _not_available(measure: str) -> tuple[str | None, ...]:
    """The line of a figure that the returns cannot give."""
    line = dict.fromkeys(SHAREABLE_SCHEMA) | {"measure": measure, "mark": NOT_AVAILABLE}
    return tuple(line.values())


def _hidden(shown: Sequence[ShownFigure]) -> Hidden:
    hidden = [figure for figure in shown if figure.is_hidden]
    small = sum(figure.is_small for figure in hidden)
    earlier = sum(figure.is_kept and not figure.is_small for figure in hidden)
    return Hidden(len(shown), small, len(hidden) - small - earlier, earlier)
