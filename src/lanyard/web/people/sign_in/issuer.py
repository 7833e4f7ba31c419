"""The area's own sign-in: an OpenID Connect issuer, such as a council's Entra ID.

Allauth walks the code flow, with state and proof key (PKCE). What it leaves to others is done here: a nonce,
the signature of the ID token, the issuer's name in its own document, and whom the token may let in.
"""

from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, get_adapter
from allauth.socialaccount.models import SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.base.constants import AuthError, AuthProcess
from allauth.socialaccount.providers.base.provider import Provider
from allauth.socialaccount.providers.oauth2.client import OAuth2Client, OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.crypto import salted_hmac
from requests import RequestException
from typing_extensions import override

from lanyard.web.people.invitations.acceptance import accept_by_address
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.acts import ISSUER_LINKED, REFUSED
from lanyard.web.people.sign_in.events import record_attempt, record_of
from lanyard.web.people.sign_in.id_tokens import Claims, TokenRefusedError, claims_of
from lanyard.web.people.sign_in.second_factor import VOUCHED
from lanyard.web.people.sign_in.words import Refusal

AREA = "area"
"""The name of the one issuer that an installation can have."""

_FAULTS = (OAuth2Error, RequestException)
"""What can go wrong with an issuer where allauth does not look after it."""


def lead_to_issuer(request: HttpRequest, next_url: str | None) -> HttpResponse:
    """Sends the browser to the issuer. Raises `SocialApp.DoesNotExist` where none is set up."""
    try:
        provider = get_adapter().get_provider(request, AREA)
        answer: HttpResponse = provider.redirect(request, AuthProcess.LOGIN, next_url=next_url)
    except _FAULTS:
        return _refused(Refusal.FAULT).response
    return answer


def come_back_from_issuer(request: HttpRequest) -> HttpResponse:
    """Signs in whom the issuer vouches for. Raises `SocialApp.DoesNotExist` where none is set up."""
    try:
        answer: HttpResponse = OAuth2CallbackView.adapter_view(AreaAdapter(request, AREA))(request)
    except _FAULTS:
        return _refused(Refusal.FAULT).response
    return answer


def nonce_for(state: str) -> str:
    """The nonce of a sign-in, worked out from its state, which the session holds and which counts once."""
    return salted_hmac("lanyard openid nonce", state, algorithm="sha256").hexdigest()


class NoncedClient(OAuth2Client):
    """Asks for a token that names this very sign-in."""

    @override
    def get_redirect_url(self, authorization_url: str, scope: list[str], extra_params: dict[str, str]) -> str:
        """Where the browser goes to sign in."""
        nonce = {"nonce": nonce_for(str(self.state))}
        return super().get_redirect_url(authorization_url, scope, {**extra_params, **nonce})


class AreaAdapter(OpenIDConnectOAuth2Adapter):
    """Speaks with the issuer, and believes nothing that it has not signed."""

    client_class = NoncedClient

    @property
    @override
    def openid_config(self) -> dict[str, Any]:
        """The issuer's own document. Raises `OAuth2Error` where it names another issuer than ours."""
        config: dict[str, Any] = super().openid_config
        if config.get("issuer") != settings.OIDC_ISSUER:
            raise OAuth2Error("The issuer's document names another issuer.")
        return config

    @override
    def complete_login(
        self, request: HttpRequest, app: SocialApp, token: SocialToken, **kwargs: Any
    ) -> SocialLogin:
        """Who has signed in, by the claims of the signed token alone. Raises `OAuth2Error`."""
        claims = self._claims(request, app, str(kwargs["response"].get("id_token", "")))
        request.session[VOUCHED] = settings.OIDC_HAS_SECOND_FACTOR or "mfa" in _listed(claims.get("amr"))
        provider = get_adapter().get_provider(request, AREA)
        login: SocialLogin = provider.sociallogin_from_response(request, {"id_token": _needed(claims)})
        return login

    @override
    def get_callback_url(self, request: HttpRequest, app: SocialApp) -> str:
        """Where the issuer sends the browser back to, by the site's own address."""
        return settings.SITE_ADDRESS + reverse("people:area-callback")

    def _claims(self, request: HttpRequest, app: SocialApp, token: str) -> Claims:
        config = self.openid_config
        with get_adapter().get_requests_session() as session:
            answer = session.get(config["jwks_uri"])
            answer.raise_for_status()
        nonce = nonce_for(request.GET.get("state", ""))
        try:
            return claims_of(
                token, keys=answer.json(), issuer=config["issuer"], client=app.client_id, nonce=nonce
            )
        except TokenRefusedError as error:
            raise OAuth2Error(str(error)) from error


class AreaProvider(OpenIDConnectProvider):
    """The issuer as allauth knows it. Nothing that it says is stored but its name for the person."""

    oauth2_adapter_class = AreaAdapter

    @override
    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        """What is stored of the claims: nothing."""
        return {}


class IssuerAdapter(DefaultSocialAccountAdapter):
    """Lets in whoever has an account or an invitation, by an address that the issuer vouches for."""

    @override
    def get_provider(self, request: HttpRequest, provider: str, client_id: str | None = None) -> Provider:
        """The one issuer. Raises `SocialApp.DoesNotExist` where none is set up."""
        return AreaProvider(request, app=self.get_app(request, provider=provider, client_id=client_id))

    @override
    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Ties the issuer's person to ours the first time. Whom we do not know is refused."""
        if sociallogin.is_existing:
            return
        addresses = [each.email.lower() for each in sociallogin.email_addresses if each.verified]
        if not addresses:
            raise _refused(Refusal.UNVERIFIED)
        if not _tied(request, sociallogin, addresses[0]):
            raise _refused(Refusal.UNKNOWN)

    @override
    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Provider,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        """Says in words what went wrong, without what the issuer answered."""
        raise _refused(Refusal.CANCELLED if error == AuthError.CANCELLED else Refusal.FAULT)


@transaction.atomic
def _tied(request: HttpRequest, sociallogin: SocialLogin, email: str) -> bool:
    """Whether an account or an invitation has this address; if so, the issuer's person is tied to it."""
    person = Person.objects.filter(email=email).first() or accept_by_address(email=email)
    if person is None:
        return False
    sociallogin.connect(request, person)
    record_of(ISSUER_LINKED, person)
    return True


def _refused(why: Refusal) -> ImmediateHttpResponse:
    record_attempt(REFUSED, None, {"because": why.value})
    return ImmediateHttpResponse(
        HttpResponseRedirect(f"{reverse('people:area-refused')}?because={why.value}")
    )


def _needed(claims: Claims) -> dict[str, object]:
    """The few claims that sign-in is about. An address counts as verified only where the issuer says so."""
    is_verified = claims.get(settings.OIDC_VERIFIED_CLAIM) in (True, 1, "1", "true")
    return {"sub": claims["sub"], "email": claims.get("email"), "email_verified": is_verified}


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
