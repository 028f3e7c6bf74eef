"""What a build needs before a site engine starts: content checked, pages made, scripts bundled.

Nothing is written when the content has problems. A file is written only when its text changed,
and a page that no content asks for any more is deleted, so that live reload settles.
"""

import json
import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import yaml

from course.interface import words
from course.problems import Problem, ProblemsFound
from course.source import read_text
from scripts.content import Folder, check, generate_pages

PROJECT = Path(__file__).resolve().parent.parent
WEB = PROJECT / "web"
BUNDLES = (
    "chrome",
    "english",
    "gloss",
    "self-check",
    "lookup",
    "panel",
    "progress",
    "quiz-set",
    "saved",
)
ON_DEMAND = (
    "judge",
    "report",
    "set-result",
)  # modules that a bundle asks for when the reader needs them
_ESBUILD_FAULT = re.compile(r"\[ERROR\] (.*)\n\n\s+(\S+?):(\d+):")
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
"""Material's notice of its end of life is answered: see the second engine in DESIGN.md."""


def prepare(folder: Folder) -> str:
    """Check a project folder, write what is made from it, and return a line that says what.

    Raises ``ProblemsFound`` before anything is written.
    """
    if problems := check(folder):
        raise ProblemsFound(problems)
    pages, made, refused = generate_pages(folder, site_address(folder.root / "mkdocs.yml"))
    for generated in (folder.docs / "quizzes", folder.docs / "glossary"):
        for path in generated.rglob("*.md"):
            if path not in pages:
                path.unlink()
    for path, text in pages.items():
        write_if_changed(path, text)
    bundle(folder.docs / "assets")
    guards = sorted({f"{left.pattern}: {left.guard} ({left.term})" for left in refused})
    report = f"{len(pages)} files and {len(made)} items made, {len(refused)} items refused"
    return "; ".join([report, *guards])


def site_address(config: Path) -> str:
    """Return the ``site_url`` of a configuration with a slash at its end, "" where it has none.

    ``!ENV [NAME, default]`` is read as both engines read it; nothing else of the file is.
    """
    document = yaml.compose(read_text(config), Loader=yaml.SafeLoader)
    assert isinstance(document, yaml.MappingNode)
    found = next((value for key, value in document.value if key.value == "site_url"), None)
    if isinstance(found, yaml.SequenceNode):
        *names, default = (node.value for node in found.value)
        address = next((os.environ[name] for name in names if name in os.environ), default)
    else:
        address = found.value if found is not None else ""
    return f"{address.rstrip('/')}/" if address else ""


def write_if_changed(path: Path, text: str) -> bool:
    """Write a text to a file unless it holds it already; return whether it was written."""
    data = text.encode()
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


def bundle(folder: Path) -> None:
    """Bundle the browser code into ``folder``, one script a concern, if its sources changed."""
    digest = sha256((PROJECT / "package-lock.json").read_bytes())
    for source in _sources():
        digest.update(source.read_bytes())
    made_from = f"/*{digest.hexdigest()[:16]}*/"
    if all(_first_line(folder / f"{name}.js") == made_from for name in (*BUNDLES, *ON_DEMAND)):
        return
    for names, form in ((BUNDLES, "iife"), (ON_DEMAND, "esm")):
        _esbuild([str(WEB / f"{name}.ts") for name in names], form, folder, made_from)


def _sources() -> list[Path]:
    sources = [*WEB.rglob("*.ts"), *(PROJECT / "course" / "interface").glob("*.json")]
    return sorted(path for path in sources if not path.name.endswith(".test.ts"))


def _esbuild(entries: list[str], form: str, folder: Path, banner: str) -> None:
    """Bundle each entry with all it imports; raise ``ProblemsFound`` for what is no code."""
    esbuild = PROJECT / "node_modules" / "esbuild" / "bin" / "esbuild"
    options = ["--bundle", "--minify", f"--format={form}", "--target=es2022", "--charset=utf8"]
    options.append(f"--define:SCRIPT_WORDS={json.dumps(_words_of_scripts(), ensure_ascii=False)}")
    node = Path(sys.executable).with_name("node")
    target = [f"--outdir={folder}", f"--banner:js={banner}"]
    command = [str(node), str(esbuild), *entries, *options, *target]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        faults = _ESBUILD_FAULT.findall(done.stderr) or [(done.stderr.strip(), "web", "1")]
        raise ProblemsFound(
            Problem(path, int(line), fact, "mend the browser code") for fact, path, line in faults
        )


def _words_of_scripts() -> dict[str, dict[str, str]]:
    """Return the words, by language, that scripts need on a Vietnamese page.

    Those are the Vietnamese ones whose keys, or how their keys begin, stand in a script; and the
    name of the button that leads to English. All others come with english.js.
    """
    scripts = [path for path in _sources() if path.suffix == ".ts" and "english" not in path.parts]
    code = "".join(path.read_text("utf-8") for path in scripts)
    keys = set(re.findall(r'"([a-z][a-z0-9-]*)"', code))
    families = tuple(re.findall(r"`([a-z][a-z0-9-]*-)\$\{", code))
    needed = (key for key in words() if key in keys or key.startswith(families))
    button = "use-language"
    return {"vi": {key: words()[key] for key in needed}, "en": {button: words("en")[button]}}


def _first_line(path: Path) -> str:
    return path.read_text("utf-8").partition("\n")[0] if path.is_file() else ""
