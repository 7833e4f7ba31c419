"""How the record of what happened names people and organisations."""

from collections.abc import Callable, Collection

from django.urls import reverse

from lanyard.web.audit.record import PERSON
from lanyard.web.audit.things import Names, Thing, numbers_in
from lanyard.web.people.models import Organisation, Person, SignedLink


def _people(ids: Collection[str]) -> Names:
    found = Person.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): name for pk, name in found.values_list("pk", "name")}


def _people_named(words: str) -> Collection[str]:
    found = Person.objects.filter(name__icontains=words).order_by("pk")
    return [str(pk) for pk in found.values_list("pk", flat=True)]


def _organisations(ids: Collection[str]) -> Names:
    found = Organisation.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): name for pk, name in found.values_list("pk", "name")}


def _links(ids: Collection[str]) -> Names:
    found = SignedLink.objects.filter(pk__in=numbers_in(ids))
    return {str(pk): f"for {name}" for pk, name in found.values_list("pk", "for_name")}


def _page_of(kind: str) -> Callable[[str], str]:
    def address(identity: str) -> str:
        return reverse(f"people:{kind}", args=[identity])

    return address


THINGS = (
    Thing(PERSON, "Person", _people, named=_people_named, address=_page_of("person")),
    Thing("organisation", "Organisation", _organisations, address=_page_of("organisation")),
    Thing("link", "Signed link", _links),
)
