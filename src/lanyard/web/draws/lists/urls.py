"""The addresses of lists."""

from django.urls import path

from lanyard.web.draws.lists import views

OWN = [
    path("begin/", views.begin, name="begin"),
    path("begin/<str:shape>/", views.freeze, name="freeze"),
    path("<int:pk>/freeze-again/", views.again, name="freeze-again"),
    path("<int:pk>/list/", views.one, name="list"),
    path("<int:pk>/list/verifiers-list/", views.verifiers_list, name="verifiers-list"),
    path("<int:pk>/list/checker/", views.checker, name="checker"),
    path("<int:pk>/list/full/", views.full_list, name="full-list"),
    path("<int:pk>/list/show/", views.show, name="show-list"),
    path("<int:pk>/list/retire/", views.retire, name="retire"),
]
