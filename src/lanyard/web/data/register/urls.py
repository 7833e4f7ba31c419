"""The addresses of the register. No address holds who a child is: `number` is its number in the snapshot."""

from django.urls import path

from lanyard.web.data.register.views import child, looks, person_lists, reviewing, searching

OWN = [
    path("register/", searching.register, name="register"),
    path("register/looks/", looks.find_looks, name="find-looks"),
    path("register/looks/<str:mark>/", looks.looks, name="looks"),
    path("register/looks/<str:mark>/file/", looks.looks_file, name="looks-file"),
    path("register/<int:pk>/", searching.register_of, name="register-of"),
    path("register/<int:pk>/file/", searching.register_of_file, name="register-of-file"),
    path("register/<int:pk>/children/<int:number>/", child.child, name="child"),
    path("register/<int:pk>/review/", reviewing.to_review, name="to-review"),
    path("register/<int:pk>/review/file/", reviewing.to_review_file, name="to-review-file"),
    path("register/<int:pk>/review/<int:number>/", reviewing.decide, name="decide-pair"),
    path("register/<int:pk>/lists/", person_lists.person_lists, name="person-lists"),
    path("register/<int:pk>/lists/<str:name>/", person_lists.person_list, name="person-list"),
    path("register/<int:pk>/lists/<str:name>/file/", person_lists.person_list_file, name="person-list-file"),
    path(
        "register/<int:pk>/lists/<str:name>/as-made/<str:ending>/",
        person_lists.person_list_as_made,
        name="person-list-as-made",
    ),
]
