"""The live server: every source is seen, a fault is named while the last good page stays, and
mending it is enough; a fault at the start ends it with nothing written.
"""

import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from scripts.prepare import PROJECT
from scripts.serve import port_taken

CASE = Path(__file__).parent.parent / "cases" / "project"
PATIENCE = 180  # seconds until a change must be seen; a slow machine is no failure
LESSON = "docs/lessons/green-tea.md"
TERMS = "glossary/terms.yml"
BANK = "quiz/bank/green-tea.yml"


class Live:
    """A served copy of the small project."""

    def __init__(self, root: Path, port: int, log: Path) -> None:
        self.root, self.log = root, log
        self.address = f"http://127.0.0.1:{port}/"

    def page(self, path: str) -> str:
        with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
            text = answer.read().decode()
        return re.sub(r"livereload\(.*?\);", "", text)  # the number of the build

    def change(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text("utf-8")
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), "utf-8")

    def said(self) -> str:
        return self.log.read_text("utf-8")


def until(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end, "not seen in time"
        time.sleep(0.1)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    shutil.copytree(CASE, root)
    config = root / "mkdocs.yml"
    hook = PROJECT / "scripts" / "mkdocs_hook.py"
    config.write_text(f"{config.read_text('utf-8')}hooks: [{hook}]\n", "utf-8")
    return root


@contextmanager
def serving(root: Path) -> Iterator[tuple[Live, subprocess.Popen[bytes]]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = root / "log.txt"
    command = [Path(sys.executable).with_name("mkdocs"), "serve", "-a", f"127.0.0.1:{port}"]
    with log.open("wb") as out:
        # A shell that runs tests in the background has them ignore what ends the server.
        hear = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
        server = subprocess.Popen(command, cwd=root, stdout=out, stderr=out, preexec_fn=hear)
        try:
            yield Live(root, port, log), server
        finally:
            server.send_signal(signal.SIGINT)  # as a person ends it
            server.wait()


@pytest.fixture
def live(root: Path) -> Iterator[Live]:
    with serving(root) as (live, server):
        until(lambda: "Serving on" in live.said() or server.poll() is not None)
        assert server.poll() is None, live.said()
        yield live


def test_a_change_of_lesson_term_and_item_is_seen(live: Live) -> None:
    live.change(LESSON, "a leaf turns brown", "a leaf turns dark")
    until(lambda: "a leaf turns dark" in live.page("lessons/green-tea/"))
    live.change(TERMS, "darkens a cut or bruised plant", "darkens a hurt plant")
    until(lambda: "darkens a hurt plant" in live.page("glossary/"))
    assert "darkens a hurt plant" in live.page("lessons/green-tea/")
    live.change(BANK, "A picked leaf has stopped growing", "No picked leaf grows")
    until(lambda: "No picked leaf grows" in live.page("lessons/green-tea/"))


@pytest.mark.parametrize(
    ("path", "old", "wrong", "told"),
    [
        (LESSON, "/// summary", "/// sumary", f'{LESSON}:39: the block "sumary" is unknown'),
        (TERMS, "vi: oxy hoá", "vi: oxy hóa", f'{TERMS}:9: "hóa" has its tone mark'),
        (BANK, "fact: F2", "fact: F9", f'{BANK}:27: "tea-cup" rests on the fact "F9", which'),
    ],
    ids=["lesson", "term", "item"],
)
def test_a_fault_is_named_and_the_last_good_pages_stay(
    live: Live, path: str, old: str, wrong: str, told: str
) -> None:
    good = live.page("lessons/green-tea/")
    live.change(path, old, wrong)
    until(lambda: told in live.said())
    until(lambda: "The last good pages stay served" in live.said())
    assert live.page("lessons/green-tea/") == good
    live.change(path, wrong, old)
    live.change(LESSON, "a leaf turns brown", "a leaf turns dark")
    until(lambda: "a leaf turns dark" in live.page("lessons/green-tea/"))
    assert "Traceback" not in live.said()


def test_faults_at_the_start_are_all_named_and_nothing_is_written(root: Path) -> None:
    with serving(root) as (live, server):
        pass
    for path, old, wrong in ((TERMS, "vi: oxy hoá", "vi: oxy hóa"), (BANK, "fact: F2", "fact: F9")):
        live.change(path, old, wrong)
    shutil.rmtree(root / "docs" / "quizzes", ignore_errors=True)
    shutil.rmtree(root / "docs" / "glossary", ignore_errors=True)
    with serving(root) as (live, server):
        assert server.wait(PATIENCE) == 1
        assert f"{TERMS}:9:" in live.said()
        assert f"{BANK}:27:" in live.said()
        assert "Traceback" not in live.said()
    assert not (root / "docs" / "quizzes").exists()
    assert not (root / "docs" / "glossary").exists()


def test_a_taken_port_is_told_with_a_cure() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        assert port_taken("127.0.0.1", other.getsockname()[1])
