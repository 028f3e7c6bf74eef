"""The words of the interface: one JSON file a language, shared with the browser code."""

import json
from functools import cache
from html import escape
from importlib.resources import files

DEFAULT_LANGUAGE = "vi"


@cache
def words(language: str = DEFAULT_LANGUAGE) -> dict[str, str]:
    """Return the words of one language by key."""
    text = files("course").joinpath("interface", f"{language}.json").read_text("utf-8")
    loaded: dict[str, str] = json.loads(text)
    return loaded


def say(key: str, **values: object) -> str:
    """Return the words of ``key`` with ``values`` put in; raise ``KeyError`` for an unknown key."""
    return words()[key].format(**values)


def said(key: str, tag: str = "span", attributes: str = "", **values: object) -> str:
    """Return the words of ``key`` in an HTML element that names its key and its language.

    With ``values`` it names those too (``data-values``, as JSON), so that the browser can say the
    same in another language.
    """
    given = f' data-values="{escape(json.dumps(values))}"' if values else ""
    named = f'data-string="{key}"{given} lang="{DEFAULT_LANGUAGE}"'
    start = f"<{tag} {attributes} {named}>" if attributes else f"<{tag} {named}>"
    return f"{start}{escape(say(key, **values))}</{tag}>"
