"""A project of the same form for an imported course: every file of it as text or bytes.

What the two projects share is taken from this one as it is now: the configuration is its own with
other names, the styles and the template are copies.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from course.docusaurus.home import home_page, order_of_pages
from course.docusaurus.importing import Imported
from course.docusaurus.report import Entry
from course.interface import say
from course.source import read_text
from glossary.importing import imported_terms
from glossary.termbase import load_terms, term_rows
from scripts.content import Folder

HOOK = "from scripts.mkdocs_hook import on_pre_build, on_serve  # noqa: F401\n"
CONFIG_HEAD = "# Made by scripts/import_docusaurus.py from the companion's own mkdocs.yml.\n"
_LENT = ("overrides/*.html", "docs/assets/*.css", "docs/assets/favicon.svg")

Files = dict[str, str | bytes]


def project_files(
    imported: Imported, project: Path, site_url: str = ""
) -> tuple[Files, list[Entry]]:
    """Return the files of an imported project by path, and the entries of its report.

    ``project`` is the folder that lends its configuration, styles, template and terms. Files of
    the docs that come along (``imported.files``) are not among them. Raises ``ProblemsFound``.
    """
    folder = Folder(project)
    terms = imported_terms(imported, term_rows(folder.terms), load_terms(folder.terms))
    report = sorted([*imported.report, *terms.report])
    config = site_config(read_text(project / "mkdocs.yml"), imported, site_url)
    files: Files = {
        "mkdocs.yml": CONFIG_HEAD + config,
        "hooks/companion.py": HOOK,
        "docs/index.md": home_page(imported),
        "course/facts.yml": "facts: []\n",
        "glossary/terms.yml": terms.text,
        "import-report.json": report_json(report),
    }
    files |= {f"docs/lessons/{lesson.id}.md": lesson.text for lesson in imported.lessons}
    for pattern in _LENT:
        for path in project.glob(pattern):
            files[path.relative_to(project).as_posix()] = path.read_bytes()
    return files, report


def report_json(report: list[Entry]) -> str:
    """Return the entries of a report as a list of JSON objects."""
    return json.dumps([asdict(entry) for entry in report], ensure_ascii=False, indent=2) + "\n"


def site_config(config: str, imported: Imported, site_url: str = "") -> str:
    """Return a project's ``mkdocs.yml`` for an imported course; ``!ENV`` and the like stay."""
    node = _nodes(config)
    changes: dict[str, Any] = {
        "site_name": imported.title,
        "site_description": say("imported-lead"),
        "nav": order_of_pages(imported),
        "hooks": ["hooks/companion.py"],
        "extra": {"generator": False},  # without the preview, a picture of the lender's home page
        **({"site_url": site_url} if site_url else {}),
    }
    kept = [(key, value) for key, value in node.value if key.value not in changes]
    node.value = [
        *_nodes(yaml.safe_dump(changes, allow_unicode=True, sort_keys=False)).value,
        *kept,
    ]
    return str(yaml.serialize(node, allow_unicode=True, width=10_000))


def _nodes(text: str) -> yaml.MappingNode:
    """Return the keys and values of a YAML text as nodes, which keep their tags."""
    composed = yaml.compose(text)
    assert isinstance(composed, yaml.MappingNode)
    return composed
