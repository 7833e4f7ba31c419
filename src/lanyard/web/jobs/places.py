"""From where the pages of jobs are reached."""

from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.pages.frame import OwnLink

OWN_LINKS = (OwnLink("Work in the background", "jobs:list", SEE_JOBS),)
