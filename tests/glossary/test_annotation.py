"""The limits of density hold whatever the text is, and written glosses always stand."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from glossary.annotation import Place, Policy, choose

PLACES = st.lists(
    st.builds(
        Place,
        word=st.integers(0, 400),
        sentence=st.integers(0, 30),
        section=st.integers(0, 3),
        term=st.sampled_from("abcdef"),
    ),
    max_size=60,
    unique_by=lambda place: place.word,
).map(lambda places: sorted(places, key=lambda place: place.word))


@given(PLACES, st.sampled_from([Policy.ALL, Policy.FIRST_PER_SECTION, Policy.FIRST_PER_PAGE]))
def test_no_hundred_words_hold_more_than_six_and_no_sentence_more_than_two(
    places: list[Place], policy: Policy
) -> None:
    chosen = [p for p, keep in zip(places, choose([], places, policy), strict=True) if keep]
    for place in chosen:
        assert sum(place.word <= other.word < place.word + 100 for other in chosen) <= 6
    assert max(Counter(place.sentence for place in chosen).values(), default=0) <= 2


@given(PLACES, PLACES)
def test_written_glosses_take_their_room_first(written: list[Place], others: list[Place]) -> None:
    others = [place for place in others if place.word not in {w.word for w in written}]
    chosen = [
        p for p, keep in zip(others, choose(written, others, Policy.ALL), strict=True) if keep
    ]
    crowded = {s for s, n in Counter(place.sentence for place in written).items() if n >= 2}
    assert not crowded & {place.sentence for place in chosen}
    together = sorted(place.word for place in [*written, *chosen])
    for place in chosen:
        for start in range(place.word - 99, place.word + 1):
            in_window = [word for word in together if start <= word < start + 100]
            assert len(in_window) <= 6


def test_every_candidate_is_marked_when_nothing_is_near() -> None:
    places = [Place(word=200 * n, sentence=n, section=0, term=str(n)) for n in range(5)]
    assert choose([], places, Policy.FIRST_PER_SECTION) == [True] * 5


def test_off_and_written_mark_nothing() -> None:
    places = [Place(0, 0, 0, "a")]
    assert choose([], places, Policy.OFF) == choose([], places, Policy.WRITTEN) == [False]
