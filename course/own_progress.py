"""The page of the reader's progress: what of it is kept, and where it can be taken out or in.

The log is the browser's own, so all but the frame of the page is made by script.
"""

from course.interface import said, say

OWN_PROGRESS_PAGE = "progress/index.md"


def own_progress_page() -> str:
    """Return the Markdown of the page."""
    return f"""---
title: {say("own-progress")}
lang: vi
glosses: "off"
hide:
  - toc
---

<div class="own-progress">
{said("own-progress", "h1")}
{said("own-progress-lead", "p")}
{said("own-progress-script", "p", 'class="own-progress-script"')}
</div>
"""
