"""The one markup that short texts of data files may hold: `code` in back quotes."""

import re
from html import escape

_CODE = re.compile(r"`([^`]+)`")


def inline(text: str) -> str:
    """Return a short text as HTML."""
    return _CODE.sub(r"<code>\1</code>", escape(text))
