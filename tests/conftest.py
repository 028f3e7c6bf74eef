"""What every test may have: a small sound project, the site, a way to tell what it has measured.

Several workers may share the tests of a run (pytest-xdist); the site is built once for all of them.
In CI a skipped test is a failed run.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

PROJECT = Path(__file__).parent / "cases" / "project"
MEASURED = pytest.StashKey[list[str]]()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of tests/cases/project, as the current folder."""
    shutil.copytree(PROJECT, tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture(scope="session")
def tell(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """A function that keeps a line for the end of the run, where a passed test says nothing."""
    return pytestconfig.stash.setdefault(MEASURED, []).append


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Callable[[str], Path]:
    """A function that gives the folder of the site as an engine builds it, to be read only.

    The first who asks builds it, and nobody builds beside: all builds prepare the same docs/.
    """
    own = tmp_path_factory.getbasetemp()
    folder = own if worker_id == "master" else own.parent

    def built_site(engine: str) -> Path:
        from scripts.build_site import build  # not at the top: other tests need no engine

        site = folder / "sites" / engine
        with FileLock(folder / "sites.lock"):
            if not site.is_dir():
                build(engine, site)
        return site

    return built_site


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["measured"] = session.config.stash.get(MEASURED, [])
    if _skips(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a worker has measured."""
    told = getattr(node, "workeroutput", {})  # none where a worker broke down
    node.config.stash.setdefault(MEASURED, []).extend(told.get("measured", []))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    measured = config.stash.get(MEASURED, [])
    if measured:
        terminalreporter.section("measured")
    for line in measured:
        terminalreporter.write_line(line)
    skips = _skips(config)
    if skips:
        terminalreporter.section("skipped tests fail the run when CI=true", red=True)
    for report in skips:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        terminalreporter.write_line(f"{report.nodeid}: {reason}")


def _skips(config: pytest.Config) -> list[pytest.TestReport]:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") != "true" or reporter is None:
        return []
    skipped: list[pytest.TestReport] = reporter.stats.get("skipped", [])
    return skipped
