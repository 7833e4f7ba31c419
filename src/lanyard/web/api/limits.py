"""How much machines may ask: by token, and by the network address they call from."""

from django.conf import settings
from django.http import HttpRequest, JsonResponse

from lanyard.web.access.problems import problem
from lanyard.web.access.tries import Limit
from lanyard.web.people.sign_in.lockout import network_address

MINUTE = 60


def of_tokens() -> Limit:
    """Calls that one token may make."""
    return Limit("api-token", settings.API_CALLS_OF_A_TOKEN, MINUTE)


def of_addresses() -> Limit:
    """Calls that may come from one network address, with whatever tokens or none."""
    return Limit("api-address", settings.API_CALLS_OF_AN_ADDRESS, MINUTE)


def too_many(request: HttpRequest, token: int | None = None) -> JsonResponse | None:
    """Counts one call, of a token or else of an address; the answer to one too many, or None."""
    who = network_address(request) if token is None else str(token)
    limit = of_addresses() if token is None else of_tokens()
    return _told(limit, who) if limit.is_passed(who) else None


def _told(limit: Limit, who: str) -> JsonResponse:
    wait = limit.wait_seconds(who)
    answer = problem(429, f"There are {limit.most} calls a minute. Wait {wait} seconds, then go on.")
    answer.headers["Retry-After"] = str(wait)
    return answer
