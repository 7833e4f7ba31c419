"""The addresses of chronologies."""

from django.urls import path

from lanyard.web.cases.chronology.views import giving, of_case, of_entry

OWN = [
    path("child/<int:pk>/chronology/", of_case.chronology, name="chronology"),
    path("child/<int:pk>/chronology/file/", of_case.chronology_file, name="chronology-file"),
    path("child/<int:pk>/chronology/add/", of_case.add, name="add-chronology-entry"),
    path("child/<int:pk>/chronology/paste/", of_case.paste, name="paste-chronology"),
    path("child/<int:pk>/chronology/take/", of_case.take, name="take-chronology"),
    path("child/<int:pk>/chronology/pairs/", of_case.pairs, name="chronology-pairs"),
    path("child/<int:pk>/chronology/decide/", of_case.decide, name="decide-chronology-pair"),
    path("child/<int:pk>/chronology/ask/", of_case.ask, name="ask-for-chronology"),
    path("chronology-entry/<int:pk>/", of_entry.change, name="change-chronology-entry"),
    path("chronology-entry/<int:pk>/remove/", of_entry.remove, name="remove-chronology-entry"),
    path("chronology-ask/<int:pk>/remind/", of_entry.remind, name="remind-chronology-ask"),
    *giving.URLS,
]
