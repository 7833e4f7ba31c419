"""The acts about invitations, as the record knows them."""

from lanyard.web.audit.acts import Act
from lanyard.web.people.access import MANAGE_PEOPLE

INVITED = Act("people.invited", "invited somebody to …", MANAGE_PEOPLE)
INVITED_AGAIN = Act("people.invited-again", "sent an invitation to … again", MANAGE_PEOPLE)
INVITATION_WITHDRAWN = Act("people.invitation-withdrawn", "withdrew an invitation to …", MANAGE_PEOPLE)
JOINED = Act("people.joined", "joined …")

ACTS = (INVITED, INVITED_AGAIN, INVITATION_WITHDRAWN, JOINED)
