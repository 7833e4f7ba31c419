"""The form by which a query is accepted."""

from django import forms

from lanyard.core.words.numbers import count
from lanyard.web.data.models.accepted import REASON


class AcceptForm(forms.Form):
    """Why a query is right, and of how many that is said."""

    ONE, ALL = "one", "all"

    reason = forms.CharField(
        label="Why is it right?",
        help_text="Name nobody, and nothing that a child can be known by. It is shown beside the query "
        "whenever it is raised again.",
        max_length=REASON,
        widget=forms.Textarea,
        error_messages={"required": "Say why it is right."},
    )
    which = forms.ChoiceField(label="For which queries does this hold?", widget=forms.RadioSelect)

    def __init__(self, data: object = None, *, alike: int) -> None:
        super().__init__(data, initial={"which": self.ONE})  # type: ignore[arg-type]
        field = self.fields["which"]
        choices = [(self.ONE, "This one"), (self.ALL, f"All {count(alike)} of this rule and column here")]
        field.choices = choices if alike > 1 else choices[:1]  # type: ignore[attr-defined]
