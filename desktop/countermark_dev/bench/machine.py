"""What a measurement ran on, for the report."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

_CPU_FACTS = Path("/proc/cpuinfo")


def machine() -> dict[str, str]:
    """Names and values, in the order to tell them."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "processor": _processor(),
        "cores": str(os.cpu_count() or "unknown"),
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        "c2pa-python": version("c2pa-python"),
        "Pillow": version("pillow"),
    }


def _processor() -> str:
    if _CPU_FACTS.exists():
        for line in _CPU_FACTS.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
