"""The addresses that pages themselves need."""

from django.urls import path

from lanyard.web.pages import undo
from lanyard.web.pages.components.view import components

app_name = "pages"
urlpatterns = [
    path("undo/", undo.take_back, name="undo"),
    path("components/", components, name="components"),
]
