"""The forms of a call that is noted. They ask; the actions decide."""

from datetime import date, datetime

from django import forms
from django.http import QueryDict
from django.utils import timezone

from lanyard.core.words.phrases import curled
from lanyard.web.inspections.actions.calls import SaidCall
from lanyard.web.inspections.calling.times import TimeOfDayField
from lanyard.web.inspections.models import CallMade
from lanyard.web.inspections.models.inspections import Called, Caller
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look

_FIELDS = ("caller", "called", "caller_name", "phone", "email")


def _offered(among: type[Caller] | type[Called]) -> list[tuple[str, str]]:
    return [(value, curled(str(words))) for value, words in among.choices]


class _OfCall(forms.ModelForm[CallMade]):
    """The questions about a call, however they are asked."""

    caller = forms.ChoiceField(
        label="Who rang?",
        choices=_offered(Caller),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who rang."},
    )
    called = forms.ChoiceField(
        label="Who was rung?",
        choices=_offered(Called),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who was rung."},
    )
    day = DayField(noun="The day of the call", label="Day of the call")
    time = TimeOfDayField(label="Time of the call")

    looks = {
        "caller": Look(size="m"),
        "called": Look(size="m"),
        "time": Look(hint="For example, 9:15am", width=10),
        "phone": Look(width=20),
    }
    field_order = ("caller", "called", "day", "time", "caller_name", "phone", "email")

    def said(self) -> SaidCall:
        """What was entered."""
        entered = self.cleaned_data
        at = timezone.make_aware(datetime.combine(entered["day"], entered["time"]))
        return SaidCall(at=at, **{name: entered[name] for name in _FIELDS})

    class Meta:
        model = CallMade
        fields = _FIELDS
        labels = {
            "caller_name": "Name of whoever rang",
            "phone": "Their phone number",
            "email": "Their email address",
        }
        widgets = {"phone": forms.TextInput(attrs={"type": "tel"})}


class AddCallForm(_OfCall):
    """Asks about a call. What the address says of it is chosen already."""

    def __init__(self, data: QueryDict | None, *, asked: QueryDict, day: date) -> None:
        super().__init__(data)
        self.initial.update(caller=asked.get("caller"), called=asked.get("called"), day=day)


class ChangeCallForm(_OfCall, ChangingForm[CallMade]):
    """Asks about a call again."""

    def __init__(self, data: QueryDict | None = None, *, instance: CallMade) -> None:
        super().__init__(data, instance=instance)
        at = timezone.localtime(instance.at)
        self.initial.update(day=at.date(), time=at.time().replace(second=0, microsecond=0))
