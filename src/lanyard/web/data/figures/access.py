"""Who may see figures: every member of staff those fit to share, the data lead the real ones.

No child’s row shows on any of these pages; that somebody looked at small numbers is on record all the same.
"""

from lanyard.web.access.routes import Route
from lanyard.web.data.access import SEE_FIGURES, SEE_SMALL_NUMBERS

ROUTES = (
    Route("data:overview", SEE_FIGURES),
    Route("data:pack-file", SEE_FIGURES),
    Route("data:figures", SEE_FIGURES),
    Route("data:figures-file", SEE_FIGURES),
    Route("data:figure-set", SEE_FIGURES),
    Route("data:figure-set-file", SEE_FIGURES),
    Route("data:every-figure", SEE_FIGURES),
    Route("data:every-figure-file", SEE_FIGURES),
    Route("data:real-figures", SEE_SMALL_NUMBERS, about="snapshot"),
    Route("data:real-figures-file", SEE_SMALL_NUMBERS, about="snapshot"),
    Route("data:real-figure-set", SEE_SMALL_NUMBERS),
    Route("data:every-real-figure", SEE_SMALL_NUMBERS),
    Route("data:every-real-figure-file", SEE_SMALL_NUMBERS),
)
