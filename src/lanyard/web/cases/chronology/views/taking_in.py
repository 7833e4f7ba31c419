"""Two steps by which entries come in: shown first, and then taken, all of them or none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render

from lanyard.core.chronology.entries import Entry, Read
from lanyard.core.chronology.lines import as_lines, read_lines
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import upper_first
from lanyard.web.cases.chronology.files import read_file
from lanyard.web.cases.chronology.forms import PasteForm, TakeForm
from lanyard.web.cases.chronology.queries import Scope, scope_of
from lanyard.web.cases.frame import CaseFormPage
from lanyard.web.cases.models import Case
from lanyard.web.pages.form_pages import Done, lead_on, sent
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class TakingIn:
    """Where entries come in: the case, the page around the form, where they are taken, and by what act."""

    case: Case
    page: CaseFormPage
    take: str
    back: str
    act: Callable[[Sequence[Entry]], int]


@dataclass(frozen=True)
class LineShown:
    """An entry as it was understood."""

    when: str
    what: tuple[str, ...]
    source: str
    is_outside: bool


def paste_page(request: HttpRequest, coming: TakingIn) -> HttpResponse:
    """Asks for lines or a file; then shows what was understood, or what is wrong in which line."""
    form = PasteForm(sent(request), request.FILES or None)
    read: Read | None = None
    unplaced: tuple[str, ...] = ()
    if form.is_valid():
        try:
            read, unplaced = _read(coming.case, form)
        except RefusedError as refusal:
            form.add_error(refusal.field, str(refusal))
    if read and read.entries:
        return _shown(request, coming, read.entries, unplaced)
    if read:
        wrong = counted(len(read.faults), "thing is", "things are")
        form.add_error("file" if form.cleaned_data["file"] else "text", f"{wrong} to be mended, as listed.")
    said = {"page": coming.page, "form": form, "faults": read.faults if read else ()}
    return render(request, "cases/chronology/paste.html", said)


def take_page(request: HttpRequest, coming: TakingIn) -> HttpResponse:
    """Takes what was shown."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    form = TakeForm(request.POST)
    read = read_lines(form.cleaned_data["text"]) if form.is_valid() else Read()
    if not read.entries:
        messages.error(request, "Nothing was taken in: send the lines once more.")
        return HttpResponseRedirect(coming.back)
    try:
        number = coming.act(read.entries)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(coming.back)
    return lead_on(request, Done(_taken(number, len(read.entries)), coming.back))


def _read(case: Case, form: PasteForm) -> tuple[Read, tuple[str, ...]]:
    if form.cleaned_data["file"]:
        return read_file(case, form.cleaned_data["file"])
    return read_lines(form.cleaned_data["text"]), ()


def _shown(
    request: HttpRequest, coming: TakingIn, entries: Sequence[Entry], unplaced: Sequence[str]
) -> HttpResponse:
    scope = scope_of(coming.case.inspection)
    lines = as_lines(entries)
    said = {
        "page": coming.page,
        "lines": [_line(each, scope) for each in read_lines(lines).entries],
        "count": counted(len(entries), "entry", "entries"),
        "unplaced": unplaced,
        "take": coming.take,
        "form": TakeForm(initial={"text": lines}),
    }
    return render(request, "cases/chronology/shown.html", said)


def _line(entry: Entry, scope: Scope) -> LineShown:
    outside = not scope.span.holds(entry)
    return LineShown(upper_first(entry.when.words), tuple(entry.what.split("\n")), entry.source, outside)


def _taken(number: int, of: int) -> str:
    words = f"{counted(number, 'entry is', 'entries are')} in the chronology."
    known = of - number
    return f"{words} {counted(known, 'entry was', 'entries were')} there already." if known else words
