"""People with accounts, and the roles they hold."""

from datetime import date
from typing import ClassVar, Self

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from lanyard.web.access.permissions import Permission
from lanyard.web.access.roles import ROLES, Role, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models.organisations import Organisation


class PersonManager(BaseUserManager["Person"]):
    """Makes people with accounts."""

    def create_user(self, email: str, name: str, password: str | None = None) -> "Person":
        """A new person; without a password they can only come in by other ways."""
        person = self.model(email=email.strip().lower(), name=name.strip())
        person.set_password(password)
        person.save()
        return person

    def within(self, visitor: Visitor, permission: Permission) -> models.QuerySet["Person"]:
        """Those to whom the visitor's right reaches: by the organisations in which they hold roles."""
        reach = visitor.reach(permission)
        if reach.everything:
            return self.get_queryset()
        in_reach = RoleHeld.objects.filter(organisation__in=reach.organisations).values("person")
        return self.filter(models.Q(pk__in=in_reach) | models.Q(pk=visitor.person if reach.own else None))


class Person(AbstractBaseUser, Versioned):
    """Somebody with an account. Told apart by email address, which is kept in small letters."""

    name = models.CharField(max_length=200)
    email = models.EmailField("email address", unique=True)
    phone = models.CharField("phone number", max_length=30, blank=True)
    is_active = models.BooleanField(default=True)
    joined = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[PersonManager] = PersonManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ("name", "pk")
        constraints = (models.UniqueConstraint(Lower("email"), name="one_person_an_address"),)

    def __str__(self) -> str:
        return self.name


class RoleHeldQuerySet(models.QuerySet["RoleHeld"]):
    """Roles held, by what pages ask for."""

    def on(self, day: date) -> Self:
        """Those in force on a day: begun, not over (both days count), and not ended at once by then."""
        not_over = models.Q(last_day=None) | models.Q(last_day__gte=day)
        not_ended = models.Q(ended_on=None) | models.Q(ended_on__gt=day)
        return self.filter(not_over, not_ended, first_day__lte=day)

    def counting_on(self, day: date) -> Self:
        """Those in force on a day that give rights: roles in closed organisations rest."""
        return self.on(day).filter(organisation__closed_on=None)

    def lasting(self) -> Self:
        """Those without a last day, in organisations that are open, of people who can come in."""
        return self.filter(last_day=None, ended_on=None, organisation__closed_on=None, person__is_active=True)


class RoleHeld(models.Model):
    """A role that a person has, had or will have in one organisation, from its first day to its last.

    One that was ended at once does not count from that day on (`ended_on`), not even if it began on it.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="roles_held")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="roles_held")
    role = models.CharField(max_length=40, choices=[(name.value, role.title) for name, role in ROLES.items()])
    first_day = models.DateField()
    last_day = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)

    objects = RoleHeldQuerySet.as_manager()

    class Meta:
        ordering = ("person", "first_day", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(last_day=None) | models.Q(last_day__gte=models.F("first_day")),
                name="role_ends_after_it_begins",
            ),
            models.UniqueConstraint(
                fields=["person", "organisation", "role"],
                condition=models.Q(last_day=None, ended_on=None),
                name="one_open_holding_of_a_role",
            ),
        )

    def __str__(self) -> str:
        return f"{self.role_of.title}, {self.organisation}"

    @property
    def role_of(self) -> Role:
        """The role as declared."""
        return ROLES[RoleName(self.role)]
