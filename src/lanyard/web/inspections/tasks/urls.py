"""The addresses of tasks."""

from django.urls import path

from lanyard.web.inspections.tasks.views import mine, one

OWN = [
    path("mine/", mine.mine, name="mine"),
    path("tasks/<int:pk>/", one.task, name="task"),
]
