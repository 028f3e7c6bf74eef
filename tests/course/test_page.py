"""Links between pages: as sources for the engine, as addresses for raw HTML."""

import pytest

from course.page import Page


@pytest.mark.parametrize(
    ("here", "there", "address"),
    [
        ("index.md", "glossary/index.md", "glossary/"),
        ("lessons/why.md", "glossary/index.md", "../../glossary/"),
        ("glossary/index.md", "lessons/why.md", "../lessons/why/"),
        ("quizzes/why.md", "lessons/why.md", "../../lessons/why/"),
    ],
)
def test_the_address_of_another_page(here: str, there: str, address: str) -> None:
    page = Page(here)
    assert page.address_of(page.path_to(there)) == address


def test_the_path_to_another_source() -> None:
    assert Page("lessons/why.md").path_to("glossary/index.md") == "../glossary/index.md"
