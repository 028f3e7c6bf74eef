// Notes the headings that a reader gets to: one that has come into the upper part of the window
// and stays there for a moment, so that scrolling past is not reading. Each is noted once a visit.
import type { Happening } from "./event.ts";
import { minutesLeft } from "./next.ts";

/** The list of sources is no part of the lesson to come back to. */
const HEADINGS = ".md-content :is(h2, h3)[id]:not(:has(+ .footnote))";
/** Everything above the line at two fifths of the window, however far above. */
const PASSED = "1000000px 0px -60% 0px";

export class Reading {
  readonly #head: HTMLElement;
  readonly #headings: readonly HTMLElement[];
  readonly #stay: number;
  readonly #note: (happening: Happening) => void;
  readonly #passed = new Set<Element>();
  readonly #noted = new Set<HTMLElement>();
  #current: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `stay` is how long a heading must be the current one, in milliseconds. */
  constructor(
    page: Document,
    head: HTMLElement,
    stay: number,
    note: (happening: Happening) => void,
  ) {
    this.#head = head;
    this.#headings = [...page.querySelectorAll<HTMLElement>(HEADINGS)];
    this.#stay = stay;
    this.#note = note;
  }

  start(): void {
    const observer = new IntersectionObserver((entries) => this.#onPass(entries), {
      rootMargin: PASSED,
    });
    for (const heading of this.#headings) observer.observe(heading);
  }

  #onPass(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    const current = this.#headings.findLast((heading) => this.#passed.has(heading));
    if (current === this.#current) return;
    this.#current = current;
    clearTimeout(this.#timer);
    if (current === undefined || this.#noted.has(current)) return;
    this.#timer = setTimeout(() => this.#noteStay(current), this.#stay);
  }

  #noteStay(heading: HTMLElement): void {
    this.#noted.add(heading);
    const top = (element: Element): number => element.getBoundingClientRect().top;
    const end = document.querySelector(".lesson-end") ?? this.#headings.at(-1) ?? heading;
    const minutes = Number(this.#head.dataset.minutes);
    this.#note({
      kind: "read",
      lesson: this.#head.dataset.lesson ?? "",
      heading: heading.id,
      title: heading.textContent.trim(),
      left: minutesLeft(minutes, top(heading), top(this.#head), top(end)),
    });
  }
}
