"""The message of each morning: who does not want it, and on which days it went out."""

from django.db import models

from lanyard.web.people.models import Person


class DigestOff(models.Model):
    """Somebody who does not want the message of each morning."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True, related_name="+")

    def __str__(self) -> str:
        return f"no digest for person {self.person_id}"


class DigestDay(models.Model):
    """A morning on which the messages went out. There is one row a day, so that they go out once."""

    day = models.DateField(primary_key=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-day",)

    def __str__(self) -> str:
        return f"digests of {self.day}"
