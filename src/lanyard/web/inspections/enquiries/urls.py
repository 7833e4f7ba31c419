"""The addresses of enquiries."""

from django.urls import path

from lanyard.web.inspections.enquiries.rules import MOVES
from lanyard.web.inspections.enquiries.views import all as every
from lanyard.web.inspections.enquiries.views import one

_ALL = "<int:pk>/enquiries/"
_ONE = "enquiries/<int:pk>/"

OWN = [
    path(_ALL, every.enquiries, name="enquiries"),
    path(f"{_ALL}file/", every.enquiries_file, name="enquiries-file"),
    path(f"{_ALL}criteria/", every.criteria, name="criteria"),
    path(f"{_ALL}note/", one.note, name="note-query"),
    path(_ONE, one.enquiry, name="enquiry"),
    path(f"{_ONE}note/", one.add, name="add-enquiry-note"),
    path(f"{_ONE}change/", one.change, name="change-enquiry"),
    path(f"{_ONE}link/", one.link, name="link-enquiry"),
    *(path(f"{_ONE}{name}/", one.move, {"move": name}, name=f"{name}-enquiry") for name in MOVES),
]
