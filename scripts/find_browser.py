"""Find a Chromium to test and take pictures with; a machine without one is no excuse.

In order: the one that $CHROMIUM names; one installed on this machine; on 64-bit Intel Linux the
one that came with the npm lock, unpacked; elsewhere Playwright's own, downloaded. A browser counts
as found when it starts. When none does, ``NoBrowserError`` tells what was tried and what to
install: nothing is ever skipped.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path("node_modules", ".cache")  # not .cache/, which Zensical empties
INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = """\
No browser was found that starts. Any one of these mends it:
  install Chromium (Debian: apt install chromium; Fedora: dnf install chromium;
  Alpine: apk add chromium; macOS: brew install --cask chromium), or
  set CHROMIUM to the path of a Chromium, Chrome or Edge.
Then run the same command again. What was tried:"""
# The package's own function unpacks all but the libraries, into TMPDIR.
UNPACK = """
import chromium, { inflate } from "@sparticuz/chromium";
await chromium.executablePath();
await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br");
"""
FONTS = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


class NoBrowserError(Exception):
    """No browser starts on this machine; the message says what to install."""


@dataclass(frozen=True)
class Browser:
    """An executable, and what the environment needs beside its own variables to start it."""

    path: Path
    env: Mapping[str, str] = field(default_factory=dict)


def find_browser(root: Path = ROOT) -> Browser:
    """Return the first browser that starts, unpacking or downloading one if it has to."""
    named = os.environ.get("CHROMIUM")
    if named:
        return _named(named)
    tried: list[str] = []
    for find in (_installed, _packaged, _downloaded):
        found = find(root)
        if isinstance(found, Browser):
            return found
        tried.append(found)
    raise NoBrowserError("\n- ".join([ADVICE, *tried]))


def starts(browser: Browser) -> str:
    """Return "" if the browser runs and tells its version, else the last line of its complaint."""
    env = {**os.environ, **browser.env}
    try:
        done = subprocess.run(
            [browser.path, "--version"],
            env=env,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if done.stdout.rstrip().endswith(" snap"):
        return "a snap, which cannot read the folders that tests use"
    said = (done.stderr or done.stdout).strip().splitlines()
    return "" if done.returncode == 0 else f"exit {done.returncode}: {said[-1] if said else ''}"


def _named(named: str) -> Browser:
    path = shutil.which(named)
    fault = starts(Browser(Path(path))) if path else "there is no such executable"
    if not path or fault:
        raise NoBrowserError(f"CHROMIUM names {named}, which does not start: {fault}")
    return Browser(Path(path))


def _installed(_root: Path) -> Browser | str:
    faults: list[str] = []
    for path in filter(None, map(shutil.which, INSTALLED)):
        browser = Browser(Path(path))
        fault = starts(browser)
        if not fault:
            return browser
        faults.append(f"{path}: {fault}")
    return "; ".join(faults) or f"none of {', '.join(INSTALLED)} is installed"


def _packaged(root: Path) -> Browser | str:
    package = root / "node_modules" / "@sparticuz" / "chromium" / "package.json"
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        return "the npm lock holds a browser for 64-bit Intel Linux only"
    if not package.is_file():
        return "the browser of the npm lock is not there: run make setup"
    version = json.loads(package.read_text(encoding="utf-8"))["version"]
    home = root / CACHE / "chromium" / version
    if not home.is_dir():
        fault = _unpack(root, home)
        if fault:
            return f"the browser of the npm lock could not be unpacked: {fault}"
    env = {"FONTCONFIG_FILE": os.environ.get("FONTCONFIG_FILE", str(home / "fonts.conf"))}
    browser = Browser(home / "chromium", env)
    fault = starts(browser)
    if fault:  # a bare machine lacks NSS, which the package brings along
        libraries = [str(home / "al2023" / "lib"), os.environ.get("LD_LIBRARY_PATH", "")]
        env["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, libraries))
        fault = starts(browser)
    return f"the browser of the npm lock does not start: {fault}" if fault else browser


def _unpack(root: Path, home: Path) -> str:
    """Unpack the browser beside its place, then move it there; return what went wrong, if so."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent, prefix="unfinished-") as staging:
        node = str(root / ".venv" / "bin" / "node")
        command = [node, "--input-type=module", "--eval", UNPACK]
        env = {**os.environ, "TMPDIR": staging}
        try:
            done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True)
        except OSError as error:
            return str(error)
        if done.returncode:
            return done.stderr.strip()[-300:]
        fonts = FONTS.format(
            fonts=escape(str(home / "fonts")), cache=escape(str(home / "font-cache"))
        )
        Path(staging, "fonts.conf").write_text(fonts, encoding="utf-8")
        unpacked = Path(staging, "whole")
        unpacked.mkdir()
        for part in Path(staging).iterdir():
            if part != unpacked:
                part.rename(unpacked / part.name)
        for older in home.parent.iterdir():
            if older != Path(staging):
                shutil.rmtree(older, ignore_errors=True)
        unpacked.rename(home)
    return ""


def _downloaded(root: Path) -> Browser | str:
    folder = root / CACHE / "ms-playwright"
    env = {**os.environ, "PLAYWRIGHT_BROWSERS_PATH": str(folder)}
    command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, errors="replace")
    if done.returncode:
        return f"Playwright could not download its own: {done.stderr.strip()[-300:]}"
    names = ("chrome-headless-shell", "headless_shell")
    path = next((path for name in names for path in folder.rglob(name) if path.is_file()), None)
    if path is None:
        return "Playwright's download holds no headless shell"
    fault = starts(Browser(path))
    return f"Playwright's own does not start: {fault}" if fault else Browser(path)
