"""An article without its posts, and the way back from it."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postarchive import prose
from postarchive.detection import detect

LINE = "— Jane Doe (@jane) May 3, 2023"
TWEET = (
    '<blockquote class="twitter-tweet"><p>Words of it.</p>&mdash; Jane (@jane) '
    '<a href="https://twitter.com/jane/status/1234567890123456">May 3, 2023</a></blockquote>'
)


def test_the_posts_are_cut_out_and_nothing_else():
    text = f"She tweeted:\n\nWords of it.\n{LINE}\n\nSo it went.  Twice.\n"
    assert prose(text) == "She tweeted:\n\n\n\nSo it went.  Twice.\n"
    assert prose("No post at all.") == "No post at all."
    assert prose("") == ""


def test_what_the_embed_code_puts_before_a_post_goes_with_it():
    text = "Prose.\n\nView this post on Instagram\n\nWords.\n\nA post shared by Jane (@jane)\n\nMore."
    assert prose(text).split() == ["Prose.", "More."]


def test_two_words_do_not_become_one():
    text = f"{'Prose that goes on. ' * 20}He wrote:Words of it.  Jane Doe (@jane) May 3, 2023She was not amused."
    assert prose(text).endswith("He wrote:\nShe was not amused.")


def test_the_words_of_a_page():
    found = prose(f"<p>She <b>tweeted</b>:</p>{TWEET}<script>1</script><p>So it went.</p>")
    assert found == "She tweeted:\nSo it went."
    with pytest.raises(LookupError):
        found.place(0)


def test_a_post_that_a_page_shows_twice_is_cut_twice():
    assert prose(f"<p>One.</p>{TWEET}<p>Two.</p><div>{TWEET}</div><p>Three.</p>").split() == ["One.", "Two.", "Three."]


def test_places_map_back():
    text = f"\ufeffFirst.\n\nWords.\n{LINE}\n\nSecond.\n\nOther words.\n{LINE}\n\nThird."
    found = prose(text)
    assert [text[found.place(place)] for place in range(len(found))] == list(found)
    assert found.place(len(found)) == len(text)
    with pytest.raises(IndexError):
        found.place(len(found) + 1)
    assert pickle.loads(pickle.dumps(found)).kept == found.kept


def test_wrong_arguments():
    with pytest.raises(TypeError):
        prose(None)
    with pytest.raises(ValueError, match="kind"):
        prose("", "pdf")


@given(st.text(alphabet=st.sampled_from(list("ab .\n@(h)—pic.twitter.com/0 May 3, 2023")), max_size=200))
def test_what_is_kept_is_what_no_embed_covers(text):
    found = prose(text, "text")
    covered = sum(one.end - one.start for one in detect(text, "text"))
    assert sum(end - begin for _, begin, end in found.kept) == len(text) - covered
    assert all(text[begin:end] == found[here : here + end - begin] for here, begin, end in found.kept)
