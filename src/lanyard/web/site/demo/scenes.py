"""The scenes of the demo. A new feature adds its own after those whose people and things it needs."""

from lanyard.web.api import demo as api
from lanyard.web.audit import demo as audit
from lanyard.web.cases import demo as cases
from lanyard.web.data import demo as data
from lanyard.web.draws.ceremony import demo as draws
from lanyard.web.draws.choices import demo as choices
from lanyard.web.inspections import demo as inspections
from lanyard.web.inspections.enquiries import demo as enquiries
from lanyard.web.inspections.method import demo as method
from lanyard.web.jobs import demo as jobs
from lanyard.web.people import demo as people

SCENES = (
    people.SCENE,
    data.SCENE,
    inspections.SCENE,
    enquiries.SCENE,
    method.SCENE,
    draws.SCENE,
    choices.SCENE,
    cases.SCENE,
    jobs.SCENE,
    audit.SCENE,
    api.SCENE,
)
