"""What the pages of one list do, whether somebody has signed in or came by its link."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.http import Http404, HttpRequest, HttpResponse

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record_read
from lanyard.web.data.models import Part, PartState, PartWanted
from lanyard.web.data.providers.access import WANTED
from lanyard.web.data.providers.actions import send_part
from lanyard.web.data.providers.acts import SEEN
from lanyard.web.data.providers.forms import SendForm
from lanyard.web.data.providers.history import history_shown
from lanyard.web.data.providers.kinds import LISTS, has_history, title_of
from lanyard.web.data.providers.lists import PROBLEMS
from lanyard.web.data.providers.presenters import parts_shown, wanted_title
from lanyard.web.data.providers.queries import figures_of, problems_of
from lanyard.web.data.providers.ways import Way
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.lists import list_page

_OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_TYPES = {"xlsx": _OFFICE, "ods": "application/vnd.oasis.opendocument.spreadsheet"}

_SAID = {
    PartState.CHECKING: "has come in and is being checked. Look at this page again in a minute.",
    PartState.REFUSED: "cannot be used. See below what to do.",
    PartState.WAITING: "has come in, and was checked. See below what was found.",
}


def page_of(wanted: PartWanted, way: Way, *, may_decide: bool) -> dict[str, object]:
    """What the page of one list places: its versions, and its figures over periods."""
    figures = history_shown(figures_of(wanted), title_of(wanted.kind)) if has_history(wanted.kind) else []
    return {
        "title": wanted_title(wanted),
        "wanted": wanted,
        "way": way,
        "parts": parts_shown(wanted.parts.all(), way, may_decide=may_decide),
        "measures": figures,
    }


def send_page(request: HttpRequest, wanted: PartWanted, way: Way, page: FormPage) -> HttpResponse:
    """The page by which a version is sent; what was found is told on the next."""
    visitor = visitor_of(request)

    def act(form: SendForm) -> Done:
        said = form.cleaned_data
        part = send_part(by=visitor, wanted=wanted.pk, file=said["returns"], narrative=said["narrative"])
        return Done(f"{part} {_SAID[PartState(part.state)]}", way.home().href)

    return form_page(request, page, SendForm(sent(request), request.FILES or None), act)


def template_file(request: HttpRequest, wanted: PartWanted) -> HttpResponse:
    """The empty form of a list, made from its declared columns."""
    from lanyard.core.packs.ods import write_ods  # noqa: PLC0415 - only who downloads needs the writers
    from lanyard.core.packs.templates import template_of  # noqa: PLC0415
    from lanyard.core.packs.xlsx import write_xlsx  # noqa: PLC0415

    ending = "ods" if request.GET.get("as") == "ods" else "xlsx"
    write = write_ods if ending == "ods" else write_xlsx
    with TemporaryDirectory() as folder:
        path = Path(folder, f"{wanted.kind}.{ending}")
        write(template_of(LISTS[wanted.kind]), path)
        answer = HttpResponse(path.read_bytes(), content_type=_TYPES[ending])
    answer["Content-Disposition"] = f'attachment; filename="{wanted.kind}.{ending}"'
    return answer


def problems_page(request: HttpRequest, part: Part, way: Way) -> HttpResponse:
    """The problems in one version, cells of children's records perhaps among them: the look is recorded."""
    rows, wanted = problems_of(part), part.wanted
    record_read(SEEN, by=visitor_of(request), about=About(WANTED, wanted.pk, wanted.organisation_id))
    if rows is None:
        raise Http404
    return list_page(request, PROBLEMS, rows, template="data/providers/problems.html", back=way.home())
