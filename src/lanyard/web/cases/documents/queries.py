"""What pages about documents read: always for all cases at once, in fixed queries."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, Subquery, prefetch_related_objects

from lanyard.web.cases.documents.rules import Standing, standing_of, standing_of_all
from lanyard.web.cases.documents.slots import Slot, slots_of, title_of
from lanyard.web.cases.models import (
    AnswerState,
    Case,
    CaseFile,
    DocumentAnswer,
    DocumentRequest,
    DocumentWanted,
)


@dataclass(frozen=True)
class Asked:
    """One document as it was asked of somebody: the row with its answers, and how far it is."""

    wanted: DocumentWanted
    standing: Standing


@dataclass(frozen=True)
class Filed:
    """One document of a child's file: what is wanted, of whom it was asked, and how far it is."""

    slot: Slot
    asked: tuple[Asked, ...]
    standing: Standing


def owing(cases: Iterable[Case]) -> QuerySet[DocumentRequest]:
    """Open requests of these cases of which a document has not come, or was sent back."""
    latest = DocumentAnswer.objects.filter(wanted=OuterRef("pk")).order_by("-number")
    owed = (
        DocumentWanted.objects.filter(request=OuterRef("pk"), withdrawn_at=None)
        .annotate(latest=Subquery(latest.values("state")[:1]))
        .filter(Q(latest=None) | Q(latest=AnswerState.SENT_BACK))
    )
    requests = DocumentRequest.objects.open().filter(Exists(owed), case__in=[case.pk for case in cases])
    return requests.select_related("organisation", "case")


def filed_of(cases: Sequence[Case]) -> Mapping[int, tuple[Filed, ...]]:
    """The documents of each case's file, by its id. Three queries at most, however many cases."""
    prefetch_related_objects(cases, "inspection")
    rows = _wanted().filter(request__case__in=[case.pk for case in cases], withdrawn_at=None)
    open_ones = rows.filter(Q(request__withdrawn_at=None) | Q(answers__isnull=False)).distinct()
    found: dict[int, list[Asked]] = {}
    for wanted in open_ones.select_related("request__organisation"):
        found.setdefault(wanted.request.case_id, []).append(Asked(wanted, standing_of(_state(wanted))))
    return {case.pk: _filed(case, found.get(case.pk, ())) for case in cases}


def documents_of(request: DocumentRequest) -> list[Asked]:
    """The documents of one request that are wanted still, or of which something came. Two queries."""
    rows = _wanted().filter(request=request)
    shown = [wanted for wanted in rows if wanted.withdrawn_at is None or wanted.answers.all()]
    return [Asked(wanted, standing_of(_state(wanted))) for wanted in shown]


def requests_within(cases: Collection[int]) -> QuerySet[DocumentRequest]:
    """The requests of these cases, with whom they go to."""
    return DocumentRequest.objects.filter(case__in=cases).select_related("organisation")


@dataclass(frozen=True)
class Again:
    """Where the content of a file was sent too: in this case under these titles, or for another child."""

    here: tuple[str, ...] = ()
    is_of_another: bool = False


def sent_again(case: Case, files: Sequence[CaseFile]) -> Mapping[int, Again]:
    """Which files of a case were sent more than once, by their ids. One query. Says nothing of others."""
    digests = {file.sha256 for file in files}
    rows = CaseFile.objects.filter(sha256__in=digests).values_list(
        "pk", "sha256", "case", "answer__wanted__slot"
    )
    found = list(rows)
    rules = case.inspection.rules_of
    return {
        file.pk: Again(
            here=tuple(
                dict.fromkeys(
                    title_of(rules, slot)
                    for pk, sha256, of, slot in found
                    if sha256 == file.sha256 and of == case.pk and pk != file.pk and slot
                )
            ),
            is_of_another=any(sha256 == file.sha256 and of != case.pk for _, sha256, of, _ in found),
        )
        for file in files
    }


def same_before(answer: DocumentAnswer) -> DocumentAnswer | None:
    """The latest version before this one that is the very same file, if there is one. One query."""
    earlier = DocumentAnswer.objects.filter(wanted=answer.wanted_id, number__lt=answer.number)
    same = earlier.filter(file__isnull=False, file__sha256=answer.file.sha256 if answer.file else "")
    return same.order_by("-number").first()


def _wanted() -> QuerySet[DocumentWanted]:
    answers = DocumentAnswer.objects.select_related("file").order_by("-number")
    return DocumentWanted.objects.prefetch_related(Prefetch("answers", answers)).order_by("pk")


def _state(wanted: DocumentWanted) -> str | None:
    answers = wanted.answers.all()
    return answers[0].state if answers else None


def _filed(case: Case, asked: Iterable[Asked]) -> tuple[Filed, ...]:
    by_slot: dict[str, list[Asked]] = {}
    for each in asked:
        by_slot.setdefault(each.wanted.slot, []).append(each)
    slots = slots_of(case)
    more = [Slot(slot, title_of(case.inspection.rules_of, slot)) for slot in by_slot]
    wanted = [*slots, *(slot for slot in more if slot.id not in {each.id for each in slots})]
    return tuple(_one(slot, by_slot.get(slot.id, ())) for slot in wanted)


def _one(slot: Slot, asked: Sequence[Asked]) -> Filed:
    return Filed(slot, tuple(asked), standing_of_all([each.standing for each in asked]))
