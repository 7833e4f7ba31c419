"""Every setting of the site on one page. What differs from place to place is read from the environment.

`docs/running.md` explains each name that starts with LANYARD_, and DATABASE_URL.
"""

from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF

from lanyard.web.site.environment import MAIL_BACKENDS, Environment, Mode
from lanyard.web.site.logs import logging_settings
from lanyard.web.site.sign_in_settings import *  # noqa: F403 - settings are found by their names

_environment = Environment()

MODE = _environment.mode()
IS_DEMO = MODE is Mode.DEMO
IS_DEVELOPMENT = MODE in {Mode.DEVELOPMENT, Mode.TEST}
_IS_LIVE = MODE is Mode.LIVE
DEBUG = False

# --- Where things are -------------------------------------------------------------------------------------

HOME = _environment.folder("LANYARD_HOME", Path("lanyard-data"))
RULES = _environment.folder("LANYARD_RULES", HOME / "rules")
DATA = _environment.folder("LANYARD_DATA", HOME / "data")
BENCHMARKS = _environment.folder("LANYARD_BENCHMARKS", DATA / "benchmarks")
# `make` builds styles and scripts into the checkout's build folder; a wheel carries them beside this page.
_BUILD = Path(__file__).parents[4] / "build"
_CARRIED_ASSETS = Path(__file__).with_name("built")

SECRET_KEY = _environment.secret(
    "LANYARD_SECRET_KEY", None if _IS_LIVE else "not a secret: nothing here is real"
)
ALLOWED_HOSTS = _environment.listed("LANYARD_HOSTS", None if _IS_LIVE else "localhost,127.0.0.1,testserver")
SITE_ADDRESS = _environment.text("LANYARD_ADDRESS", None if _IS_LIVE else "http://localhost:8000").rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_ADDRESS]
_IS_ENCRYPTED = SITE_ADDRESS.startswith("https://")

ROOT_URLCONF = "lanyard.web.site.urls"
WSGI_APPLICATION = "lanyard.web.site.wsgi.application"
CONTACT = _environment.text("LANYARD_CONTACT", None if _IS_LIVE else "lanyard@example.org")
LOGGING = logging_settings(_environment.text("LANYARD_LOG_LEVEL", "INFO" if _IS_LIVE else "WARNING").upper())

INSTALLED_APPS = [
    "lanyard.web.site.apps.SiteConfig",
    "lanyard.web.pages.apps.PagesConfig",
    "lanyard.web.audit.apps.AuditConfig",
    "lanyard.web.jobs.apps.JobsConfig",
    "lanyard.web.mail.apps.MailConfig",
    "lanyard.web.people.apps.PeopleConfig",
    "lanyard.web.inspections.apps.InspectionsConfig",
    "lanyard.web.data.apps.DataConfig",
    "lanyard.web.draws.apps.DrawsConfig",
    "lanyard.web.cases.apps.CasesConfig",
    "lanyard.web.api.apps.ApiConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "axes",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
]

# The order matters: who asks must be known before the access table is held against the request.
MIDDLEWARE = [
    "lanyard.web.site.logs.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "lanyard.web.site.headers.HeadersMiddleware",
    "lanyard.web.site.kept_pages.KeptPagesMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "axes.middleware.AxesMiddleware",
    "lanyard.web.people.sign_in.middleware.SessionEndMiddleware",
    "lanyard.web.people.middleware.VisitorMiddleware",
    "lanyard.web.api.middleware.MachineMiddleware",
    "lanyard.web.people.sign_in.middleware.SecondFactorMiddleware",
    "lanyard.web.access.middleware.AccessMiddleware",
    "lanyard.web.audit.middleware.ReadLogMiddleware",
]

# --- The database -----------------------------------------------------------------------------------------

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Without IMMEDIATE, a transaction that reads and then writes fails under several processes.
_SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": HOME / "lanyard.sqlite3",
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    },
}
_database_url = _environment.secret("DATABASE_URL", "")
DATABASES = {
    "default": dj_database_url.parse(_database_url, conn_max_age=60, conn_health_checks=True)
    if _database_url
    else _SQLITE
}

# Limits on tries must count over all processes; the table is made by a migration of the people room.
# More tries are kept than anybody can make in a few minutes: what is thrown out is counted no more.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "lanyard_cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

# --- Work in the background -------------------------------------------------------------------------------

TASKS = {"default": {"BACKEND": "lanyard.web.jobs.backend.LeaseBackend", "QUEUES": []}}
JOB_LEASE_SECONDS = _environment.whole("LANYARD_LEASE_SECONDS", 60)
DIGEST_HOUR = _environment.whole("LANYARD_DIGEST_HOUR", 7)

# --- Files that come in -----------------------------------------------------------------------------------

IMPORT_MEGABYTES = _environment.whole("LANYARD_IMPORT_MEGABYTES", 4_000)
INBOX = _environment.text("LANYARD_INBOX", "")
DATA_UPLOAD_MAX_NUMBER_FILES = 300  # each of an area's schools may send a census of its own
FILE_UPLOAD_HANDLERS = ["lanyard.web.site.uploads.NamelessUploadHandler"]
CASE_MEGABYTES = _environment.whole("LANYARD_CASE_MEGABYTES", 50)
SCANNER = _environment.text("LANYARD_SCANNER", "")

# --- Mail -------------------------------------------------------------------------------------------------

_MAIL = _environment.one_of("LANYARD_MAIL", MAIL_BACKENDS, None if _IS_LIVE else "file")
EMAIL_BACKEND = MAIL_BACKENDS[_MAIL]
EMAIL_FILE_PATH = HOME / "mail"
DEFAULT_FROM_EMAIL = _environment.text(
    "LANYARD_MAIL_FROM", "lanyard@localhost" if _MAIL in {"file", "console", "none"} else None
)
MAIL_REPLY_TO = _environment.listed("LANYARD_MAIL_REPLY_TO", "")
EMAIL_TIMEOUT = 20  # seconds
if _MAIL == "smtp":
    EMAIL_HOST = _environment.text("LANYARD_SMTP_HOST")
    EMAIL_PORT = _environment.whole("LANYARD_SMTP_PORT", 587)
    EMAIL_HOST_USER = _environment.text("LANYARD_SMTP_USER", "")
    EMAIL_HOST_PASSWORD = _environment.secret("LANYARD_SMTP_PASSWORD", "")
    EMAIL_USE_TLS = _environment.flag("LANYARD_SMTP_ENCRYPTED", "yes") and EMAIL_PORT != 465
    EMAIL_USE_SSL = EMAIL_PORT == 465
if _MAIL == "notify":
    GOVUK_NOTIFY_API_KEY = _environment.secret("LANYARD_NOTIFY_KEY")
    GOVUK_NOTIFY_PLAIN_EMAIL_TEMPLATE_ID = _environment.text("LANYARD_NOTIFY_TEMPLATE")

# --- Pages ------------------------------------------------------------------------------------------------

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "lanyard.web.pages.jinja.environment",
            "context_processors": [
                "django.contrib.messages.context_processors.messages",
                "lanyard.web.pages.frame.frame",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.Jinja2"
LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", "English")]  # else errors would come in the browser's language, among English words
USE_I18N = True
TIME_ZONE = "Europe/London"
USE_TZ = True

STATIC_URL = "/assets/"
STATIC_ROOT = _environment.folder(
    "LANYARD_ASSETS", _CARRIED_ASSETS if _CARRIED_ASSETS.is_dir() else _BUILD / "static"
)
STATICFILES_DIRS = [_BUILD / "assets"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "lanyard.web.site.finders.OwnRoomsFinder",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "lanyard.web.site.storage.AssetStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# --- People and sessions ----------------------------------------------------------------------------------

AUTH_USER_MODEL = "people.Person"
LOGIN_URL = "/demo/" if IS_DEMO else "/sign-in/"
LOGOUT_URL = "/sign-out/"
LOGIN_REDIRECT_URL = "/"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("name", "email")},
    },
    {
        "NAME": "lanyard.web.people.sign_in.passwords.AreaWordsValidator",
        "OPTIONS": {"from_characters": 12},
    },
]
IDLE_MINUTES = _environment.whole("LANYARD_IDLE_MINUTES", 60)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _IS_ENCRYPTED
# By these names browsers take a cookie from this very host alone, and only when it came encrypted.
_COOKIE_PREFIX = "__Host-" if _IS_ENCRYPTED else ""
SESSION_COOKIE_NAME = f"{_COOKIE_PREFIX}session"
CSRF_COOKIE_NAME = f"{_COOKIE_PREFIX}forms"
SESSION_COOKIE_AGE = _environment.whole("LANYARD_SESSION_HOURS", 10) * 3600
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# --- Sign-in (more, the same everywhere, in sign_in_settings.py) -------------------------------------------

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _IS_ENCRYPTED
SOCIALACCOUNT_ADAPTER = "lanyard.web.people.sign_in.issuer.IssuerAdapter"
OIDC_ISSUER = _environment.text("LANYARD_OIDC_ISSUER", "")
OIDC_NAME = _environment.text("LANYARD_OIDC_NAME", "your organisation’s account") if OIDC_ISSUER else ""
OIDC_VERIFIED_CLAIM = _environment.text("LANYARD_OIDC_VERIFIED_CLAIM", "email_verified")
OIDC_HAS_SECOND_FACTOR = _environment.flag("LANYARD_OIDC_SECOND_FACTOR")
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "area",
                "name": OIDC_NAME,
                "client_id": _environment.text("LANYARD_OIDC_CLIENT_ID"),
                "secret": _environment.secret("LANYARD_OIDC_CLIENT_SECRET"),
                "settings": {"server_url": OIDC_ISSUER.rstrip("/")},
            }
        ]
        if OIDC_ISSUER
        else [],
    }
}

# --- Machines ---------------------------------------------------------------------------------------------

API_CALLS_OF_A_TOKEN = _environment.whole("LANYARD_API_CALLS_OF_A_TOKEN", 120)  # a minute
API_CALLS_OF_AN_ADDRESS = _environment.whole("LANYARD_API_CALLS_OF_AN_ADDRESS", 600)  # a minute

# --- What browsers are told -------------------------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}
SECURE_SSL_REDIRECT = _IS_ENCRYPTED
SECURE_REDIRECT_EXEMPT = [r"^health$", r"^ready$"]
SECURE_HSTS_SECONDS = 31_536_000 if _IS_ENCRYPTED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _IS_ENCRYPTED
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if _environment.flag("LANYARD_BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1

SILENCED_SYSTEM_CHECKS = (
    [] if _IS_ENCRYPTED else ["security.W004", "security.W008", "security.W012", "security.W016"]
)
