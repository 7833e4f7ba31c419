"""The words of inspectors' choice: what was sent, who is chosen now, and everything that was recorded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.html import format_html

from lanyard.core.draws.replacing import IN_WORDS, Reason
from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import counted
from lanyard.web.draws.choices.apart import told_apart
from lanyard.web.draws.choices.queries import Recorded
from lanyard.web.draws.choices.quotas import QuotaFound
from lanyard.web.draws.choices.state import Choice, ChosenChild
from lanyard.web.draws.models import ChoiceKind, SentList
from lanyard.web.people.models import Person

_NOT_KEPT = "name no longer kept"


@dataclass(frozen=True)
class EventShown:
    """One event for the timeline component."""

    title: str
    day: str
    iso: str
    by: str
    html: str


@dataclass(frozen=True)
class QuotaShown:
    """A quota in words, with its mark: a word and the colour of its badge."""

    words: str
    found: str
    mark: str
    colour: str


def sent_words(sent: SentList) -> str:
    """What was sent: "the list of draw 3", or the name of a file with its size."""
    if sent.file_bytes is None:
        return f"The list of draw {sent.draw_id}"
    return f"{sent.file_name} ({counted(sent.file_bytes, 'byte', 'bytes')})"


def quotas_shown(latest: Recorded) -> list[QuotaShown]:
    """The quotas beside the present choice, as they were found when it was recorded."""
    return [_quota(QuotaFound(**each)) for each in latest.record.quotas]


def _quota(quota: QuotaFound) -> QuotaShown:
    words = f"At least {quota.at_least} {quota.words}"
    if quota.found is None:
        return QuotaShown(words, "", "Cannot be checked", "grey")
    mark, colour = ("Held", "green") if quota.is_met else ("Not held", "blue")
    return QuotaShown(words, f"{quota.found} of those chosen", mark, colour)


def events_shown(sent: Sequence[SentList], history: Sequence[Recorded]) -> list[EventShown]:
    """Everything that was recorded, in the order in which it happened. One query."""
    told = told_apart(each.apart for each in sent)
    to = {each.pk: str(told[each.apart].content["sent_to"]) for each in sent if each.apart in told}
    moments = [(each.sent_at, _of_sending(each, to.get(each.pk, _NOT_KEPT))) for each in sent]
    moments += [
        (each.record.chosen_at, event) for each, event in zip(history, _of_choices(history), strict=True)
    ]
    return [event for _, event in sorted(moments, key=lambda each: each[0])]


def _of_sending(sent: SentList, to: str) -> EventShown:
    said = _with_digest(f"To: {to}.", "SHA-256", sent.sha256)
    return _event(
        f"List sent: {sent_words(sent)}", sent.sent_at, _entered(sent.added_by, sent.added_at), said
    )


def _of_choices(history: Sequence[Recorded]) -> Iterator[EventShown]:
    numbers = {child.pseudonym: child.number for each in history for child in each.choice.children}
    for each in history:
        kind = ChoiceKind(each.record.kind)
        title, text = _whole(each.choice) if kind is ChoiceKind.CHOICE else _substitution(each, numbers)
        who = f"{each.inspector or _NOT_KEPT}, {each.record.get_chooser_display().lower()}"
        yield _event(
            f"Record {each.record.number}: {title}",
            each.record.chosen_at,
            f"{who}. Entered by {_entered(each.record.added_by, each.record.added_at)}",
            _with_digest(text, "Seal", each.record.seal),
        )


def _whole(choice: Choice) -> tuple[str, str]:
    title = f"{counted(len(choice.chosen), 'child', 'children')} chosen, {len(choice.reserves)} in reserve"
    return title, f"Chosen: {_numbers(choice.chosen)}. In reserve: {_numbers(choice.reserves) or 'nobody'}."


def _substitution(each: Recorded, numbers: dict[str, int]) -> tuple[str, str]:
    record = each.record
    stands_in = f"child {numbers[record.into]} stands in" if record.into else "nobody stands in"
    title = f"Child {numbers[record.out]} falls out, {stands_in}"
    return title, f"{IN_WORDS[Reason(record.because)]}. Asked for by {each.asked_by or _NOT_KEPT}."


def _numbers(children: Iterable[ChosenChild]) -> str:
    return ", ".join(f"child {child.number}" for child in children)


def _with_digest(text: str, name: str, digest: str) -> str:
    return format_html('{}<br>{}: <span class="lanyard-code" translate="no">{}</span>', text, name, digest)


def _entered(by: Person | None, at: datetime) -> str:
    local = timezone.localtime(at)
    return f"{by or 'the program'} on {date_in_words(local.date())} at {time_in_words(local.time())}"


def _event(title: str, at: datetime, by: str, html: str) -> EventShown:
    local = timezone.localtime(at)
    day = f"{date_in_words(local.date())}, {time_in_words(local.time())}"
    return EventShown(title, day, local.isoformat(timespec="minutes"), by, html)
