// A finished lesson has a tick wherever it is listed: in the navigation and on the routes of the
// home page. The tick is a drawing and a word; the word is there for those who cannot see it.
import { CHECK, icon } from "../icons.ts";
import { said } from "../interface.ts";

/** The theme shortens a section to a link to its first page; such a link is not the lesson's. */
const IN_NAVIGATION = ".md-nav__item:not(.md-nav__item--pruned) > .md-nav__link";
const ON_ROUTES = "a[data-lesson]";
const LESSON = /\/lessons\/([^/]+)\/$/;

export function showFinished(page: Document, finished: ReadonlySet<string>): void {
  for (const entry of page.querySelectorAll<HTMLElement>(IN_NAVIGATION)) {
    if (isFinished(lessonOf(entry), finished)) entry.append(tickOn(entry));
    else tickIn(entry)?.remove();
  }
  for (const link of page.querySelectorAll<HTMLElement>(ON_ROUTES)) {
    if (isFinished(link.dataset.lesson, finished)) link.after(tickOn(link.parentElement));
    else tickIn(link.parentElement)?.remove();
  }
}

/** On a phone the current page is in the list not as a link but as the label of its headings. */
function lessonOf(entry: HTMLElement): string | undefined {
  const here = entry instanceof HTMLLabelElement && entry.htmlFor === "__toc";
  const address = entry instanceof HTMLAnchorElement ? entry : here ? location : undefined;
  if (address === undefined || (!here && address.hash !== "")) return undefined;
  return LESSON.exec(address.pathname)?.[1];
}

function isFinished(lesson: string | undefined, finished: ReadonlySet<string>): boolean {
  return lesson !== undefined && finished.has(lesson);
}

function tickIn(place: Element | null): Element | null {
  return place?.querySelector(":scope > .tick") ?? null;
}

function tickOn(place: Element | null): Element {
  const there = tickIn(place);
  if (there !== null) return there;
  const tick = document.createElement("span");
  tick.className = "tick";
  tick.append(icon(CHECK), said("finished"));
  return tick;
}
