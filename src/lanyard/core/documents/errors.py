"""What can go wrong with a document that comes back."""


class DocumentsError(Exception):
    """Anything that this folder refuses."""


class UnreadableDocumentError(DocumentsError):
    """A file that cannot be read as a document: says what is wrong with it and what to do."""


class FormError(DocumentsError):
    """A form that cannot be written: its sections do not differ, or cannot be marked."""
