"""The forms of families' codes."""

from django import forms

from lanyard.web.draws.families.codes import LENGTH, as_known
from lanyard.web.pages.fields import Look


class CodeForm(forms.Form):
    """Asks a family for its code, in words that children can read."""

    code = forms.CharField(
        label="Your code",
        help_text="It is in your letter. It looks like this: 7ZQK-M3V0-8HTA",
        max_length=40,
        error_messages={"required": "Type the code from your letter."},
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}
        ),
    )
    looks = {"code": Look(size="m", width=20)}

    def clean_code(self) -> str:
        """The code as it is known."""
        code = as_known(str(self.cleaned_data["code"]))
        if len(code) != LENGTH:
            raise forms.ValidationError(f"The code has {LENGTH} letters and numbers. Check your letter.")
        return code


class OneCodeForm(forms.Form):
    """Asks for which child a code is to be made."""

    source_id = forms.CharField(
        label="Unique ID of the child",
        help_text="As it stands in the person-level lists. A code that the family had before stops working.",
        max_length=60,
        error_messages={"required": "Enter the Unique ID of the child."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    looks = {"source_id": Look(width=30)}

    def clean_source_id(self) -> str:
        """The id without spaces around it."""
        return str(self.cleaned_data["source_id"]).strip()


class LettersForm(forms.Form):
    """Asks nothing: sending it makes the letters."""
