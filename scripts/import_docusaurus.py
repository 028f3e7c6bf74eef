"""Import a Docusaurus page, or a docs folder, as a project of its own with lessons and self-checks.

SRC is a .md or .mdx page, or a folder of them. DIR becomes a whole project: `mkdocs serve` and
`mkdocs build --strict` work in it. What was changed, left out or is doubtful stands in
DIR/import-report.json, with its line. Importing again replaces what the import made.
"""

import argparse
import json
import os
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

from course.docusaurus.importing import import_pages
from course.docusaurus.report import Entry
from course.problems import Problem, ProblemsFound, shown
from course.source import read_text
from scripts.imported_project import Files, project_files
from scripts.prepare import PROJECT, write_if_changed

MANIFEST = ".imported.json"
REPLACED = ".replaced"
PAGES = {".md", ".mdx"}


def run_import(source: Path, target: Path, site_url: str = "") -> list[Entry]:
    """Import ``source`` into ``target`` and return the entries of the report.

    Raises ``ProblemsFound`` when the source cannot be read or the target is not ours to replace;
    then nothing is written.
    """
    folder, pages, files = _sources(source)
    _refuse_foreign(source, target)
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for page in pages:
        try:
            texts[page.relative_to(folder).as_posix()] = read_text(page)
        except ProblemsFound as found:
            problems += found.problems
    if problems:
        raise ProblemsFound(problems)
    title = folder.name.replace("-", " ").replace("_", " ").capitalize() if pages[1:] else ""
    imported = import_pages(texts, files.keys(), folder, title)
    if not imported.lessons:
        fact, cure = "no page of it is published", "see whether they are drafts, or begin with _"
        raise ProblemsFound([Problem(shown(source), 1, fact, cure)])
    made, report = project_files(imported, PROJECT, site_url)
    for place, name in imported.files.items():
        made[f"docs/{place}"] = files[name].read_bytes()
    _write(target, made)
    return report


def _sources(source: Path) -> tuple[Path, list[Path], dict[str, Path]]:
    """Return the docs folder, its pages, and the other files that links may lead to."""
    if source.is_file() and source.suffix in PAGES:
        folder, pages = source.parent, [source]
    elif source.is_dir():
        folder = source
        hidden = ("node_modules", ".")
        pages = [
            path
            for path in sorted(source.rglob("*"))
            if path.suffix in PAGES
            and not any(part.startswith(hidden) for part in path.relative_to(source).parts)
        ]
    else:
        fact = "this is no page (.md, .mdx)" if source.exists() else "there is no such file"
        cure = "name a .md or .mdx page, or a folder of them"
        raise ProblemsFound([Problem(shown(source), 1, fact, cure)])
    if not pages:
        fact, cure = "the folder has no .md or .mdx page", "name the folder that holds the docs"
        raise ProblemsFound([Problem(shown(source), 1, fact, cure)])
    static = folder.parent / "static"
    beside = {path.relative_to(folder).as_posix(): path for path in _others(folder)}
    return (
        folder,
        pages,
        beside | {f"/{path.relative_to(static).as_posix()}": path for path in _others(static)},
    )


def _others(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    found = (path for path in folder.rglob("*") if "node_modules" not in path.parts)
    return [path for path in found if path.is_file() and path.suffix not in PAGES]


def _refuse_foreign(source: Path, target: Path) -> None:
    """Raise ``ProblemsFound`` unless the target is new, empty, or an earlier import."""
    inside = target.resolve().is_relative_to(source.resolve())
    if inside or (target.exists() and not target.is_dir()):
        fact = "it lies inside the source" if inside else "this is no folder"
        problem = Problem(shown(target), 1, fact, "name another folder after --to")
        raise ProblemsFound([problem])
    if target.is_dir() and any(target.iterdir()) and not (target / MANIFEST).is_file():
        fact = "the folder is not empty, and no import made it"
        cure = "name a new folder after --to, or empty this one"
        raise ProblemsFound([Problem(shown(target), 1, fact, cure)])


def _write(target: Path, files: Files) -> None:
    """Write the files, and take away those of an earlier import that are not made any more.

    A file that somebody changed since is first kept in ``.replaced/``.
    """
    manifest = target / MANIFEST
    before = json.loads(manifest.read_text("utf-8")) if manifest.is_file() else {}
    data = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    for name, digest in before.items():
        path = target / name
        if not path.is_file():
            continue
        if _digest(path.read_bytes()) != digest and path.read_bytes() != data.get(name):
            kept = target / REPLACED / name
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(path.read_bytes())
        if name not in data:
            path.unlink()
    (target / "quiz" / "bank").mkdir(parents=True, exist_ok=True)
    for name, content in data.items():
        if not (target / name).is_file() or (target / name).read_bytes() != content:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(content)
    digests = {name: _digest(content) for name, content in sorted(data.items())}
    write_if_changed(manifest, json.dumps(digests, indent=2) + "\n")


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def main() -> int:
    """Read the arguments, import, print what was done, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", metavar="SRC", type=Path, help="a page, or a docs folder")
    parser.add_argument("--to", metavar="DIR", type=Path, required=True, help="the new project")
    parser.add_argument("--site-url", default="", help="where the new site will be published")
    arguments = parser.parse_args()
    target: Path = arguments.to
    try:
        report = run_import(arguments.source, target, arguments.site_url)
    except ProblemsFound as found:
        print(found, file=sys.stderr)
        return 1
    lessons = len(list((target / "docs" / "lessons").glob("*.md")))
    counts = Counter(entry.action for entry in report)
    told = ", ".join(f"{counts[action]} {action}" for action in sorted(counts)) or "nothing to tell"
    print(f"{lessons} lessons in {target}; {told}: see {target / 'import-report.json'}")
    for entry in report:
        if entry.action in ("left-out", "doubtful"):
            print(f"{entry.path}:{entry.line}: {entry.action}: {entry.construct}: {entry.reason}")
    mkdocs = os.path.relpath(Path(sys.executable).with_name("mkdocs"), target)
    print(f"To read it: cd {target} && {mkdocs} serve")
    return 0


if __name__ == "__main__":
    sys.exit(main())
