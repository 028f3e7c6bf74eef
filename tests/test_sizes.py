"""Modules stay small: past these sizes two jobs share a room."""

from pathlib import Path
from statistics import median

PROJECT = Path(__file__).parent.parent
MODULES = [
    path
    for folder in ("course", "glossary", "quiz", "scripts", "web")
    for kind in ("*.py", "*.ts")
    for path in (PROJECT / folder).rglob(kind)
]


def test_no_module_is_past_300_lines_and_the_median_is_within_120() -> None:
    lines = {path.name: path.read_text("utf-8").count("\n") for path in MODULES}
    assert len(lines) > 40
    assert {name: n for name, n in lines.items() if n > 300} == {}
    assert median(lines.values()) <= 120
