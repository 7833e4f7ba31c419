"""The addresses that pages themselves need."""

from django.urls import path

from lanyard.web.pages import undo

app_name = "pages"
urlpatterns = [path("undo/", undo.take_back, name="undo")]
