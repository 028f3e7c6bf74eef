"""Build the site into a folder with either engine; any problem or warning fails the build.

The site is built in .unfinished/ and moved to its folder when it is whole.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from course.problems import ProblemsFound
from scripts.content import Folder
from scripts.prepare import PROJECT, QUIET, minify_styles, prepare

ENGINES = {
    "mkdocs": ["mkdocs", "build", "--strict"],
    "zensical": ["zensical", "build", "--strict", "--clean"],
}


class BuildFailed(Exception):
    """The engine ended with a warning or an error; its own output says which."""


def build(engine: str, site_dir: Path, project: Path = PROJECT) -> None:
    """Build a project with an engine of ``ENGINES`` into ``site_dir``, in place of what is there.

    Raises ``ProblemsFound`` for faults of the content, ``BuildFailed`` for those of the build.
    """
    prepare(Folder(project))
    run_engine(engine, project, site_dir)


def run_engine(engine: str, project: Path, site_dir: Path) -> None:
    """Build a prepared project into ``site_dir``; raise ``BuildFailed`` if the engine warns."""
    unfinished = project / ".unfinished" / f"{engine}-{os.getpid()}"  # Zensical stays inside
    shutil.rmtree(unfinished, ignore_errors=True)
    name, *arguments = ENGINES[engine]
    command = [str(Path(sys.executable).with_name(name)), *arguments]
    environment = {**os.environ, **QUIET, "SITE_DIR": os.path.relpath(unfinished, project)}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True)
    output = done.stdout + done.stderr
    if done.returncode or re.search(r"^\W*warning", output, re.IGNORECASE | re.MULTILINE):
        shutil.rmtree(unfinished, ignore_errors=True)
        raise BuildFailed(output)
    minify_styles(unfinished / "assets")
    shutil.rmtree(site_dir, ignore_errors=True)
    shutil.move(unfinished, site_dir)


def main() -> int:
    """Read the arguments, build, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=ENGINES, default="mkdocs")
    parser.add_argument("--site-dir", type=Path, default=PROJECT / "site")
    arguments = parser.parse_args()
    try:
        build(arguments.engine, arguments.site_dir)
    except (ProblemsFound, BuildFailed) as error:
        print(error, file=sys.stderr)
        return 1
    pages = len(list(arguments.site_dir.rglob("*.html")))
    print(f"{arguments.engine}: {pages} pages in {os.path.relpath(arguments.site_dir)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
