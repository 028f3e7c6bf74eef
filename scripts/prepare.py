"""What a build needs before a site engine starts: content checked, pages made, scripts bundled.

Nothing is written when the content has problems. A file is written only when its text changed,
and a page that no content asks for any more is deleted, so that live reload settles.
"""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

import yaml

from course.interface import words
from course.problems import Problem, ProblemsFound, errors
from course.source import read_text
from scripts.checking import check
from scripts.content import GENERATED, Folder
from scripts.generating import generate_pages

PROJECT = Path(__file__).resolve().parent.parent
WEB = PROJECT / "web"
INTERFACE = PROJECT / "course" / "interface"
BUNDLES = (
    "chrome",
    "choice",
    "costs",
    "english",
    "gloss",
    "lookup",
    "orientation",
    "panel",
    "progress",
    "quiz-set",
    "reference",
    "saved",
    "self-check",
    "transfer",
    "trouble",
)
ON_DEMAND = (
    "answer",
    "report",
    "set-result",
)  # modules that a bundle asks for when the reader needs them
_ESBUILD_FAULT = re.compile(r"\[ERROR\] (.*)\n\n\s+(\S+?):(\d+):")
QUIET = {"NO_MKDOCS_2_WARNING": "1"}
"""Material's notice of its end of life is answered: see the second engine in DESIGN.md."""


def prepare(folder: Folder) -> str:
    """Check a project folder, write what is made from it, and return a line that says what.

    The warnings follow, a line each. Raises ``ProblemsFound`` before anything is written.
    """
    problems = check(folder)
    if faults := errors(problems):
        raise ProblemsFound(faults)
    pages, made, refused = generate_pages(folder, site_address(folder.root / "mkdocs.yml"))
    for generated in GENERATED:
        for path in (folder.docs / generated).rglob("*.md"):
            if path not in pages:
                path.unlink()
    for path, text in pages.items():
        write_if_changed(path, text)
    bundle(folder.docs / "assets")
    guards = Counter(left.guard for left in refused)
    told = ", ".join(f"{guard} {count}" for guard, count in sorted(guards.items()))
    report = f"{len(pages)} files and {len(made)} items made, {len(refused)} items refused"
    report += f": {told}" if told else ""
    return "\n".join([report, *map(str, problems)])


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
        entries = [str(WEB / f"{name}.ts") for name in names]
        how = [f"--format={form}", f"--banner:js={made_from}"]
        _esbuild([*entries, *how], folder)
    for name in (*BUNDLES, *ON_DEMAND):
        _put_words_in(folder / f"{name}.js")


def _sources() -> list[Path]:
    sources = [*WEB.rglob("*.ts"), *INTERFACE.glob("*.json")]
    return sorted(path for path in sources if not path.name.endswith(".test.ts"))


def minify_styles(folder: Path) -> None:
    """Make each style sheet of a built site small, with those it imports in it."""
    _esbuild([*sorted(map(str, folder.glob("*.css"))), "--allow-overwrite"], folder)


def _esbuild(arguments: list[str], folder: Path) -> None:
    """Bundle entries into ``folder``; raise ``ProblemsFound`` for what is no code."""
    esbuild = PROJECT / "node_modules" / "esbuild" / "bin" / "esbuild"
    node = Path(sys.executable).with_name("node")
    options = ["--bundle", "--minify", "--target=es2022", "--charset=utf8", f"--outdir={folder}"]
    command = [str(node), str(esbuild), *arguments, *options]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        faults = _ESBUILD_FAULT.findall(done.stderr) or [(done.stderr.strip(), "web", "1")]
        raise ProblemsFound(
            Problem(path, int(line), fact, "mend the browser code") for fact, path, line in faults
        )


def _put_words_in(script: Path) -> None:
    """Give a bundle the Vietnamese words that it says: those whose keys stand in its code.

    A key may be put together, as in ``pos-${name}``; then all that begin so are its words. The
    rest, and English, come with english.js; the button that leads there is named at once.
    """
    code = script.read_text("utf-8")
    keys = set(re.findall(r'"([a-z][a-z0-9-]*)"', code))
    families = tuple(re.findall(r"`([a-z][a-z0-9-]*-)\$\{", code))
    own = {key: said for key, said in words().items() if key in keys or key.startswith(families)}
    button = {"use-language": words("en")["use-language"]}
    for name, given in (("OWN_WORDS", own), ("ENGLISH_BUTTON", button)):
        code = code.replace(name, json.dumps(given, ensure_ascii=False, separators=(",", ":")))
    script.write_text(code, "utf-8")


def _first_line(path: Path) -> str:
    return path.read_text("utf-8").partition("\n")[0] if path.is_file() else ""
