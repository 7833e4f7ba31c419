"""The addresses of drills."""

from django.urls import path

from lanyard.web.data.drills import views

OWN = [
    path("drills/", views.drills, name="drills"),
    path("drills/start/", views.start, name="start-drill"),
    path("drills/<int:pk>/", views.drill, name="drill"),
    path("drills/<int:pk>/end/", views.end, name="end-drill"),
    path("drills/asked/<int:pk>/accept/", views.accept, name="accept-drilled"),
    path("drills/asked/<int:pk>/send-back/", views.send_back, name="send-back-drilled"),
    path("drills/asked/<int:pk>/answer/", views.answer, name="answer-drill"),
    path("drills/by-link/<int:about_id>/answer/", views.answer_by_link, name="answer-drill-by-link"),
]
