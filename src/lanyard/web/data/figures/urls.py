"""The addresses of figures."""

from django.urls import path

from lanyard.web.data.figures import real_views, views

_REAL = "figures/snapshots/<int:pk>/"

OWN = [
    path("", views.overview, name="overview"),
    path("overview/<slug:name>/", views.file_of_pack, name="pack-file"),
    path("figures/", views.data_sets, name="figures"),
    path("figures/file/", views.data_sets_file, name="figures-file"),
    path("figures/<int:number>/", views.data_set, name="figure-set"),
    path("figures/<int:number>/file/", views.data_set_file, name="figure-set-file"),
    path("figures/<int:number>/every/", views.every_figure, name="every-figure"),
    path("figures/<int:number>/every/file/", views.every_figure_file, name="every-figure-file"),
    path(_REAL, real_views.data_sets, name="real-figures"),
    path(f"{_REAL}file/", real_views.data_sets_file, name="real-figures-file"),
    path(f"{_REAL}<int:number>/", real_views.data_set, name="real-figure-set"),
    path(f"{_REAL}<int:number>/every/", real_views.every_figure, name="every-real-figure"),
    path(f"{_REAL}<int:number>/every/file/", real_views.every_figure_file, name="every-real-figure-file"),
]
