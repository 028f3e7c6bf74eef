"""Where the content of a project lies, and which of its files people write."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course.lesson import split_front_matter
from course.source import Mapping, parse_yaml, read_text

GENERATED = ("glossary", "progress", "quizzes", "reference")
"""The folders below docs/ whose pages are made."""


@dataclass(frozen=True)
class Folder:
    """Where the content of a project lies."""

    root: Path

    @property
    def docs(self) -> Path:
        """The pages."""
        return self.root / "docs"

    @property
    def lessons(self) -> Path:
        """The lessons."""
        return self.docs / "lessons"

    @property
    def facts(self) -> Path:
        """The facts file."""
        return self.root / "course" / "facts.yml"

    @property
    def claims(self) -> Path:
        """The claims file; a project may have none."""
        return self.root / "course" / "claims.yml"

    @property
    def misconceptions(self) -> Path:
        """The file of wrong beliefs; a project may have none."""
        return self.root / "course" / "misconceptions.yml"

    @property
    def gaps(self) -> Path:
        """What the course leaves open; a project without the file is not held to its coverage."""
        return self.root / "course" / "gaps.yml"

    @property
    def prices(self) -> Path:
        """The prices file; a project may have none."""
        return self.root / "course" / "prices.yml"

    @property
    def choice(self) -> Path:
        """The questions that help to choose; a project may have none."""
        return self.root / "course" / "choice.yml"

    @property
    def comparison(self) -> Path:
        """The comparison file; a project may have none."""
        return self.root / "course" / "comparison.yml"

    @property
    def symptoms(self) -> Path:
        """The file of symptoms; a project may have none."""
        return self.root / "course" / "symptoms.yml"

    @property
    def routes(self) -> Path:
        """The routes file."""
        return self.root / "course" / "routes.yml"

    @property
    def terms(self) -> Path:
        """The terms file."""
        return self.root / "glossary" / "terms.yml"

    @property
    def lock(self) -> Path:
        """The lock file of translations; a project without one does not watch them."""
        return self.root / "glossary" / "translations.lock"

    @property
    def bank(self) -> Path:
        """The folder of the item bank."""
        return self.root / "quiz" / "bank"

    @property
    def blueprint(self) -> Path:
        """The blueprint of the pages across lessons; a project may have none."""
        return self.root / "quiz" / "blueprint.yml"

    @property
    def bilingual(self) -> list[Path]:
        """The data files, beside terms and items, that say things in both languages."""
        return [self.claims, self.misconceptions, self.comparison, self.symptoms, self.choice]

    @property
    def sources(self) -> list[Path]:
        """What people have written outside docs/: what a live build watches."""
        written = [self.facts, *self.bilingual, self.prices]
        written += [self.routes, self.terms, self.lock]
        written += [self.bank, self.blueprint, self.gaps]
        return [path for path in written if path.exists()]


def bilingual_rows(folder: Folder) -> dict[Path, list[Mapping]]:
    """Return what the bilingual data files hold, by path; raise ``ProblemsFound`` if not YAML."""
    files = [path for path in folder.bilingual if path.is_file()]
    return {path: [parse_yaml(read_text(path), path)] for path in files}


def authored_files(folder: Folder) -> list[Path]:
    """Return the files whose text people write here, and no import has taken over."""
    files = [folder.facts, *folder.bilingual, folder.routes, folder.terms]
    files += sorted(folder.bank.glob("*.yml"))
    files.append(folder.root / "course" / "interface" / "vi.json")
    files.append(folder.root / "quiz" / "patterns" / "whys.yml")
    pages = [*sorted(folder.lessons.glob("*.md")), *other_pages(folder)]
    return [path for path in files if path.is_file()] + [p for p in pages if not _imported(p)]


def other_pages(folder: Folder) -> Iterator[Path]:
    """Yield the pages that people write and that are no lessons."""
    made = {folder.lessons, *(folder.docs / name for name in GENERATED)}
    for path in sorted(folder.docs.rglob("*.md")):
        if not made & set(path.parents):
            yield path


def _imported(page: Path) -> bool:
    front, _, _ = split_front_matter(page.read_text("utf-8", errors="replace"))
    return "imported: true" in front.split("\n")
