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
from tempfile import TemporaryDirectory

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
    guards = Counter(left.guard for left in refused)
    told = ", ".join(f"{guard} {count}" for guard, count in sorted(guards.items()))
    report = f"{len(pages)} files and {len(made)} items made, {len(refused)} items refused"
    return f"{report}: {told}" if told else report


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
    for name, code in _code_of_bundles().items():
        form = "esm" if name in ON_DEMAND else "iife"
        how = [f"--format={form}", f"--banner:js={made_from}", *_words_of(code)]
        _esbuild([str(WEB / f"{name}.ts"), *how], folder)


def _code_of_bundles() -> dict[str, str]:
    """Return the sources of each bundle, one after another, as esbuild finds them."""
    entries = [str(WEB / f"{name}.ts") for name in (*BUNDLES, *ON_DEMAND)]
    with TemporaryDirectory() as scratch:
        told = Path(scratch, "made.json")
        _esbuild([*entries, f"--metafile={told}"], Path(scratch))
        outputs = json.loads(read_text(told))["outputs"]
    return {
        Path(made).stem: "".join(
            read_text(PROJECT / name) for name in output["inputs"] if name.endswith(".ts")
        )
        for made, output in outputs.items()
    }


def _words_of(code: str) -> list[str]:
    """Return the arguments that give a bundle the Vietnamese words it says.

    Those are the ones whose keys, or how their keys begin, stand in its code. All others, and
    English but for the name of the button that leads to it, come with english.js.
    """
    keys = set(re.findall(r'"([a-z][a-z0-9-]*)"', code))
    families = tuple(re.findall(r"`([a-z][a-z0-9-]*-)\$\{", code))
    own = {key: text for key, text in words().items() if key in keys or key.startswith(families)}
    given = {"BUNDLE_WORDS": own, "ENGLISH_BUTTON": words("en")["use-language"]}
    return [
        f"--define:{name}={json.dumps(value, ensure_ascii=False)}" for name, value in given.items()
    ]


def _sources() -> list[Path]:
    sources = [*WEB.rglob("*.ts"), *(PROJECT / "course" / "interface").glob("*.json")]
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


def _first_line(path: Path) -> str:
    return path.read_text("utf-8").partition("\n")[0] if path.is_file() else ""
