"""List pages declared as data: columns, search, filters, order, pages and files from one declaration."""

from lanyard.web.pages.lists.asked import Asked, asked_of
from lanyard.web.pages.lists.declare import Cell, Column, ListPage, Search
from lanyard.web.pages.lists.files import FileType, file_answer, file_type_of, sheet_of
from lanyard.web.pages.lists.filters import AnyOf, Between, Filter, OneOf, Written
from lanyard.web.pages.lists.frames import FrameRow, FrameRows
from lanyard.web.pages.lists.show import Shown, shown
from lanyard.web.pages.lists.view import list_page

__all__ = [
    "AnyOf",
    "Asked",
    "Between",
    "Cell",
    "Column",
    "FileType",
    "Filter",
    "FrameRow",
    "FrameRows",
    "ListPage",
    "OneOf",
    "Search",
    "Shown",
    "Written",
    "asked_of",
    "file_answer",
    "file_type_of",
    "list_page",
    "sheet_of",
    "shown",
]
