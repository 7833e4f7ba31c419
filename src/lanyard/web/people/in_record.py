"""How the record of what happened names people and organisations."""

from collections.abc import Collection

from lanyard.web.audit.record import PERSON
from lanyard.web.audit.things import Names, Thing
from lanyard.web.people.models import Organisation, Person


def _people(ids: Collection[str]) -> Names:
    found = Person.objects.filter(pk__in=[int(each) for each in ids if each.isdecimal()])
    return {str(pk): name for pk, name in found.values_list("pk", "name")}


def _people_named(words: str) -> Collection[str]:
    found = Person.objects.filter(name__icontains=words).order_by("pk")
    return [str(pk) for pk in found.values_list("pk", flat=True)]


def _organisations(ids: Collection[str]) -> Names:
    found = Organisation.objects.filter(pk__in=[int(each) for each in ids if each.isdecimal()])
    return {str(pk): name for pk, name in found.values_list("pk", "name")}


THINGS = (
    Thing(PERSON, "Person", _people, named=_people_named),
    Thing("organisation", "Organisation", _organisations),
)
