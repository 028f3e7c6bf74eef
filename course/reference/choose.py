"""The page that helps to choose: questions whose answers say what they weigh, and all results.

Without script it is the whole decision: each answer with its effect and why, each result with the
scores that lead to it. Script lets the reader answer, and shows the result of the answers.
"""

import json
from html import escape

from course.choice import Answer, Choice, Lean, Outcome, Question, Text, choice_data
from course.interface import said, say
from course.reference.parts import cited, plain

CHOOSE_PAGE = "reference/choose.md"


def choose_page(choice: Choice) -> str:
    """Return the Markdown of the page."""
    data = escape(json.dumps(choice_data(choice), separators=(",", ":")))
    questions = "\n".join(
        _question(question, number, len(choice.questions))
        for number, question in enumerate(choice.questions, start=1)
    )
    results = "\n".join(_outcome(choice, outcome) for outcome in choice.outcomes)
    remarks = "\n".join(
        f'<li markdown="span">{in_two(remark)}{cited(remark.facts)}</li>'
        for remark in choice.remarks
    )
    return f"""---
title: {say("choose")}
lang: en
glosses: "off"
hide:
  - toc
---

# {say("choose")} {{: data-string=choose lang=vi }}

{said("choose-lead", "p")}

{said("choose-judgement", "p", 'class="choice-judgement"')}

<form class="choice" data-choice="{data}" markdown="1">
{questions}
<div class="choice-bar" hidden>
<p class="choice-sum" role="status"></p>
{said("choose-reset", "button", 'type="reset" class="button button--outlined"')}
</div>
{said("choose-results", "h2", 'id="results"')}
<div class="choice-results" markdown="1">
{results}
</div>
<div class="choice-flip" hidden>
{said("choose-flip", "h3")}
<p></p>
</div>
{said("choose-remarks", "h2", 'id="remarks"')}
<ul markdown="1">
{remarks}
</ul>
</form>
"""


def in_two(text: Text) -> str:
    """Return a text in both languages as Markdown; the style sheet shows that of the interface."""
    vietnamese = f'<span lang="vi">{plain(text.vi)}</span>'
    return f'<span class="in-two">{vietnamese}<span lang="en">{plain(text.en)}</span></span>'


def _question(question: Question, number: int, everything: int) -> str:
    place = said("choose-place", attributes='class="choice-place"', i=number, n=everything)
    answers = "\n".join(_answer(question, answer) for answer in question.answers)
    unknown = f'<input type="radio" name="{question.id}" value="" checked>'
    return f"""<fieldset class="choice-question" data-question="{question.id}" markdown="1">
<legend markdown="span">{place} {in_two(question.text)}</legend>
{answers}
<div class="choice-answer choice-unknown">
<p class="choice-text"><label>{unknown} {said("choose-unknown")}</label></p>
</div>
</fieldset>"""


def _answer(question: Question, answer: Answer) -> str:
    field = f'<input type="radio" name="{question.id}" value="{answer.id}">'
    why = f'<p class="choice-why" markdown="span">{in_two(answer.why)}{cited(answer.why.facts)}</p>'
    return f"""<div class="choice-answer" data-answer="{answer.id}" markdown="1">
<p class="choice-text" markdown="span"><label>{field} {in_two(answer.text)}</label></p>
<p class="choice-effect">{_effect(answer)}</p>
{why}
{_own_against(answer.against) if answer.against else ""}
</div>"""


def _effect(answer: Answer) -> str:
    """Return what an answer weighs, as a number and a word."""
    if answer.gate and not answer.weight:
        return said("choose-decides")
    if not answer.weight:
        return said("choose-to-neither")
    key = "choose-to-ecs" if answer.weight > 0 else "choose-to-eks"
    side = "ecs" if answer.weight > 0 else "eks"
    weight = said(key, attributes=f'data-side="{side}"', n=abs(answer.weight))
    return f"{weight} · {said('choose-decides')}" if answer.gate else weight


def _outcome(choice: Choice, outcome: Outcome) -> str:
    """Return a result; an h3 as its title would stand in the list of headings in two languages."""
    title = 'class="choice-title" role="heading" aria-level="3" markdown="span"'
    warning = (
        f'<p class="choice-warning" markdown="span">{said("choose-warning", "b")}'
        f" {in_two(outcome.warning)}</p>"
        if outcome.warning
        else ""
    )
    return f"""<section class="choice-outcome" data-outcome="{outcome.id}" markdown="1">
<p {title}>{in_two(outcome.text)}</p>
<p class="choice-when">{_when(choice, outcome)}</p>
<p markdown="span">{in_two(outcome.advice)}</p>
{warning}
{_against(outcome.against)}
<p class="choice-sources" markdown="span">{said("sources")}: {cited(outcome.against.facts)}</p>
</section>"""


def _against(text: Text) -> str:
    label = said("choose-against", "b")
    return f'<p class="choice-against" markdown="span">{label} {in_two(text)}</p>'


def _own_against(text: Text) -> str:
    """Return the argument of an answer, with its facts: it takes the place of the usual one."""
    return _against(text).replace("</p>", f"{cited(text.facts)}</p>")


def _when(choice: Choice, outcome: Outcome) -> str:
    """Return what leads to a result: a gate, or the scores of its band."""
    if outcome.gate:
        return said("choose-when-open" if outcome.gate == "open" else "choose-when-decided")
    bands = [other for other in choice.outcomes if not other.gate]
    place = bands.index(outcome)
    highest = bands[place - 1].lowest - 1 if place else None
    last = outcome is bands[-1]
    if outcome.lean == Lean.NONE:
        return said("choose-when-near", n=max(abs(outcome.lowest), abs(highest or 0)))
    if highest is None:
        return said("choose-when-ecs", n=outcome.lowest)
    if last:
        return said("choose-when-eks", n=-highest)
    key = "choose-band-ecs" if outcome.lean == Lean.ECS else "choose-band-eks"
    low, high = sorted((abs(outcome.lowest), abs(highest)))
    return said(key, n=low, m=high)
