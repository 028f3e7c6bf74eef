"""The order in which browsers are looked for, played with shell scripts in their place."""

import json
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts import find_browser as finder
from scripts.find_browser import NoBrowserError, find_browser

STARTS = "echo Chromium 153.0.0.0"
BREAKS = "echo 'error while loading shared libraries: libnss3.so' >&2; exit 127"
SNAP = "echo Chromium 153.0.0.0 snap"
# Stands for node: unpacks what the package would, and leaves a mark at each run.
NODE = """\
echo run >> "{runs}"
mkdir -p "$TMPDIR/al2023/lib" "$TMPDIR/fonts"
printf '#!/bin/sh\\n{browser}\\n' > "$TMPDIR/chromium"
chmod +x "$TMPDIR/chromium"
"""
Script = Callable[[Path, str], Path]


@pytest.fixture
def script() -> Script:
    def write(path: Path, body: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return path

    return write


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a browser: the folder to install one in, first on the PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin")
    monkeypatch.setattr(finder, "INSTALLED", ("a-chromium", "b-chromium"))
    monkeypatch.setattr(finder, "_downloaded", lambda _root: "no download in tests")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    return folder


@pytest.fixture
def packaged(tmp_path: Path, script: Script) -> Callable[[str], Path]:
    """Put a browser into the npm lock's place; return the file that counts the unpackings."""

    def put(browser: str) -> Path:
        package = tmp_path / "node_modules" / "@sparticuz" / "chromium" / "package.json"
        package.parent.mkdir(parents=True, exist_ok=True)
        package.write_text(json.dumps({"version": "153.0.0"}))
        runs = tmp_path / "runs"
        script(tmp_path / ".venv" / "bin" / "node", NODE.format(runs=runs, browser=browser))
        return runs

    return put


def unpacked(root: Path) -> list[str]:
    return sorted(path.name for path in (root / finder.CACHE / "chromium").iterdir())


def test_the_one_that_the_environment_names_comes_first(
    programs: Path, script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(programs / "a-chromium", STARTS)
    monkeypatch.setenv("CHROMIUM", str(script(tmp_path / "mine", STARTS)))
    assert find_browser(tmp_path).path == tmp_path / "mine"


@pytest.mark.parametrize("body", [None, BREAKS])
def test_a_named_one_that_does_not_start_is_an_error(
    programs: Path,
    script: Script,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    body: str | None,
) -> None:
    script(programs / "a-chromium", STARTS)
    named = tmp_path / "mine"
    if body:
        script(named, body)
    monkeypatch.setenv("CHROMIUM", str(named))
    with pytest.raises(NoBrowserError, match="which does not start"):
        find_browser(tmp_path)


def test_an_installed_one_is_used_as_it_is(programs: Path, script: Script, tmp_path: Path) -> None:
    script(programs / "b-chromium", STARTS)
    assert find_browser(tmp_path) == finder.Browser(programs / "b-chromium")


@pytest.mark.parametrize("body", [BREAKS, SNAP])
def test_an_installed_one_that_cannot_be_used_is_passed_over(
    programs: Path, script: Script, tmp_path: Path, body: str
) -> None:
    script(programs / "a-chromium", body)
    script(programs / "b-chromium", STARTS)
    assert find_browser(tmp_path).path == programs / "b-chromium"


def test_the_one_of_the_npm_lock_is_unpacked_once(
    programs: Path, tmp_path: Path, packaged: Callable[[str], Path]
) -> None:
    runs = packaged(STARTS)
    found = find_browser(tmp_path)
    assert found == find_browser(tmp_path)
    assert unpacked(tmp_path) == ["153.0.0"]
    assert runs.read_text() == "run\n"
    assert Path(found.env["FONTCONFIG_FILE"]).is_file()
    assert "LD_LIBRARY_PATH" not in found.env


def test_the_libraries_of_the_npm_lock_are_used_only_where_the_machine_lacks_them(
    programs: Path, tmp_path: Path, packaged: Callable[[str], Path]
) -> None:
    packaged(f'if [ -z "$LD_LIBRARY_PATH" ]; then exit 127; fi; {STARTS}')
    found = find_browser(tmp_path)
    assert found.env["LD_LIBRARY_PATH"] == str(found.path.parent / "al2023" / "lib")


def test_leftovers_and_older_versions_go_when_a_new_one_is_unpacked(
    programs: Path, tmp_path: Path, packaged: Callable[[str], Path]
) -> None:
    packaged(STARTS)
    for name in ("152.0.0", "unfinished-x"):
        (tmp_path / finder.CACHE / "chromium" / name).mkdir(parents=True)
    find_browser(tmp_path)
    assert unpacked(tmp_path) == ["153.0.0"]


def test_an_unpacking_that_fails_leaves_nothing_behind(
    programs: Path, script: Script, tmp_path: Path, packaged: Callable[[str], Path]
) -> None:
    packaged(STARTS)
    script(tmp_path / ".venv" / "bin" / "node", 'touch "$TMPDIR/part"; echo full >&2; exit 1')
    with pytest.raises(NoBrowserError, match="could not be unpacked: full"):
        find_browser(tmp_path)
    assert unpacked(tmp_path) == []


def test_without_any_browser_the_error_says_what_to_install_and_what_was_tried(
    programs: Path, tmp_path: Path
) -> None:
    with pytest.raises(NoBrowserError) as error:
        find_browser(tmp_path)
    said = str(error.value)
    assert "apt install chromium" in said
    assert "CHROMIUM" in said
    assert "none of a-chromium, b-chromium is installed" in said
    assert "run make setup" in said
    assert "no download in tests" in said
