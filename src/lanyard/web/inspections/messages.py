"""The messages of the inspections room, in words."""

from lanyard.web.mail.fields import COUNT, DAY, LINK, MOMENT
from lanyard.web.mail.messages import Message

CALL_CAME = Message(
    "inspections.call-came",
    "The inspection has been announced: see your tasks",
    """The inspectors called on {{ notified }}. You are in the team, and your tasks have their dates.

See what is yours to do, and by when:

{{ mine }}""",
    {"notified": DAY, "mine": LINK},
)
DATES_MOVED = Message(
    "inspections.dates-moved",
    "Inspection dates have changed: check your tasks",
    """A date of the inspection has changed, and with it the days of your tasks: {{ tasks }} of them.

See what is yours to do, and by when:

{{ mine }}""",
    {"tasks": COUNT, "mine": LINK},
)

OWN_TASKS_LINK = Message(
    "inspections.own-tasks",
    "Your tasks for the inspection: see and do them here",
    """You have tasks to do for the inspection of your local area. See them, and say when they are done, here:

{{ mine }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"mine": LINK, "until": MOMENT},
)

DIGEST = Message(
    "inspections.digest",
    "Your tasks for the inspection today",
    """Your tasks for the inspection this morning:

Late: {{ late }}
Due today: {{ today }}
Due in the next 3 working days: {{ soon }}

See and do them here:

{{ mine }}

You can turn this message off on the same page, once you have signed in.""",
    {"late": COUNT, "today": COUNT, "soon": COUNT, "mine": LINK},
)

REHEARSAL_STARTED = Message(
    "inspections.rehearsal-started",
    "Rehearsal: see your tasks",
    """This is a rehearsal: no inspectors have called. It is played as if the call had come on {{ notified }}.

Do your tasks as you would in an inspection. See what is yours to do, and by when:

{{ mine }}""",
    {"notified": DAY, "mine": LINK},
)
REHEARSAL_ASKED = Message(
    "inspections.rehearsal-asked",
    "Rehearsal: information is asked of you",
    """This is a rehearsal: no inspectors have called.

Information is asked of you, and a clock runs until it is there. Requests: {{ requests }}.
{% if due %}It is wanted by {{ due }}.
{% endif %}

See what is wanted, and say when it is there:

{{ mine }}""",
    {"requests": COUNT, "due": DAY, "mine": LINK},
    optional=frozenset({"due"}),
)
REHEARSAL_DATES_MOVED = Message(
    "inspections.rehearsal-dates-moved",
    "Rehearsal: dates have changed, check your tasks",
    """This is a rehearsal: no inspectors have called.

A date of the rehearsal has changed, and with it the days of your tasks: {{ tasks }} of them.

See what is yours to do, and by when:

{{ mine }}""",
    {"tasks": COUNT, "mine": LINK},
)
REHEARSAL_TASKS_LINK = Message(
    "inspections.rehearsal-tasks",
    "Rehearsal: see and do your tasks here",
    """This is a rehearsal: no inspectors have called.

You have tasks to do in it. See them, and say when they are done, here:

{{ mine }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"mine": LINK, "until": MOMENT},
)
FORUM_LIST_LINK = Message(
    "inspections.forum-list",
    "The forum’s list for the first day of the inspection",
    """The inspection of your local area has been announced. The forum has a list of what to ask and arrange.

See it, and write down what you find out, here:

{{ list }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"list": LINK, "until": MOMENT},
)
REHEARSAL_FORUM_LIST_LINK = Message(
    "inspections.rehearsal-forum-list",
    "Rehearsal: the forum’s list for the first day",
    """This is a rehearsal: no inspectors have called.

The forum has a list of what it would ask and arrange. See it, and write down what you find out, here:

{{ list }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"list": LINK, "until": MOMENT},
)

MESSAGES = (
    CALL_CAME,
    DATES_MOVED,
    OWN_TASKS_LINK,
    DIGEST,
    REHEARSAL_STARTED,
    REHEARSAL_ASKED,
    REHEARSAL_DATES_MOVED,
    REHEARSAL_TASKS_LINK,
    FORUM_LIST_LINK,
    REHEARSAL_FORUM_LIST_LINK,
)
