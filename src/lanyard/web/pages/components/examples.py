"""Every component of ours, with an example of each variant. The names in them are made up."""

from lanyard.web.pages.components.declare import Component, Example

_ALERT = Component(
    "alert",
    "Alert",
    "Something to know about a page or a part of it. For what an act has led to, use a message instead: it "
    "becomes a banner at the top of the next page.",
    (
        Example("Information", '{{ alert("information", "The call can come on any Monday in term time.") }}'),
        Example("Success", '{{ alert("success", "All 32 data sets are in.") }}'),
        Example("Warning", '{{ alert("warning", "Two settings have not chosen a contact yet.") }}'),
        Example("Error", '{{ alert("error", "The list could not be read. Upload it again.") }}'),
        Example(
            "With more than one line",
            """
            {% set words %}
            <p class="govuk-body">The list holds 214 children. Two things need a look:</p>
            <ul class="govuk-list govuk-list--bullet">
            <li>3 have no setting</li>
            <li>1 is listed twice</li>
            </ul>
            {% endset %}
            {{ alert("warning", html=words) }}
            """,
        ),
    ),
)

_BADGE = Component(
    "badge",
    "Badge",
    "A word or number that marks a thing in a list or beside a heading. For how far something is, use a tag; "
    "for how good it is, a rating.",
    (
        Example("Blue, the usual one", '{{ badge("New") }}'),
        Example("Red", '{{ badge("Urgent", "red") }}'),
        Example("Green", '{{ badge("Agreed", "green") }}'),
        Example("Grey", '{{ badge("Draft", "grey") }}'),
    ),
)

_IDENTITY_BAR = Component(
    "identity_bar",
    "Identity bar",
    "Whom or what a page is about, above its heading. Others may see the screen: give no more than is needed "
    "to tell one from another.",
    (
        Example("Only a name", '{{ identity_bar("Child 2 of 6") }}'),
        Example(
            "With facts and acts",
            """
            {{ identity_bar(
              "Child 4 of 6",
              facts=[("Age", "9"), ("Setting", "Alderbrook Primary School"), ("Case lead", "Ruth Adeyemi")],
              acts=[
                {"text": "Chronology", "href": "#main-content"},
                {"text": "Documents", "href": "#main-content"},
              ],
            ) }}
            """,
        ),
    ),
)

_LANGUAGES = Component(
    "languages",
    "Language navigation",
    "The same page in other languages, each named in itself. For pages that families read.",
    (
        Example(
            "Three languages, one from right to left",
            """
            {{ languages([
              {"name": "English", "code": "en", "current": true},
              {"name": "Polski", "code": "pl", "href": "#main-content"},
              {"name": "اردو", "code": "ur", "href": "#main-content", "direction": "rtl"},
            ]) }}
            """,
        ),
    ),
)

_RATING = Component(
    "rating",
    "Rating",
    "Red, amber or green, always with the word and a shape of its own. Say in the words what it means here.",
    (
        Example("Red", '{{ rating("red", "not yet meeting the criterion") }}'),
        Example("Amber", '{{ rating("amber", "partly meeting the criterion") }}'),
        Example("Green", '{{ rating("green", "meeting the criterion") }}'),
        Example("Not rated", '{{ rating("grey") }}'),
    ),
)

_UPLOADS = Component(
    "uploads",
    "Several files",
    "Files sent together, and those already there. Goes into a form that can hold files; without scripts, "
    "files are chosen and sent as usual.",
    (
        Example("Nothing there yet", '{{ uploads("first", "Add files", hint="PDF, Word or spreadsheet") }}'),
        Example(
            "With files, one of them refused",
            """
            {{ uploads("more", "Add more files", uploaded=[
              {"name": "chronology.pdf", "size": "240 KB", "href": "#main-content", "remove": "1"},
              {"name": "holiday.mov", "size": "48 MB", "remove": "2",
               "error": "This is a film. Add a PDF, a Word document or a spreadsheet."},
            ]) }}
            """,
        ),
    ),
)

_SUB_NAVIGATION = Component(
    "sub_navigation",
    "Sub-navigation",
    "The pages of one section, or the parts of one thing, below the heading.",
    (
        Example(
            "Three pages",
            """
            {{ sub_navigation([
              {"text": "Organisations", "href": "#main-content", "current": true},
              {"text": "People", "href": "#main-content"},
              {"text": "Roles", "href": "#main-content"},
            ], "Directory") }}
            """,
        ),
    ),
)

_SUMMARY = Component(
    "summary",
    "Summary list",
    "What is known about a thing, with links by which to change it. Also where answers are checked.",
    (
        Example(
            "With links, and a value that is not given",
            """
            {{ summary([
              {"key": "Name", "value": "Alderbrook Primary School", "change": "#main-content"},
              {"key": "Phone number", "value": "", "change": "#main-content"},
              {"key": "Kind", "value": "School or other setting"},
            ]) }}
            """,
        ),
        Example(
            "As a card",
            '{{ summary([{"key": "Seed", "value": "4 19 22 31 40 51"}], title="The draw") }}',
        ),
    ),
)

_TASKS = Component(
    "tasks",
    "Task list",
    "What there is to do, and how far each task is.",
    (
        Example(
            "Every state",
            """
            {{ tasks([
              {"title": "Tell everyone the dates", "href": "#main-content", "state": "done"},
              {"title": "Upload List 1", "href": "#main-content", "state": "begun",
               "hint": "Due on 12 June 2026, 5pm"},
              {"title": "Read the pen portraits", "href": "#main-content", "state": "looked-at"},
              {"title": "Name the settings’ contacts", "href": "#main-content", "state": "late"},
              {"title": "Invite parents and carers", "href": "#main-content", "state": "todo"},
              {"title": "Plan the meetings", "href": "#main-content", "state": "waiting"},
            ]) }}
            """,
        ),
    ),
)

_TIMELINE = Component(
    "timeline",
    "Timeline",
    "What happened or will happen, in order of time. How far each event is stands as a word beside its day.",
    (
        Example(
            "Events in every state",
            """
            {{ timeline([
              {"title": "The call", "day": "Monday 8 June 2026", "iso": "2026-06-08", "state": "done",
               "by": "Ruth Adeyemi", "text": "The lead inspector spoke with the nominated officer."},
              {"title": "Lists sent", "day": "Tuesday 9 June 2026", "iso": "2026-06-09", "state": "late",
               "state_words": "1 day late", "href": "#main-content"},
              {"title": "Names chosen", "day": "Wednesday 10 June 2026", "iso": "2026-06-10", "state": "now"},
              {"title": "Documents due", "day": "Friday 12 June 2026", "iso": "2026-06-12"},
            ]) }}
            """,
        ),
    ),
)

_WIDE = Component(
    "wide",
    "Wide table",
    "Room for a table that is wider than a phone: it scrolls within itself, also by keyboard. For lists, use "
    "a list page instead, whose rows become blocks.",
    (
        Example(
            "A table of many columns",
            """
            {% call wide("Meetings of the week") %}
            <table class="govuk-table">
            <caption class="govuk-table__caption">Meetings of the week</caption>
            <thead class="govuk-table__head"><tr class="govuk-table__row">
            {% for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] %}
            <th scope="col" class="govuk-table__header">{{ day }} 12 June 2026</th>
            {% endfor %}
            </tr></thead>
            <tbody class="govuk-table__body"><tr class="govuk-table__row">
            {% for room in range(5) %}<td class="govuk-table__cell">Room {{ room }}, 9:30am</td>{% endfor %}
            </tr></tbody>
            </table>
            {% endcall %}
            """,
        ),
    ),
)

COMPONENTS = (
    *(_ALERT, _BADGE, _IDENTITY_BAR, _LANGUAGES, _RATING, _UPLOADS, _SUB_NAVIGATION, _SUMMARY, _TASKS),
    *(_TIMELINE, _WIDE),
)
"""In the order of their titles."""
