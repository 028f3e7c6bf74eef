"""A lesson's text: sections, sentences, and what is left out of them."""

from course.text import sections

BODY = """\
Before any heading.

## What it is {#what}

An orchestrator `(bộ điều phối)` starts containers.[^F1] It runs at 2 a.m. too.
Use `docker run (once)` by hand.

/// self-check | some-item
///

- One copy
- Two copies

## Who patches

| place | who |
|---|---|
| Fargate | AWS |

```
## not a heading [^F2]
```

/// summary
Tóm tắt.
///
"""


def test_headings_and_their_ids_open_sections() -> None:
    heads = [(part.heading, part.id) for part in sections(BODY)]
    assert heads == [("", ""), ("What it is", "what"), ("Who patches", "who-patches")]


def test_sentences_have_no_notes_no_citations_and_no_blocks() -> None:
    assert sections(BODY)[1].sentences == (
        "An orchestrator starts containers.",
        "It runs at 2 a.m. too.",
        "Use docker run (once) by hand.",
        "One copy",
        "Two copies",
    )


def test_cells_are_sentences_and_code_blocks_are_not() -> None:
    assert sections(BODY)[2].sentences == ("place", "who", "Fargate", "AWS")


def test_a_citation_belongs_to_the_sentence_before_it_and_none_is_one_in_code() -> None:
    body = "Leaves are picked.[^F1][^C2] They rest[^P-tea-leaf] first. `[^F3]` is code."
    (part,) = sections(body)
    assert [(each.text, each.cited) for each in part.content] == [
        ("Leaves are picked.", ("F1", "C2")),
        ("They rest first.", ("P-tea-leaf",)),
        ("[^F3] is code.", ()),
    ]


def test_what_puts_a_misconception_right_is_text_and_a_gist_is_not() -> None:
    body = "Tea.\n\n/// misconception | M1\nOne plant gives both.\n///\n\n/// gist\nMột cây.\n///"
    (part,) = sections(body)
    assert part.sentences == ("Tea.", "One plant gives both.")
