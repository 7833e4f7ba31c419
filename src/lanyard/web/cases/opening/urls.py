"""The addresses by which cases are opened, changed and stood down."""

from django.urls import path

from lanyard.web.cases.opening import views

OWN = [
    path("<int:pk>/open/", views.open_chosen, name="open"),
    path("<int:pk>/open/by-hand/", views.open_by_hand, name="open-by-hand"),
    path("child/<int:pk>/change/", views.change, name="change-case"),
    path("child/<int:pk>/stand-down/", views.stand_a_child_down, name="stand-down"),
]
