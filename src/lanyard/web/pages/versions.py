"""The guard against two people changing one thing at once."""

from typing import Self

from django.db import models


class ChangedMeanwhileError(Exception):
    """Somebody else changed the thing since the page was opened; nothing has been saved."""

    def __init__(self, thing: "Versioned") -> None:
        super().__init__(
            f"{thing} has been changed by somebody else since you opened this page. "
            "Your changes are not saved yet."
        )


class Versioned(models.Model):
    """A row that counts its changes. Forms carry the number they were opened with."""

    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    @classmethod
    def as_saved(cls, pk: int | str) -> Self:
        """The row as it stands in the database now."""
        return cls._default_manager.get(pk=pk)

    @classmethod
    def held_for_change(cls, pk: int | str, version: int) -> Self:
        """The row, locked until the transaction ends and counted as changed.

        Raises `ChangedMeanwhileError` when its number is not `version`, `DoesNotExist` when there is none.
        """
        thing = cls._default_manager.select_for_update().get(pk=pk)
        if thing.version != version:
            raise ChangedMeanwhileError(thing)
        thing.version += 1
        return thing
