"""The addresses of forms on paper."""

from django.urls import path

from lanyard.web.cases.consent_forms import views

OWN = [
    path("asking/<int:pk>/form/", views.consent_form, name="consent-form"),
    path("asking/<int:pk>/form/pdf/", views.consent_form_file, name="consent-form-pdf"),
    path("<int:pk>/form-came-back/", views.came_back, name="form-came-back"),
]
