"""Serve the site on this machine, with live reload of lessons, terms, items and browser code."""

import os
import socket
import sys
from pathlib import Path

from scripts.prepare import QUIET

HOST, PORT = "127.0.0.1", 8000


def main() -> int:
    """Start MkDocs in this process's place, unless the port is taken."""
    if port_taken(HOST, PORT):
        print(
            f"Port {PORT} on {HOST} is taken, perhaps by a site that is already served there.\n"
            f"Stop that program, or serve elsewhere: .venv/bin/mkdocs serve -a {HOST}:{PORT + 1}",
            file=sys.stderr,
        )
        return 1
    mkdocs = str(Path(sys.executable).with_name("mkdocs"))
    command = [mkdocs, "serve", "-a", f"{HOST}:{PORT}"]
    os.execve(mkdocs, command, {**os.environ, **QUIET})


def port_taken(host: str, port: int) -> bool:
    """Tell whether another program listens on a port."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
