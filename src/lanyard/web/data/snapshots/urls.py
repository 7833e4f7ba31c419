"""The addresses of snapshots. Two that are compared stand in one address: the earlier, a dash, the later."""

from django.urls import path

from lanyard.web.data.snapshots import views
from lanyard.web.data.snapshots.views import comparing

OWN = [
    path("snapshots/", views.snapshots, name="snapshots"),
    path("snapshots/file/", views.snapshots_file, name="snapshots-file"),
    path("snapshots/<int:pk>/", views.one, name="snapshot"),
    path("snapshots/<int:pk>/verify/", views.verify_now, name="verify"),
    path("snapshots/<int:pk>/use/", views.put_in_use_page, name="put-in-use"),
    path("snapshots/<int:pk>/retire/", views.retire_page, name="retire"),
    path("snapshots/<int:pk>/make-again/", views.make_again, name="make-again"),
    path("snapshots/compared/<str:pair>/", comparing.compared, name="comparison"),
    path("snapshots/compared/<str:pair>/came/", comparing.came, name="came"),
    path("snapshots/compared/<str:pair>/came/file/", comparing.came_file, name="came-file"),
    path("snapshots/compared/<str:pair>/left/", comparing.left, name="left"),
    path("snapshots/compared/<str:pair>/left/file/", comparing.left_file, name="left-file"),
    path("snapshots/compared/<str:pair>/changed/", comparing.changed, name="changed"),
    path("snapshots/compared/<str:pair>/changed/file/", comparing.changed_file, name="changed-file"),
]
