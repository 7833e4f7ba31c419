"""The addresses of what people say about the method."""

from django.urls import path

from lanyard.web.inspections.method import views

OWN = [
    path("<int:pk>/meetings/method/", views.method, name="method"),
    path("<int:pk>/meetings/method/file/", views.method_file, name="method-file"),
    path("<int:pk>/meetings/method/sheet/", views.sheet, name="method-sheet"),
    path("<int:pk>/meetings/method/note/", views.note, name="note-method"),
    path("method/<int:pk>/change/", views.change, name="change-method-note"),
    path("method/<int:pk>/raised/", views.turn, name="turn-method-note"),
]
