"""The addresses of families' codes. The public ones are short, as they stand in letters."""

from django.urls import path

from lanyard.web.draws.families.views import making, public

OWN = [
    path("my-child/", public.my_child, name="my-child"),
    path("my-child/answer/", public.answer, name="my-child-answer"),
    path("my-child/proof/", public.proof, name="my-child-proof"),
    path("my-child/check/", public.checker, name="my-child-checker"),
    path("<int:pk>/families/", making.families, name="families"),
    path("<int:pk>/families/letters/", making.letters, name="family-letters"),
    path("<int:pk>/families/code/", making.one_code, name="family-code"),
]
