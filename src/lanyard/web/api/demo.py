"""The demo's scene of the API: the data lead lets a report read the directory."""

from datetime import timedelta

from lanyard.web.access.roles import RoleName
from lanyard.web.api.models import ApiToken
from lanyard.web.api.tokens.actions import make_token
from lanyard.web.people.access import SEE_DIRECTORY
from lanyard.web.stage.scenes import Scene, Stage, Story

_DAYS = 90


def _play(stage: Stage) -> Story:
    yield (moment := stage.at(-10, 15, 30))
    by = stage.acting(RoleName.DATA_LEAD)
    made = make_token(by=by, name="Monthly report", rights=[SEE_DIRECTORY.name], days=_DAYS)
    until = moment + timedelta(days=_DAYS)
    ApiToken.objects.filter(pk=made.token.pk).update(made=moment, expires=until)


SCENE = Scene("api", "A report is given a token to read the directory.", _play)
