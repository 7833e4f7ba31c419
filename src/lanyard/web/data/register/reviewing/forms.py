"""The form by which somebody decides."""

from django import forms


class DecisionForm(forms.Form):
    """One child or two, and why."""

    same_child = forms.ChoiceField(
        label="Are they one child?",
        choices=(("Y", "One child"), ("N", "Two children")),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one child or two children."},
    )
    reason = forms.CharField(
        label="Why",
        help_text="In a few words, without names: it stays with the decision.",
        max_length=200,
        error_messages={"required": "Enter why."},
    )
