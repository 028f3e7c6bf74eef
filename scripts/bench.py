"""Measure what a keystroke in the look-up costs, with many made-up terms on a slowed-down machine.

Prints JSON. `search` is the look-up alone, as any page can use it: `build_ms` prepares it, then the
milliseconds of one query. `page` is the glossary page with all terms in it: the handler with
the search, the list and the marks, then with style and layout as well. Queries are typed letter by
letter, several times over; the best of the times counts, since whatever else the machine does only
adds to it. Sizes are those of assets/terms.json in bytes.
"""

import argparse
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bs4 import BeautifulSoup
from playwright.sync_api import Page, sync_playwright

from glossary.lookup_index import lookup_index
from glossary.pages import GLOSSARY_PAGE, glossary_pages
from glossary.termbase import Alternative, Termbase, load_terms
from scripts.build_site import build
from scripts.content import Folder
from scripts.find_browser import find_browser
from scripts.prepare import PROJECT
from scripts.served import served

QUERIES = (
    "orchestration",
    "điều phối",
    "dieu phoi",
    "cân bằng tải",
    "load balncer",  # a letter too few
    "orchestartion",  # two neighbours swapped
    "ddieeuf phoois",
    "zzzzzz",
)
_ONSETS = (*"bcdfghjklmnprstvw", "ch", "st", "tr", "pl", "gr")
_RIMES = (*"aeiou", "ai", "en", "in", "or", "ist", "ate", "ode", "ain", "ock")
_LOOKUP = """
import { entryOf } from "./web/lookup/entries.ts";
import { createLookup } from "./web/lookup/index.ts";
globalThis.prepare = (rows) => createLookup(rows.map(entryOf));
"""
_SEARCH = """async ([rows, queries, runs]) => {
    const begun = performance.now();
    const find = prepare(rows);
    const build = performance.now() - begun;
    const work = Array(queries.length).fill(Infinity);
    for (let run = 0; run < runs; run++)
        for (const [at, query] of queries.entries()) {
            await new Promise((done) => setTimeout(done));
            const begun = performance.now();
            find(query, 30);
            work[at] = Math.min(work[at], performance.now() - begun);
        }
    return { build, work };
}"""
_TYPE = """async ([queries, runs]) => {
    const field = document.querySelector(".lookup input[type=search]");
    const handler = Array(queries.length).fill(Infinity);
    const laidOut = [...handler];
    for (let run = 0; run < runs; run++)
        for (const [at, query] of queries.entries()) {
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const begun = performance.now();
            field.value = query;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            handler[at] = Math.min(handler[at], performance.now() - begun);
            document.documentElement.getBoundingClientRect();
            laidOut[at] = Math.min(laidOut[at], performance.now() - begun);
        }
    return { handler, laidOut };
}"""


def main() -> int:
    """Read the arguments, measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--terms", type=int, default=10_000)
    parser.add_argument("--slowdown", type=float, default=4)
    parser.add_argument("--runs", type=int, default=5, help="the best of them counts")
    arguments = parser.parse_args()
    terms = made_up(load_terms(Folder(PROJECT).terms), arguments.terms)
    index = lookup_index(terms)
    typed = [query[:length] for query in QUERIES for length in range(1, len(query) + 1)]
    result: dict[str, Any] = {
        "terms": len(terms),
        "cpu_slowdown": arguments.slowdown,
        "index": {"bytes": len(index.encode()), "gzip": len(gzip.compress(index.encode()))},
    }
    pages = glossary_pages(terms, {term: [] for term in terms}, site_url="")
    with _site(pages[GLOSSARY_PAGE]) as (page, address):
        slow = page.context.new_cdp_session(page)
        page.goto(f"{address}404.html")
        page.add_script_tag(content=_bundled(_LOOKUP))
        slow.send("Emulation.setCPUThrottlingRate", {"rate": arguments.slowdown})
        searched = page.evaluate(_SEARCH, [json.loads(index), typed, arguments.runs])
        result["search"] = {"build_ms": round(searched["build"], 1)}
        result["search"] |= summary(typed, searched["work"])
        slow.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        page.goto(f"{address}glossary/", timeout=300_000)  # all entries are in its HTML
        slow.send("Emulation.setCPUThrottlingRate", {"rate": arguments.slowdown})
        worked = page.evaluate(_TYPE, [typed, arguments.runs])
        result["page"] = {
            "handler": summary(typed, worked["handler"]),
            "with_layout": summary(typed, worked["laidOut"]),
        }
    print(json.dumps(result, ensure_ascii=False, indent=2))
    return 0


def summary(typed: list[str], work: list[float]) -> dict[str, Any]:
    """Return median, 95th percentile and maximum in milliseconds, and what was typed then."""
    slowest = max(range(len(work)), key=work.__getitem__)
    return {
        "keystrokes": len(work),
        "median_ms": round(median(work), 1),
        "p95_ms": round(quantiles(work, n=20)[-1], 1),
        "max_ms": round(work[slowest], 1),
        "slowest": typed[slowest],
    }


def made_up(shipped: Termbase, number: int) -> Termbase:
    """Return the shipped terms and as many made-up ones, like them in length, as are wanted."""
    chance = random.Random(number)  # the same terms in every run
    known = list(shipped.values())
    english = [word for term in known for word in term.en.split()]
    english += ["".join(_syllables(chance)) for _ in range(number // 3)]
    vietnamese = [word for term in known for word in term.vi.split()]
    made = dict(shipped)
    while len(made) < number:
        term = chance.choice(known)
        others = [_phrase(chance, vietnamese, like=other.text) for other in term.alternatives]
        made[f"made-up-{len(made)}"] = replace(
            term,
            id=f"made-up-{len(made)}",
            en=_phrase(chance, english, like=term.en),
            vi=_phrase(chance, vietnamese, like=term.vi),
            aliases=tuple(_phrase(chance, english, like=alias) for alias in term.aliases),
            alternatives=tuple(Alternative(text, "admitted") for text in others),
            see_also=(),
        )
    return made


def _syllables(chance: random.Random) -> Iterator[str]:
    for _ in range(chance.choice((2, 2, 3))):
        yield chance.choice(_ONSETS) + chance.choice(_RIMES)


def _phrase(chance: random.Random, words: list[str], like: str) -> str:
    return " ".join(chance.choice(words) for _ in like.split())


def _bundled(code: str) -> str:
    esbuild = PROJECT / "node_modules" / "esbuild" / "bin" / "esbuild"
    node = Path(sys.executable).with_name("node")
    command = [str(node), str(esbuild), "--bundle", "--minify", "--format=iife", "--charset=utf8"]
    done = subprocess.run(
        command, cwd=PROJECT, input=code, capture_output=True, text=True, check=True
    )
    return done.stdout


@contextmanager
def _site(glossary: str) -> Iterator[tuple[Page, str]]:
    """Yield a page of a browser, and the address of the site with another glossary in it."""
    found = find_browser()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder) / "site"
        build("mkdocs", site)
        path = site / "glossary" / "index.html"
        path.write_text(_exchanged(path.read_text("utf-8"), glossary), "utf-8")
        browser = playwright.chromium.launch(
            executable_path=found.path, env={**os.environ, **found.env}
        )
        with served(site) as address:
            yield browser.new_page(), address
        browser.close()


def _exchanged(html: str, glossary: str) -> str:
    """Return the built page with the look-up of another glossary: no engine has to build it."""
    page = BeautifulSoup(html, "html.parser")
    lookup = page.select_one(".lookup")
    assert lookup is not None
    lookup.replace_with("THE LOOK-UP")
    return str(page).replace("THE LOOK-UP", glossary[glossary.index('<div class="lookup">') :])


if __name__ == "__main__":
    sys.exit(main())
