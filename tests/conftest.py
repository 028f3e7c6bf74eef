"""What holds for every test: in CI a skipped test fails the run, and what was measured is told."""

import os
from collections.abc import Callable

import pytest

MEASURED = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def tell(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """A function that keeps a line for the end of the run, where a passed test says nothing."""
    return pytestconfig.stash.setdefault(MEASURED, []).append


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if _skips(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


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
