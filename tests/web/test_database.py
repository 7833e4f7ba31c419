"""Which database the tests run on, and that its tables are those of the code."""

import os

import pytest
from django.core.management import call_command
from django.db import connection


@pytest.mark.django_db
def test_the_tests_run_on_the_database_that_they_claim_to_run_on() -> None:
    wanted = "postgresql" if os.environ.get("DATABASE_URL") else "sqlite"
    assert connection.vendor == wanted


@pytest.mark.django_db
def test_every_change_of_a_table_has_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
