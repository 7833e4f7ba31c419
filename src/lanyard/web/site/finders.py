"""Where styles and scripts are gathered from."""

from django.apps import apps
from django.contrib.staticfiles.finders import AppDirectoriesFinder


class OwnRoomsFinder(AppDirectoriesFinder):
    """The `static` folders of our own rooms, and of no library: nothing is served that we do not use."""

    def __init__(self) -> None:
        super().__init__([room.name for room in apps.get_app_configs() if room.name.startswith("lanyard.")])
