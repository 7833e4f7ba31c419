"""Invitations: how somebody new comes to have an account."""

from typing import Self

from django.db import models
from django.db.models.functions import Lower

from lanyard.web.access.permissions import Permission
from lanyard.web.access.roles import ROLES, Role, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.people.models.links import SignedLink
from lanyard.web.people.models.organisations import Organisation
from lanyard.web.people.models.persons import Person

_WAITING = models.Q(accepted=None, withdrawn=None)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Invitations by what pages ask for."""

    def waiting(self) -> Self:
        """Those neither accepted nor withdrawn; their links may have expired."""
        return self.filter(_WAITING)

    def to(self, email: str) -> Self:
        """Those to one address."""
        return self.filter(email=email.strip().lower())

    def within(self, visitor: Visitor, permission: Permission) -> Self:
        """Those to organisations to which the visitor's right reaches."""
        reach = visitor.reach(permission)
        return self if reach.everything else self.filter(organisation__in=reach.organisations)


class Invitation(models.Model):
    """One person asked to take one role in one organisation. `link` is the last signed link sent for it."""

    name = models.CharField(max_length=200)
    email = models.EmailField("email address")
    role = models.CharField(max_length=40, choices=[(name.value, role.title) for name, role in ROLES.items()])
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="invitations")
    last_day = models.DateField(null=True, blank=True)
    link = models.OneToOneField(SignedLink, null=True, on_delete=models.SET_NULL, related_name="+")
    invited_by = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="+")
    made = models.DateTimeField(auto_now_add=True)
    accepted = models.DateTimeField(null=True)
    withdrawn = models.DateTimeField(null=True)
    person = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="invitations")

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ("-made", "-pk")
        constraints = (
            models.UniqueConstraint(
                Lower("email"), condition=_WAITING, name="one_waiting_invitation_an_address"
            ),
            models.CheckConstraint(
                condition=models.Q(accepted=None) | models.Q(withdrawn=None),
                name="invitation_not_both_accepted_and_withdrawn",
            ),
        )

    def __str__(self) -> str:
        return f"invitation of {self.name}"

    @property
    def role_of(self) -> Role:
        """The role as declared."""
        return ROLES[RoleName(self.role)]

    @property
    def is_waiting(self) -> bool:
        """Whether it can still be accepted, by this link or a new one."""
        return self.accepted is None and self.withdrawn is None
