"""The addresses of imports."""

from django.urls import path

from lanyard.web.data.imports import views
from lanyard.web.data.imports.views import found

OWN = [
    path("imports/", views.imports, name="imports"),
    path("imports/file/", views.imports_file, name="imports-file"),
    path("imports/bring-in/", views.bring_in, name="bring-in"),
    path("imports/<int:pk>/", views.one, name="import"),
    path("imports/<int:pk>/go-on/", views.go_on, name="go-on"),
    path("imports/<int:pk>/cancel/", views.cancel, name="cancel-import"),
    path("imports/<int:pk>/conflicts/", found.conflicts, name="conflicts"),
    path("imports/<int:pk>/conflicts/file/", found.conflicts_file, name="conflicts-file"),
    path("imports/files/<int:pk>/workbook/", found.workbook, name="workbook"),
    path("imports/<int:pk>/problems/", found.problems, name="problems"),
    path("imports/<int:pk>/problems/file/", found.problems_file, name="problems-file"),
]
