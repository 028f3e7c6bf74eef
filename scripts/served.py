"""A built site on a free port of this machine, at the root or under a path, as a host serves it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _Site(SimpleHTTPRequestHandler):
    """Answers for a folder, below a prefix, without a word in the terminal."""

    def __init__(self, *arguments: object, prefix: str, **options: object) -> None:
        self.prefix = prefix
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        """Return the file of a path; one that does not exist for a path outside the prefix."""
        if not path.startswith(self.prefix):
            return super().translate_path("/there is no such page")
        return super().translate_path(path.removeprefix(self.prefix.rstrip("/")))

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path, prefix: str = "/") -> Iterator[str]:
    """Serve a folder under ``prefix`` (it begins and ends with a slash) and yield its address."""
    handler = partial(_Site, directory=str(site), prefix=prefix)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{prefix}"
        finally:
            server.shutdown()
            thread.join()
