"""Answers self-checks of every type as somebody does who has nothing but a keyboard."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page

ANSWERS = {
    "single": {"right": ["b"], "wrong": ["a"]},
    "multiple": {"right": ["a", "c"], "partly": ["a", "b"], "wrong": ["b"]},
    "typed": {"right": ["CUMULUS"], "wrong": ["a cloud"]},
    "match": {"right": [], "partly": [], "wrong": []},
    "order": {"right": [], "partly": [], "wrong": []},
    "classify": {"right": [], "partly": [], "wrong": []},
    "numeric": {"right": ["1.234,9"], "wrong": ["20"]},
    "explain": {"ungraded": ["Mọi dấu & <chữ> đều còn."]},
}
"""What is given for each outcome that a type has; of rows, values are read from the key."""


def give(page: Page, box: Locator, outcome: str) -> None:
    """Fill a self-check in for an outcome, and press its button."""
    kind = box.get_attribute("data-type") or ""
    begin_at(box)
    _GIVERS[kind](page, box, ANSWERS[kind][outcome] or _rows(box, outcome))
    press_to(page, box.get_by_role("button", name="Trả lời", exact=True))
    page.keyboard.press("Enter")


def begin_at(box: Locator) -> None:
    """Put the reader before a self-check: the way through the page is not what is tried here."""
    box.evaluate("box => { box.tabIndex = -1; box.focus() }")


def press_to(page: Page, target: Locator) -> None:
    """Press the tabulator until something has the focus."""
    for _ in range(40):
        if target.evaluate("target => target === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the tabulator does not lead to {target}")


def _rows(box: Locator, outcome: str) -> list[str]:
    """Return the values of the rows of the form: right, all rotated, or two of them changed."""
    key = box.locator(".verdict[data-row]").evaluate_all(
        "all => all.map(one => [one.dataset.row, one.dataset.right])"
    )
    rows = box.locator(".check-row").evaluate_all("all => all.map(row => row.dataset.row)")
    right = [dict(key)[row] for row in rows]
    if outcome == "partly":
        return [right[0], right[2], right[1]]
    return right if outcome == "right" else [*right[1:], right[0]]


def _choose(page: Page, box: Locator, values: list[str]) -> None:
    for value in values:
        press_to(page, box.locator(f".check-option input[value={value}]"))
        page.keyboard.press("Space")


def _choose_one(page: Page, box: Locator, values: list[str]) -> None:
    _pick(page, box.locator(".check-option input"), values[0])


def _pick(page: Page, radios: Locator, value: str) -> None:
    press_to(page, radios.first)
    page.keyboard.press("Space")
    while radios.page.evaluate("document.activeElement.value") != value:
        page.keyboard.press("ArrowDown")


def _type(page: Page, box: Locator, values: list[str]) -> None:
    press_to(page, box.locator(".check-typed"))
    page.keyboard.insert_text(values[0])


def _match(page: Page, box: Locator, values: list[str]) -> None:
    for row, value in zip(box.locator(".check-row").all(), values, strict=True):
        press_to(page, row.locator("select"))
        while row.locator("select").input_value() != value:
            page.keyboard.press("ArrowDown")


def _classify(page: Page, box: Locator, values: list[str]) -> None:
    for row, value in zip(box.locator(".check-row").all(), values, strict=True):
        _pick(page, row.locator("input"), value)


def _order(page: Page, box: Locator, values: list[str]) -> None:
    """Move the steps up, the first place first; a step that is there already goes down and up."""
    rows = box.locator(".check-row").evaluate_all("all => all.map(row => row.dataset.row)")
    wanted = [row for _, row in sorted(zip(values, rows, strict=True))]
    for place, row in enumerate(wanted):
        now = "all => all.map(row => row.dataset.row)"
        there = box.locator(".check-row").evaluate_all(now).index(row)
        for _ in range(there - place):
            _press(page, box, row, -1)
    last = wanted[-1]
    if box.locator("select").first.input_value() == "":
        _press(page, box, last, -1)
        _press(page, box, last, 1)


def _press(page: Page, box: Locator, row: str, way: int) -> None:
    # From the beginning of the box: the row may stand before what was pressed last.
    begin_at(box)
    press_to(page, box.locator(f'.check-row[data-row="{row}"] [data-way="{way}"]'))
    page.keyboard.press("Space")


_GIVERS: dict[str, Callable[[Page, Locator, list[str]], None]] = {
    "single": _choose_one,
    "multiple": _choose,
    "typed": _type,
    "match": _match,
    "order": _order,
    "classify": _classify,
    "numeric": _type,
    "explain": _type,
}
