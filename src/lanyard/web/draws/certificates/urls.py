"""The addresses of certificates."""

from django.urls import path

from lanyard.web.draws.certificates import views

OWN = [
    path("<int:pk>/certificate/", views.certificate, name="certificate"),
    path("<int:pk>/certificate/file/", views.file, name="certificate-file"),
    path("<int:pk>/certificate/how-to-check/", views.how_to_check, name="how-to-check"),
    path("<int:pk>/certificate/verify/", views.verify, name="verify"),
    path("<int:pk>/certificate/replace/", views.replace, name="replace"),
    path("<int:pk>/certificate/who/", views.who, name="who"),
    path("<int:pk>/certificate/template/", views.template, name="template"),
]
