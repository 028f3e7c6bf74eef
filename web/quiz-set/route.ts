// The route that the entry check suggests. What was known on the way is said, not left out.
import { askedIn, outcomeOf, partsOf } from "./asked.ts";
import { type Way, wayFor } from "./standing.ts";

/** Shows the suggestion when every question is answered; till then the page goes on as it is. */
export function suggest(page: ParentNode, place: HTMLElement): void {
  const all = askedIn(page);
  const done = all.length > 0 && all.every((check) => outcomeOf(check) !== undefined);
  const parts = partsOf(page).map((part) => part.dataset.part ?? "");
  const known = new Set(
    parts.filter((part) => askedIn(page, part).every((check) => outcomeOf(check) === "right")),
  );
  const missed = new Set(parts.filter((part) => !known.has(part)));
  const boxes = [...place.querySelectorAll<HTMLElement>("[data-route]")];
  const chosen = done ? wayFor(boxes.map(wayOf), missed) : undefined;
  for (const box of boxes) {
    box.hidden = box.dataset.route !== chosen;
    if (!box.hidden) showLessons(box, known);
  }
  for (const other of page.querySelectorAll<HTMLElement>(".not-suggested, .start-table")) {
    other.hidden = done;
  }
}

function wayOf(box: HTMLElement): Way {
  const lessons = [...box.querySelectorAll<HTMLElement>("[data-lesson]")];
  return {
    id: box.dataset.route ?? "",
    minutes: Number(box.dataset.minutes ?? 0),
    lessons: lessons.map((lesson) => lesson.dataset.lesson ?? ""),
  };
}

/** Marks what was known, and leads to the first lesson that was not, or was not asked about. */
function showLessons(box: HTMLElement, known: ReadonlySet<string>): void {
  let first: HTMLAnchorElement | null = null;
  for (const lesson of box.querySelectorAll<HTMLElement>("[data-lesson]")) {
    const skimmed = known.has(lesson.dataset.lesson ?? "");
    const word = lesson.querySelector<HTMLElement>("[data-string=lesson-known]");
    if (word !== null) word.hidden = !skimmed;
    if (!skimmed) first ??= lesson.querySelector("a");
  }
  const step = box.querySelector<HTMLAnchorElement>(".next-step");
  const title = step?.querySelector("strong");
  if (first === null || !step || !title) return;
  step.href = first.href;
  title.textContent = first.textContent;
}
