"""Machines can ask whether the process lives and is ready."""

import pytest
from django.db import OperationalError, connection
from django.test import Client

from lanyard.web.site.health import CHECKS


def test_a_living_process_says_so_without_asking_the_database(client: Client) -> None:
    assert client.get("/health").json() == {"alive": True}


@pytest.mark.django_db
def test_a_process_that_has_all_it_needs_is_ready(client: Client) -> None:
    answer = client.get("/ready")
    assert (answer.status_code, answer.json()) == (
        200,
        {"ready": True, "database": True, "migrated": True, "assets": True},
    )


@pytest.mark.django_db
def test_a_database_that_does_not_answer_is_told_without_reasons(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_args: object) -> None:
        raise OperationalError("connection to 10.0.0.7 refused")

    monkeypatch.setattr(connection, "cursor", lost)
    answer = client.get("/ready")
    assert (answer.status_code, answer.json()["database"], "10.0.0.7" in answer.text) == (503, False, False)


@pytest.mark.parametrize("missing", list(CHECKS))
@pytest.mark.django_db
def test_whatever_is_missing_makes_it_unready(
    client: Client, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.setitem(CHECKS, missing, lambda: False)
    answer = client.get("/ready")
    assert (answer.status_code, answer.json()[missing], answer.json()["ready"]) == (503, False, False)
