"""What tests of the catalogue are given."""

import pytest
from django.utils import timezone
from tests.web.returns import a_snapshot

from lanyard.web.data.models import Snapshot, SnapshotState


@pytest.fixture
def in_use() -> Snapshot:
    """A snapshot of the made-up area, which is in use."""
    snapshot = a_snapshot()
    snapshot.state, snapshot.used_from = SnapshotState.IN_USE, timezone.now()
    snapshot.save()
    return snapshot
