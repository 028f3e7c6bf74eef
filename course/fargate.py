"""The sizes that Fargate sells: certain pairs of CPU and memory, and what EKS makes of a pod's."""

from typing import NamedTuple

_GB = 1024
_EKS_OVERHEAD = 256


class Size(NamedTuple):
    """A size of a task or pod, in the units of a task definition.

    ``cpu`` counts CPU units, 1,024 to a vCPU, and ``memory`` MiB, 1,024 to a GB.
    """

    cpu: int
    memory: int


def _steps(first: int, last: int, step: int = 1) -> list[int]:
    return [gigabytes * _GB for gigabytes in range(first, last + 1, step)]


MEMORY = {
    256: [512, *_steps(1, 2)],
    512: _steps(1, 4),
    1024: _steps(2, 8),
    2048: _steps(4, 16),
    4096: _steps(8, 30),
    8192: _steps(16, 60, 4),
    16384: _steps(32, 120, 8),
    32768: [60 * _GB, 120 * _GB, 244 * _GB],
}
"""The memory in MiB that may go with each number of CPU units, both in rising order."""

SIZES = [Size(cpu, memory) for cpu, sizes in MEMORY.items() for memory in sizes]
EKS_SIZES = [size for size in SIZES if size.cpu <= 16384]
"""Those of a pod: that EKS has the largest number of vCPU as well was not read anywhere."""


def billed_on_eks(asked: Size) -> Size | None:
    """Return the size that a pod of the size ``asked`` is billed as on EKS, the smallest that fits.

    EKS adds 256 MiB for its own components first. ``None``: no size is large enough.
    """
    needed = asked.memory + _EKS_OVERHEAD
    fitting = (size for size in EKS_SIZES if size.cpu >= asked.cpu and size.memory >= needed)
    return next(fitting, None)
