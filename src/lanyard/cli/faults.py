"""What the rooms of the house raise when a person can mend it: the edge prints it and gives exit code 1."""

from lanyard.cli.errors import CommandError
from lanyard.core.datasets.errors import DataSetError
from lanyard.core.draws.errors import DrawError
from lanyard.core.files.errors import FilesError
from lanyard.core.frameworks.errors import FrameworkError
from lanyard.core.packs.errors import PackError
from lanyard.core.register.errors import RegisterError
from lanyard.core.returns.errors import RefusedInputs, ReturnError
from lanyard.core.synth.errors import SynthError

FAULTS = (
    ReturnError,
    RegisterError,
    DataSetError,
    PackError,
    DrawError,
    SynthError,
    FilesError,
    FrameworkError,
    RefusedInputs,
    CommandError,
)
