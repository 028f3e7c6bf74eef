"""The browser's code, run by Node on data of a test."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.prepare import PROJECT

_FRAME = """
import { readFileSync } from "node:fs";
const given = JSON.parse(readFileSync(0, "utf8"));
const tell = (result) => process.stdout.write(JSON.stringify(result));
"""


def in_node(code: str, given: object) -> Any:
    """Return what ``code``, a module in the project's folder, tells about ``given``."""
    node = str(Path(sys.executable).with_name("node"))
    command = [node, "--input-type=module", "--eval", _FRAME + code]
    done = subprocess.run(
        command, cwd=PROJECT, input=json.dumps(given), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
