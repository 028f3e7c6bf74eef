"""What a footnote says of a fact, a claim and a price; what blocks of a lesson become."""

import re
from decimal import Decimal
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from course.claims import Claim
from course.facts import Fact
from course.footnotes import footnote
from course.price import Price, Region
from course.problems import ProblemsFound

DAY = "2026-11-23"


def shown(cited: Fact | Claim | Price, claims: str = "") -> str:
    """A footnote as it is read, without its HTML."""
    return re.sub(r"<[^>]+>", "", " ".join(footnote(cited, claims)).replace("     ", " ")).strip()


def fact(standing: str) -> Fact:
    return Fact("F1", "Leaves are heated.", "A book", "https://example.org/", DAY, standing)


def price(**values: object) -> Price:
    known = {"unit": "leaf", "region": Region.US_EAST_1, "standing": "seen"}
    told = {"source": "A list", "address": "https://example.org/", "date": DAY}
    return Price("leaf", "a leaf", amount=Decimal("0.020"), **{**known, **told, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("standing", "word"),
    [
        ("seen", ""),
        ("derived", ""),
        ("seen-3p", " · theo bên thứ ba"),
        ("memory", " · chưa kiểm chứng"),
    ],
)
def test_a_fact_says_where_and_when_it_was_read_and_whether_others_say_so(
    standing: str, word: str
) -> None:
    read = f"[^F1]: Leaves are heated. A book · đọc ngày 23/11/2026{word}"
    assert shown(fact(standing)) == read


@pytest.mark.parametrize(("limit", "verdict"), [(False, "đúng"), (True, "đúng, nhưng có giới hạn")])
def test_a_claim_has_its_verdict(limit: bool, verdict: str) -> None:
    claim = Claim("C1", "Tea", "Tea is green.", "", "confirmed", "", ("F1",), limit)
    assert shown(claim) == f"[^C1]: “Tea is green.” Nhận định của bài giới thiệu · {verdict}"


def test_a_claim_links_to_the_page_of_all_where_there_is_one() -> None:
    claim = Claim("C1", "Tea", "Tea is green.", "", "misleading", "", ("F1",))
    assert 'href="../reference/claims.md#c1"' in "".join(footnote(claim, "../reference/claims.md"))
    assert "href" not in "".join(footnote(claim))


def test_a_price_has_its_unit_its_region_and_its_day() -> None:
    told = "A list · giá ngày 23/11/2026"
    assert shown(price()) == f"[^P-leaf]: a leaf: $0.020 per leaf in us-east-1 {told}"


def test_what_is_computed_says_how() -> None:
    assert "$0.020 per leaf in us-east-1 (2 × 0.010)" in shown(price(working="2 × 0.010"))


def test_a_share_stands_for_every_region() -> None:
    assert "a leaf: 2 % A list" in shown(price(unit="share", region=None))


def page(text: str) -> BeautifulSoup:
    html = Markdown(extensions=["footnotes", "course"]).convert(text)
    return BeautifulSoup(html, "html.parser")


def test_a_gist_is_folded_and_vietnamese(project: Path) -> None:
    gist = page("/// gist\nMột câu.\n///").details
    assert gist is not None
    assert (gist["lang"], gist["class"], gist.has_attr("open")) == ("vi", ["gist"], False)
    assert gist.get_text("|", strip=True) == "Ý chính của phần này|Một câu."


def test_a_misconception_is_told_in_both_languages_before_what_puts_it_right(project: Path) -> None:
    box = page("/// misconception | M1\nIt is one plant.[^F1]\n///").select_one(".misconception")
    assert box is not None
    assert [text.get("lang") for text in box.select(".misconception-belief > *")] == [
        "vi",
        "en",
        "vi",
    ]
    assert box.get_text("|", strip=True) == (
        "Nhiều người nghĩ|Green tea comes from another plant.|"
        "Trà xanh được làm từ một loại cây khác.|It is one plant.|1"
    )


def test_facts_and_claims_share_one_list_in_the_order_of_their_citations(project: Path) -> None:
    soup = page("One.[^C1] Two.[^F2] Three.[^C1]")
    assert [note["id"] for note in soup.select(".footnote li")] == ["fn:C1", "fn:F2"]


@pytest.mark.parametrize(
    "text", ["One.[^C9]", "One.[^P-leaf]", "/// misconception | M9\nOne.\n///"]
)
def test_what_does_not_exist_stops_the_build(project: Path, text: str) -> None:
    with pytest.raises(ProblemsFound, match="does not exist"):
        page(text)
