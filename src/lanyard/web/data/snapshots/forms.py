"""Forms about snapshots."""

from django import forms


class SureForm(forms.Form):
    """Only asks whether somebody is sure, of the thing as they saw it."""

    version = forms.IntegerField(widget=forms.HiddenInput)
