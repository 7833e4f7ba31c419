"""What comes out of a printer: the sheets of a PDF, each with its size."""

from io import BytesIO

import pikepdf

A4_ON_ITS_SIDE = (297, 210)
A3_ON_ITS_SIDE = (420, 297)
_POINTS_A_MILLIMETRE = 72 / 25.4


def sheets(pdf: bytes) -> list[tuple[int, int]]:
    """The width and height of each sheet, in whole millimetres."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [_size(page) for page in opened.pages]


def _size(page: pikepdf.Page) -> tuple[int, int]:
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    return round((right - left) / _POINTS_A_MILLIMETRE), round((top - bottom) / _POINTS_A_MILLIMETRE)
