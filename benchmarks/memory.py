"""The most memory that this process had."""

from __future__ import annotations


def peak() -> float:
    """MiB. On Linux of the program alone: `ru_maxrss` begins at what the parent had when it forked."""
    try:
        with open("/proc/self/status", encoding="ascii") as file:
            line = next(line for line in file if line.startswith("VmHWM:"))
            return int(line.split()[1]) / 1024
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
