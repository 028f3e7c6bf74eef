"""The size of the course in numbers: lessons and their words, figures, items by type and use."""

from collections import Counter
from collections.abc import Collection, Iterator

from course.lesson import Lesson
from course.text import rendered, sections
from quiz.item_bank import Rows


def totals(lessons: list[Lesson], bank: Rows, terms: Collection[str]) -> Iterator[str]:
    """Yield a line for each number."""
    items = [row for rows in bank.values() for row in rows]
    figures = sum(len(rendered(lesson.body).find_all("img")) for lesson in lessons)
    yield f"lessons {len(lessons)}, items {len(items)}, terms {len(terms)}, figures {figures}"
    for kind in ("type", "use"):
        counts = Counter(row[kind] for row in items)
        told = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
        yield f"items by {kind}: {told}"
    for lesson in lessons:
        words = sum(len(part.text.split()) for part in sections(lesson.body))
        asked = sum(len(rows) for path, rows in bank.items() if path.stem == lesson.id)
        yield f"{lesson.id}: {words} words, {lesson.minutes} minutes, {asked} items"
