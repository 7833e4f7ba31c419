"""Inviting a person, in steps: who, where, as what, until when for guests."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.pages.links import Link
from lanyard.web.pages.offers import offer, offer_rows
from lanyard.web.pages.steps import Answers, Confirmation, Step, StepForm, Steps
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.directory.forms import organisation_field
from lanyard.web.people.directory.queries import open_organisations
from lanyard.web.people.giving import roles_to_give
from lanyard.web.people.invitations.actions import invite_person
from lanyard.web.people.invitations.errors import AlreadyHereError
from lanyard.web.people.invitations.rules import WAITS
from lanyard.web.people.models import Organisation, Person


class WhoForm(StepForm):
    """Who is invited."""

    name = forms.CharField(label="Full name", max_length=200)
    email = forms.EmailField(
        label="Email address",
        help_text="Their own work address. The invitation goes there, and they sign in with it.",
    )

    def clean_email(self) -> str:
        """The address of somebody who has no account yet."""
        address = str(self.cleaned_data["email"]).strip().lower()
        here = Person.objects.filter(email=address).first()
        if here is not None:
            raise ValidationError(str(AlreadyHereError(address, here.pk)))
        return address


class WhereForm(StepForm):
    """In which organisation: one whose people the visitor manages."""

    organisation = organisation_field()

    def prepare(self) -> None:
        """Offers the organisations that are open, and chooses the only one."""
        offer_rows(self, "organisation", open_organisations(self.visitor, MANAGE_PEOPLE))


class RoleForm(StepForm):
    """As what: roles that fit the organisation and that the visitor may give, with what each does."""

    role = forms.ChoiceField(label="Role", widget=forms.RadioSelect)

    def prepare(self) -> None:
        """Offers the roles of the organisation that was chosen."""
        where: Organisation | None = self.answers.get("organisation")
        roles = roles_to_give(self.visitor, where) if where else ()
        offer(self, "role", [(role.name.value, role.title) for role in roles])
        self.looks = {"role": Look(hints={role.name.value: role.does for role in roles})}


class LastDayForm(StepForm):
    """Until when, for guests."""

    last_day = DayField(
        noun="The last day",
        label="Last day",
        help_text="For example, 12 6 2026. They can still come in on it.",
    )


def is_guest(answers: Answers) -> bool:
    """Whether the role that was chosen is a guest's."""
    return ROLES[RoleName(answers["role"])].is_guest


def send_invitation(*, by: Visitor, answers: Answers) -> Confirmation:
    """Sends the invitation."""
    sent = invite_person(
        by=by,
        name=answers["name"],
        email=answers["email"],
        role=RoleName(answers["role"]),
        organisation=answers["organisation"],
        last_day=answers.get("last_day"),
    )
    where = sent.invitation.organisation
    return Confirmation(
        title="Invitation sent",
        lines=(f"{sent.invitation.name} has been invited to {where} as {_role(sent.invitation.role)}.",),
        next=_what_next(sent.invitation.email, answers),
        links=(
            Link(f"Go to {where}", reverse("people:organisation", args=[where.pk])),
            Link("Invite another person", reverse("people:invite")),
        ),
    )


def _role(name: str) -> str:
    return ROLES[RoleName(name)].title


def _what_next(email: str, answers: Answers) -> tuple[str, ...]:
    """What the invited person does, and what the inviter can do."""
    lines = [
        f"We have sent a message to {email}. The link in it works for {WAITS.days} days, and once.",
        "You can send it again, or withdraw it, on the page of the organisation.",
    ]
    if answers.get("last_day"):
        lines.append(f"Their role ends with the end of {date_in_words(answers['last_day'])}.")
    return tuple(lines)


INVITE = Steps(
    route="people:invite",
    title="Invite a person",
    button="Send invitation",
    finish=send_invitation,
    leave="people:people",
    may_be_given=("organisation",),
    check_lead=("They get a message with a link of their own, with which they make their account.",),
    steps=(
        Step("who", "Who do you want to invite?", WhoForm),
        Step("organisation", "Which organisation do they belong to?", WhereForm),
        Step("role", "What will their role be?", RoleForm),
        Step("last-day", "When is their last day?", LastDayForm, when=is_guest),
    ),
)
