"""What can go wrong with forms of several pages."""


class StepsError(Exception):
    """Something about a form of several pages."""


class StepsDeclarationError(StepsError):
    """The form is declared so that it cannot work: a fault of the program, found at its start."""


class NoSuchStepError(StepsError):
    """There is no such step."""


class AnswersGoneError(StepsError):
    """The answers given so far are no longer kept."""
