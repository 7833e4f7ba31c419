"""The form that makes a token."""

from django import forms

from lanyard.core.words.phrases import upper_first
from lanyard.web.access.visitor import Visitor
from lanyard.web.api.tokens.actions import may_carry
from lanyard.web.pages.fields import Look

LASTS = ((7, "1 week"), (30, "30 days"), (90, "90 days"), (365, "1 year"))
"""How long a token can last, in days."""


class TokenForm(forms.Form):
    """What the token is for, what it may do, and how long."""

    name = forms.CharField(
        label="What the token is for",
        help_text="The program that will have it. For example, monthly report.",
        max_length=100,
        error_messages={"required": "Enter what the token is for."},
    )
    rights = forms.MultipleChoiceField(
        label="What the token may do",
        help_text="Choose as little as the program needs. Every token can read the rules of inspections.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    days = forms.TypedChoiceField(
        label="How long it works",
        choices=LASTS,
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how long the token works."},
    )
    looks = {"name": Look(size="m", width=30), "rights": Look(size="m"), "days": Look(size="m")}

    def __init__(self, *args: object, visitor: Visitor) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        rights = self.fields["rights"]
        assert isinstance(rights, forms.MultipleChoiceField)  # noqa: S101 - declared so above
        rights.choices = [(each.name, upper_first(each.words)) for each in may_carry(visitor)]
