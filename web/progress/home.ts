// The home page of a reader who has begun: the button leads on instead of to the start.
import { said } from "../interface.ts";
import type { Progress } from "./fold.ts";
import { type Next, nextOn } from "./next.ts";

const LESSONS = "a[data-lesson]";

export function showResume(home: HTMLElement, progress: Progress): void {
  const resume = home.querySelector<HTMLElement>(".home-resume");
  const link = home.querySelector<HTMLAnchorElement>("[data-resume]");
  const words = home.querySelector<HTMLElement>(".home-stop");
  const start = home.querySelector<HTMLElement>(".home-start");
  if (resume === null || link === null || words === null || start === null) return;
  const routes = [...home.querySelectorAll(".route")].map((route) =>
    [...route.querySelectorAll<HTMLElement>(LESSONS)].map((one) => one.dataset.lesson ?? ""),
  );
  const next = nextOn(routes, progress);
  const lesson = next && lessonOn(home, next.kind === "stop" ? next.stop.lesson : next.lesson);
  resume.hidden = !lesson;
  start.hidden = !resume.hidden;
  if (!next || !lesson) return;
  link.href = next.kind === "stop" ? `${lesson.href}#${next.stop.heading}` : lesson.href;
  words.replaceChildren(...wordsFor(next, lesson));
}

function lessonOn(home: HTMLElement, id: string): HTMLAnchorElement | null {
  return home.querySelector(`${LESSONS}[data-lesson="${CSS.escape(id)}"]`);
}

function wordsFor(next: Next, lesson: HTMLAnchorElement): Node[] {
  const title = document.createElement("strong");
  title.lang = "en";
  title.textContent = lesson.textContent;
  if (next.kind === "stop") {
    return [title, said("stopped-at", { h: next.stop.title, n: next.stop.left })];
  }
  return [said("next-lesson", { n: lesson.dataset.minutes ?? "" }), title];
}
