"""The one place that knows MkDocs: it makes plain ``mkdocs build`` and ``mkdocs serve`` work.

Before a build the content is checked and what is made from it is written; a problem ends the build
with its place, fact and cure. While serving, the sources outside docs/ are watched too, and a build
that fails gives its place back to the last good site, which stays served.
"""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from course.problems import ProblemsFound
from scripts.content import Folder
from scripts.prepare import WEB, prepare

log = logging.getLogger("mkdocs.hooks.companion")


def on_pre_build(config: MkDocsConfig) -> None:
    """Check and generate; the files written here are collected into the same build."""
    try:
        log.info(prepare(_folder(config)))
    except ProblemsFound as found:
        for problem in found.problems:
            log.error(str(problem))
        raise Abort(f"The content has {len(found.problems)} problems; nothing was built.") from None


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., Any]
) -> LiveReloadServer:
    """Watch the sources and the browser code; keep the last good site through a failed build."""
    server.builder = lambda: _rebuild(Path(server.root), builder)
    for path in [*_folder(config).sources, WEB]:
        server.watch(str(path))
    return server


def _folder(config: MkDocsConfig) -> Folder:
    return Folder(Path(config.docs_dir).parent)


def _rebuild(site: Path, builder: Callable[..., Any]) -> None:
    """Build into the site's folder; put the last good site back there when the build fails.

    The server answers nobody until this returns, so no one sees the folder in between.
    """
    good = site.with_name(f"{site.name}_good")
    site.rename(good)
    try:
        site.mkdir()
        builder()
    except (Exception, SystemExit) as error:
        foreseen = isinstance(error, (SystemExit, ProblemsFound))
        message = f"{error} The last good pages stay served; mend it and the page reloads."
        log.error(message, exc_info=not foreseen)
        shutil.rmtree(site)
        good.rename(site)
    else:
        shutil.rmtree(good)
