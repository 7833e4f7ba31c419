"""Who may invite whom, and the pages of invitations."""

from lanyard.web.access.permissions import Permission
from lanyard.web.access.routes import Door, Route
from lanyard.web.people.links.purposes import Purpose

JOIN = Permission("people.join", "accept an invitation", {})
"""No role has it: it comes with the link alone."""

INVITATION = Purpose("invitation", "make an account and join the partnership", "people:join", JOIN)

PURPOSES = (INVITATION,)
ROUTES = (Route("people:join", Door.LINK, about="invitation"),)
