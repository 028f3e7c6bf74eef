"""Set-up from the lock files, with every command it would run written down instead of run."""

import ast
import importlib.util
import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from scripts import bootstrap

SOURCE = Path(bootstrap.__file__).read_text(encoding="utf-8")
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
PIP_OFFLINE = """\
WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after \
connection broken by 'NewConnectionError('<HTTPSConnection object at 0x7f>: Failed to establish \
a new connection: [Errno -3] Temporary failure in name resolution')': /simple/attrs/
ERROR: Could not find a version that satisfies the requirement attrs==26.1.0 (from versions: none)
ERROR: No matching distribution found for attrs==26.1.0
"""
NPM_OFFLINE = """\
npm error code EAI_AGAIN
npm error request to https://someone:secret@packages.example/wrappy failed, reason: getaddrinfo \
EAI_AGAIN packages.example
"""


class Machine:
    """A project folder, and the commands that were run in it."""

    def __init__(self, root: Path) -> None:
        self.root, self.ran, self.fails_at = root, list[str](), ""

    def run(self, *command: str | Path, env: dict[str, str] | None = None) -> None:
        words = " ".join(Path(word).name if isinstance(word, Path) else word for word in command)
        if self.fails_at and self.fails_at in words:
            raise bootstrap.SetupError("failed")
        self.ran.append(words)
        if "-m venv" in words:
            (self.root / ".venv").mkdir()
            (self.root / ".venv" / "pyvenv.cfg").write_text(f"version = {VERSION}.1\n")
        if words.startswith("npm ci"):
            (self.root / "node_modules").mkdir(exist_ok=True)

    def set_up(self) -> list[str]:
        """Set up once; return what was run for it."""
        self.ran.clear()
        bootstrap.fill_venv(self.root)
        bootstrap.fill_node_modules(self.root)
        return self.ran.copy()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    (tmp_path / "requirements.txt").write_text("attrs==26.1.0\n")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "it"\n[tool.ruff]\n')
    (tmp_path / "package-lock.json").write_text("{}")
    machine = Machine(tmp_path)
    monkeypatch.setattr(bootstrap, "run", machine.run)
    monkeypatch.setattr(bootstrap, "venv_version", lambda _venv: VERSION)
    return machine


def kinds(ran: list[str]) -> list[str]:
    """Name the steps among the commands that were run."""
    names = {"-m venv": "venv", "--require-hashes": "lock", "-e ": "project", "npm ci": "npm"}
    return [name for words in ran for part, name in names.items() if part in words]


def test_a_fresh_clone_gets_everything_in_order(machine: Machine) -> None:
    assert kinds(machine.set_up()) == ["venv", "lock", "project", "npm"]


def test_a_second_run_does_and_says_nothing(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.set_up()
    capsys.readouterr()
    assert machine.set_up() == []
    assert capsys.readouterr() == ("", "")


def test_a_changed_lock_fills_its_own_folder_only(machine: Machine) -> None:
    machine.set_up()
    (machine.root / "requirements.txt").write_text("attrs==26.2.0\n")
    assert kinds(machine.set_up()) == ["lock", "project"]
    (machine.root / "package-lock.json").write_text('{"packages": {}}')
    assert kinds(machine.set_up()) == ["npm"]


def test_of_pyproject_only_the_build_part_counts(machine: Machine) -> None:
    pyproject = machine.root / "pyproject.toml"
    machine.set_up()
    pyproject.write_text(pyproject.read_text() + "line-length = 90\n")
    assert machine.set_up() == []
    pyproject.write_text('[project]\nname = "other"\n')
    assert kinds(machine.set_up()) == ["lock", "project"]


@pytest.mark.parametrize("step", ["--require-hashes", "-e "])
def test_an_environment_left_half_filled_is_made_again(machine: Machine, step: str) -> None:
    machine.fails_at = step
    with pytest.raises(bootstrap.SetupError):
        machine.set_up()
    machine.fails_at = ""
    assert kinds(machine.set_up()) == ["venv", "lock", "project", "npm"]


def test_node_modules_left_half_filled_are_filled_again(machine: Machine) -> None:
    machine.set_up()
    (machine.root / "package-lock.json").write_text('{"packages": {}}')
    machine.fails_at = "npm ci"
    with pytest.raises(bootstrap.SetupError):
        machine.set_up()
    (machine.root / "package-lock.json").write_text("{}")
    machine.fails_at = ""
    assert kinds(machine.set_up()) == ["npm"]


@pytest.mark.parametrize("version", ["", "3.99"])
def test_an_environment_whose_python_is_broken_or_another_is_made_again(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    machine.set_up()
    monkeypatch.setattr(bootstrap, "venv_version", lambda _venv: version)
    assert "venv" in kinds(machine.set_up())


def test_an_environment_copied_from_another_folder_is_made_again(machine: Machine) -> None:
    machine.set_up()
    stamp = machine.root / ".venv" / bootstrap.STAMP
    stamp.write_text(stamp.read_text().replace(str(machine.root), "/elsewhere"))
    assert "venv" in kinds(machine.set_up())


def test_an_executable_that_is_missing_counts_as_a_broken_python(tmp_path: Path) -> None:
    assert bootstrap.venv_version(tmp_path) == ""


def test_an_old_python_is_told_its_version_and_the_cure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    monkeypatch.setattr(shutil, "which", lambda name: name == "python3.12")
    assert bootstrap.main() == 1
    assert re.search(r"is 3\.9\.18\.\n.*PYTHON=python3\.12 ", capsys.readouterr().err)


def test_a_python_without_venv_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name != "ensurepip" or None)
    assert bootstrap.main() == 1
    assert "apt install python3-venv" in capsys.readouterr().err


def test_a_python_as_old_as_3_8_can_read_the_script() -> None:
    ast.parse(SOURCE, feature_version=(3, 8))


def test_the_script_imports_the_standard_library_only() -> None:
    names = re.findall(r"^ *(?:import|from) (\w+)", SOURCE, re.MULTILINE)
    assert set(names) <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("tool", "output", "host"),
    [
        ("pip", PIP_OFFLINE, "the server pip downloads from"),
        ("npm", NPM_OFFLINE, "packages.example"),
    ],
)
def test_a_failed_download_names_what_was_not_reached(tool: str, output: str, host: str) -> None:
    said = bootstrap.network_fault(output, tool) or ""
    parts = (f"Could not reach {host}:", "needs the network, once", "run the same command again")
    assert [part for part in parts if part not in said] == []


def test_a_wrong_hash_is_not_taken_for_a_missing_network() -> None:
    wrong = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n"
    assert bootstrap.network_fault(PIP_OFFLINE + wrong) is None


def test_a_failing_command_shows_its_output_and_itself() -> None:
    command = [sys.executable, "-c", "print('what went wrong'); raise SystemExit(3)"]
    with pytest.raises(bootstrap.SetupError, match=r"what went wrong\n\nFailed \(exit 3\): "):
        bootstrap.run(*command)


def test_the_npm_lock_holds_the_optional_packages_of_every_platform() -> None:
    """``npm ci`` refuses a lock without them, and npm leaves out those it cannot see."""
    lock = json.loads((bootstrap.ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = lock["packages"]
    wanted = {
        name for package in packages.values() for name in package.get("optionalDependencies", {})
    }
    assert {name for name in wanted if f"node_modules/{name}" not in packages} == set()
