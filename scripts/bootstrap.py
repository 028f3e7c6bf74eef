"""Set the project up: all that a fresh clone needs, from the lock files, once.

In order: see that this Python will do; make .venv/ (again, if it is broken, half-filled or was
moved); let pip install what requirements.txt pins, then the project itself, editable; let npm,
which came with the Python lock, fill node_modules/. Each folder gets a stamp, written last, that
says what it was filled from: a second run finds both stamps true and does nothing.

This file runs under the system's Python, before anything is installed: only the standard
library, and only syntax that Python 3.8 can read, so that an old Python can say it is too old.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MINIMUM = (3, 11)
STAMP = ".filled-from"
UNFINISHED = "unfinished"
QUIETLY = ("-q", "--disable-pip-version-check", "--progress-bar", "off")
NPM_CI = ("ci", "--ignore-scripts", "--include=dev", "--include=optional")
PROBE = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
NETWORK_FAULTS = re.compile(
    r"NameResolutionError|NewConnectionError|failed to establish a new connection|ConnectTimeout"
    r"|ReadTimeout|read timed out|ProxyError|RemoteDisconnected|ConnectionResetError"
    r"|connection refused|network is unreachable|name resolution|name or service not known"
    r"|connection to \S+ (?:failed|timed out)|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET"
    r"|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT",
    re.I,
)
HOST = re.compile(
    r"host='([^']+)'|https?://(?:[^@/\s]*@)?([^/\s'\",)]+)|connection to (\S+) (?:failed|timed)"
)


class SetupError(Exception):
    """Set-up cannot go on; the message says what is wrong and what mends it."""


def say(line: str) -> None:
    """Print one line of progress at once, even into a pipe."""
    print(line, flush=True)


def check_python() -> None:
    """Refuse a Python that is too old, or that cannot make virtual environments."""
    if sys.version_info[:2] < MINIMUM:
        newer = [name for name in (f"python3.{n}" for n in range(19, 10, -1)) if shutil.which(name)]
        cure = "Install a newer one, then add PYTHON=<its command> to the make command"
        if newer:
            cure = f"{newer[0]} is on the PATH: add PYTHON={newer[0]} to the make command"
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupError(f"Python 3.11 or newer is needed; {sys.executable} is {found}.\n{cure}.")
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise SetupError(
            f"{sys.executable} has no venv module; install it\n"
            "(Debian, Ubuntu: apt install python3-venv), then run the same command again."
        )


def network_fault(output: str, tool: str = "pip") -> str | None:
    """Say which host could not be reached, if that is why pip or npm failed."""
    lines = [line.strip() for line in output.splitlines() if NETWORK_FAULTS.search(line)]
    if not lines or "DO NOT MATCH THE HASHES" in output:
        return None
    named = next(filter(None, map(HOST.search, lines)), None)
    host = next(filter(None, named.groups())) if named else f"the server {tool} downloads from"
    return (
        f"Could not reach {host}: is this machine online?\n"
        "The first run downloads packages and needs the network, once; later runs do not.\n"
        "When it is back, run the same command again.\n"
        f"({tool}: {(named.string if named else lines[-1])[-160:]})"
    )


def run(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command quietly in the project's folder; show what it said only if it fails."""
    words = [str(word) for word in command]
    pipe, joined = subprocess.PIPE, subprocess.STDOUT
    done = subprocess.run(words, cwd=ROOT, env=env, stdout=pipe, stderr=joined)
    output = done.stdout.decode(errors="replace")
    if done.returncode:
        shown = f"{output.strip()}\n\nFailed (exit {done.returncode}): {' '.join(words)}"
        raise SetupError(network_fault(output, Path(words[0]).name) or shown)


def fingerprint(*parts: bytes) -> str:
    """Hash what a folder is filled from; the platform counts, for the packages depend on it."""
    told = (f"{sys.platform} {platform.machine()}".encode(), *parts)
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in told)).hexdigest()


def build_part(pyproject: Path) -> bytes:
    """Return what of pyproject.toml decides how the project itself is installed."""
    import tomllib  # not at the top: a Python older than 3.11 must be able to load this file

    told = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    part = (told.get("build-system"), told.get("project"), told.get("tool", {}).get("setuptools"))
    return json.dumps(part, sort_keys=True).encode()


def read_stamp(folder: Path) -> list[str]:
    """Return the lines of a folder's stamp, or none."""
    stamp = folder / STAMP
    return stamp.read_text(encoding="utf-8").splitlines() if stamp.is_file() else []


def venv_version(venv: Path) -> str:
    """Return the version that the environment's own Python gives, or "" if it or pip is broken."""
    command = [str(venv / "bin" / "python"), "-c", PROBE]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8")
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def why_make_venv(venv: Path) -> str:
    """Say why .venv/ has to be made, or return "" if it is whole."""
    if not venv.is_dir():
        return "none yet"
    version, config = venv_version(venv), venv / "pyvenv.cfg"
    if not version or not config.is_file():
        return "the old one is broken"
    if not re.search(rf"^version\S* *= *{re.escape(version)}\b", config.read_text(), re.MULTILINE):
        return f"the old one was made with another Python than {version}"
    stamp = read_stamp(venv)
    if stamp[:1] == [UNFINISHED]:
        return "the old one was left half-filled"
    return "the old one belongs to another folder" if stamp[1:] not in ([], [str(venv)]) else ""


def make_venv(venv: Path) -> None:
    """Make an empty environment in place of whatever is there."""
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    shutil.rmtree(venv, ignore_errors=True)
    # The base interpreter: sys.executable may be that of the environment just removed.
    run(getattr(sys, "_base_executable", "") or sys.executable, "-m", "venv", venv)


def fill_venv(root: Path) -> None:
    """Bring .venv/ in line with requirements.txt and pyproject.toml, unless it is already."""
    venv, lock = root / ".venv", root / "requirements.txt"
    wanted = fingerprint(lock.read_bytes(), build_part(root / "pyproject.toml"))
    why = why_make_venv(venv)
    if not why and read_stamp(venv) == [wanted, str(venv)]:
        return
    if why:
        say(f"set-up: making .venv/ ({why}) …")
        make_venv(venv)
    (venv / STAMP).write_text(UNFINISHED, encoding="utf-8")
    pip = (venv / "bin" / "pip", "install", *QUIETLY)
    say("set-up: Python packages and Node: 210 MB to download, 800 MB in .venv/, about a minute …")
    run(*pip, "--require-hashes", "-r", lock)
    run(*pip, "--no-deps", "--no-build-isolation", "-e", root)
    (venv / STAMP).write_text(f"{wanted}\n{venv}", encoding="utf-8")


def fill_node_modules(root: Path) -> None:
    """Bring node_modules/ in line with package-lock.json, unless it is already."""
    modules = root / "node_modules"
    wanted = fingerprint((root / "package-lock.json").read_bytes())
    if read_stamp(modules) == [wanted]:
        return
    say("set-up: browser-code packages: 140 MB to download, 200 MB in node_modules/, seconds …")
    (modules / STAMP).unlink(missing_ok=True)
    bin_folder = root / ".venv" / "bin"
    env = {**os.environ, "PATH": f"{bin_folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}
    run(bin_folder / "npm", *NPM_CI, env=env)
    (modules / STAMP).write_text(wanted, encoding="utf-8")


def main() -> int:
    """Set up what is missing, and say in one message what stands in the way."""
    try:
        check_python()
        fill_venv(ROOT)
        if "--python-only" not in sys.argv[1:]:  # for `make lock`, which mends a stale npm lock
            fill_node_modules(ROOT)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. Run the same command again to start over.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
