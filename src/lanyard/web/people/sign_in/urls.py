"""Addresses of sign-in. Only those of allauth's pages that are listed here can be reached at all."""

from allauth.account import views as account
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkeys
from django.db.transaction import atomic
from django.urls import path, re_path
from django.views.generic import RedirectView

from lanyard.web.people.sign_in import demo, views

ALLAUTH = [
    path("sign-in/", views.SignInView.as_view(), name="account_login"),
    path("sign-in/code/", factors.authenticate, name="mfa_authenticate"),
    path("sign-in/passkey/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("sign-in/closed/", account.account_inactive, name="account_inactive"),
    path("sign-out/", account.logout, name="account_logout"),
    path("password/forgotten/", account.password_reset, name="account_reset_password"),
    path("password/forgotten/sent/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        atomic(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "password/new/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("account/password/", atomic(account.password_change), name="account_change_password"),
    path("account/password/first/", atomic(account.password_set), name="account_set_password"),
    path("account/confirm/", account.reauthenticate, name="account_reauthenticate"),
    path("account/confirm/code/", factors.reauthenticate, name="mfa_reauthenticate"),
    path("account/confirm/passkey/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("account/sign-in/", views.own_sign_in, name="mfa_index"),
    path("account/app/add/", atomic(app.activate_totp), name="mfa_activate_totp"),
    path("account/app/remove/", atomic(app.deactivate_totp), name="mfa_deactivate_totp"),
    path("account/codes/", codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("account/codes/new/", atomic(codes.generate_recovery_codes), name="mfa_generate_recovery_codes"),
    path("account/codes/file/", codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("account/passkeys/", RedirectView.as_view(pattern_name="mfa_index"), name="mfa_list_webauthn"),
    path("account/passkeys/add/", atomic(passkeys.add_webauthn), name="mfa_add_webauthn"),
    path(
        "account/passkeys/<int:pk>/remove/",
        atomic(views.RemovePasskeyView.as_view()),
        name="mfa_remove_webauthn",
    ),
    path("account/passkeys/<int:pk>/name/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
]
"""Under the names by which allauth refers to them. A change and its event are one transaction."""

OWN = [
    path("sign-in/area/", views.area_sign_in, name="area-sign-in"),
    path("sign-in/area/back/", views.area_callback, name="area-callback"),
    path("sign-in/area/refused/", views.area_refused, name="area-refused"),
    path("password/choose/<str:token>/", views.new_password, name="new-password"),
    path("sign-in/ended/", views.session_over, name="session-over"),
    path("account/second-factor/", views.second_factor, name="second-factor"),
    path("account/devices/", views.sessions, name="sessions"),
    path("people/<int:person>/second-factor/", views.reset_factors, name="reset-second-factors"),
    path("demo/as/<slug:role>/", demo.sign_in_as, name="demo"),
]
