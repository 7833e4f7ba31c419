"""Asks for pages of the register's search in a site of its own, whose settings the environment gives."""

from datetime import date
from itertools import cycle
from random import Random
from statistics import quantiles

import django
import polars as pl
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from benchmarks.measure import seconds

FEW, MANY = 25_000, 250_000
GOAL = 5.0
"""Times as long that a page may take for ten times the children: much of it is the same for any number."""
ROUNDS = 4
_SEED = 20_261_122
_ROLE, _ACCOUNTS = "data-lead", "allauth.account.auth_backends.AuthenticationBackend"
_SYLLABLES = (
    "an",
    "bel",
    "cor",
    "da",
    "el",
    "fin",
    "gar",
    "hol",
    "is",
    "jo",
    "ken",
    "lu",
    "mar",
    "nor",
    "ow",
)
_ASKED: tuple[dict[str, str], ...] = (
    {},
    {"search": "marnor"},
    {"search": "cor luan"},
    {"search": "A123456"},
    {"search": "12/06/2014"},
    {"flag": "plan", "age": "5-10"},
    {"flag": "looked_after", "need": "SEMH"},
    {"setting": "school 17"},
    {"sort": "born"},
    {"sort": "-setting", "page": "40"},
)
"""What people ask for: everything, names, numbers, days, flags, settings, and other orders."""


def main() -> None:
    """Prints one line a number of children, and the ratio."""
    django.setup()
    client = _signed_in()
    slowest = {number: _p95_ms(client, number) for number in (FEW, MANY)}
    for number, milliseconds in slowest.items():
        print(f"Register of {number:,} children: p95 of a page {milliseconds:.0f} ms")
    ratio = slowest[MANY] / slowest[FEW]
    met = "met" if ratio <= GOAL else "NOT MET"
    print(f"Register: {ratio:.1f} times for ten times the children (goal {GOAL:g}, {met})")


def _p95_ms(client: Client, number: int) -> float:
    address = _register_of(number)

    def ask(asked: dict[str, str]) -> float:
        return seconds(lambda: _answered(client, address, asked)) * 1000

    for asked in _ASKED:
        ask(asked)
    taken = [ask(asked) for asked, _ in zip(cycle(_ASKED), range(ROUNDS * len(_ASKED)), strict=False)]
    return quantiles(taken, n=20)[-1]


def _answered(client: Client, address: str, asked: dict[str, str]) -> None:
    answer = client.get(address, asked)
    if answer.status_code != 200:
        raise ValueError(f"The page answered {answer.status_code}.")


def _register_of(children: int) -> str:
    """The address of the register of a snapshot that has so many children and nothing else."""
    from lanyard.web.data import store  # noqa: PLC0415 - needs the settings
    from lanyard.web.data.models import Import, ImportState, Snapshot  # noqa: PLC0415 - as above
    from lanyard.web.data.register.search_table import SEARCH  # noqa: PLC0415 - as above

    now = timezone.now()
    made_of = Import.objects.create(
        as_at=date(2026, 1, 15), contents=f"{children:064}", state=ImportState.MADE, ended_at=now
    )
    store.desk(made_of.key).mkdir(parents=True)
    _children(children).write_parquet(store.desk(made_of.key) / SEARCH, row_group_size=50_000)
    snapshot = Snapshot.objects.create(
        made_of=made_of, sha256=f"{children:064}", children=children, errors=0, queries=0, made_at=now
    )
    return reverse("data:register-of", args=[snapshot.pk])


def _children(number: int) -> pl.DataFrame:
    """Made-up children, with names that recur as names do."""
    from lanyard.web.data.register.search_table import SCHEMA  # noqa: PLC0415 - needs the settings

    chance = Random(_SEED)  # noqa: S311 - nothing secret
    rows = sorted(_child(chance, place) for place in range(number))
    names = ("surname", "forename", "upn", "birth_date", "age", "need", "urn")
    told = pl.DataFrame(rows, schema=list(names), orient="row").with_row_index("place")
    flags = {name: pl.col("place") % 7 == 0 for name, dtype in SCHEMA.items() if dtype == pl.Boolean}
    whole = told.with_columns(
        child_id=pl.col("place").cast(pl.Int64) + 1,
        setting=pl.lit("Made-up School ") + pl.col("urn").str.slice(-3),
        words=_words(),
        **flags,
    ).with_columns(setting_words=pl.concat_str("setting", "urn", separator=" ").str.to_lowercase())
    lacking = [pl.lit(None).alias(name) for name in SCHEMA if name not in whole.columns]
    return whole.with_columns(lacking).select(pl.col(name).cast(dtype) for name, dtype in SCHEMA.items())


def _words() -> pl.Expr:
    born = pl.col("birth_date").dt.strftime("%d/%m/%Y")
    return pl.concat_str("surname", "forename", "upn", born, separator=" ").str.to_lowercase()


def _child(chance: Random, place: int) -> tuple[str, str, str, date, int, str, str]:
    def name(parts: int) -> str:
        return "".join(chance.choices(_SYLLABLES, k=parts)).capitalize()

    years = chance.randrange(26)
    born = date(2026 - 1 - years, chance.randrange(1, 13), chance.randrange(1, 29))
    need = chance.choice(("SEMH", "SLCN", "ASD", "MLD", "SPLD"))
    return name(3), name(2), f"A{place:012}", born, years, need, f"{900_000 + chance.randrange(400)}"


def _signed_in() -> Client:
    from lanyard.web.people.models import Organisation, Person, RoleHeld  # noqa: PLC0415 - needs the settings
    from lanyard.web.people.sign_in.second_factor import mark_passed  # noqa: PLC0415 - as above

    council = Organisation.objects.create(name="Made-up Council", kind="council")
    person = Person.objects.create(name="Data Lead", email="data@made-up.example")
    RoleHeld.objects.create(person=person, organisation=council, role=_ROLE, first_day=date(2020, 1, 1))
    client = Client()
    client.force_login(person, _ACCOUNTS)
    session = client.session
    mark_passed(session)
    session.save()
    return client


if __name__ == "__main__":
    main()
