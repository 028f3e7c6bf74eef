// A set of questions across lessons: what is drawn of it is asked, the rest stays hidden; without
// script all of it stands there. Answers are graded, told and kept as everywhere else; the set
// only reads the outcomes off the page, and says since when they count.
import { element } from "../element.ts";
import { lent, said } from "../interface.ts";
import type { SelfCheck } from "../self-check/element.ts";
import { askedIn, outcomeOf, partsOf } from "./asked.ts";
import { drawn } from "./draw.ts";
import type { Sitting, Sittings } from "./sitting.ts";

type Results = typeof import("../set-result.ts");

export class QuizSet {
  readonly #page: Document;
  readonly #head: HTMLElement;
  readonly #sittings: Sittings;
  #sitting: Sitting;
  #results: Promise<Results> | undefined;

  constructor(page: Document, head: HTMLElement, sittings: Sittings) {
    this.#page = page;
    this.#head = head;
    this.#sittings = sittings;
    this.#sitting = sittings.current();
  }

  start(): void {
    if (this.#head.dataset.pick === "one") this.#head.append(this.#picker());
    this.#choose();
    this.#page.addEventListener("self-check-changed", () => this.#tell());
  }

  /** Hides what is not asked in this sitting. */
  #choose(): void {
    const parts = partsOf(this.#page);
    const picked = this.#head.dataset.pick === "one" ? this.#picked(parts) : undefined;
    for (const part of parts) {
      const checks = [...part.querySelectorAll<HTMLElement>("self-check")];
      const names = checks.map((check) => check.dataset.item ?? "");
      const asked = drawn(names, Number(part.dataset.draw), this.#sitting);
      for (const check of checks) check.hidden = !asked.has(check.dataset.item ?? "");
      part.dataset.since = this.#sitting.since;
      part.hidden = picked !== undefined && part !== picked;
      // Of a part that is not asked neither the heading nor a question is to be found or counted.
      if (part.hidden) for (const check of checks) check.hidden = true;
      const heading = part.previousElementSibling;
      if (heading instanceof HTMLHeadingElement) heading.hidden = part.hidden;
    }
    this.#page.dispatchEvent(new Event("self-checks-chosen"));
  }

  #picked(parts: readonly HTMLElement[]): HTMLElement | undefined {
    const size = (part: HTMLElement): number => part.querySelectorAll("self-check").length;
    const largest = parts.toSorted((a, b) => size(b) - size(a))[0];
    return parts.find((part) => part.dataset.part === this.#sitting.part) ?? largest;
  }

  #picker(): HTMLElement {
    const select = element("select", { className: "set-picker", autocomplete: "off" });
    const parts = partsOf(this.#page);
    for (const part of parts) {
      const option = element("option", { value: part.dataset.part ?? "" });
      const heading = part.previousElementSibling as HTMLElement | null;
      option.textContent = heading?.textContent ?? "";
      if (heading?.dataset.string !== undefined) option.dataset.string = heading.dataset.string;
      option.lang = heading?.closest<HTMLElement>("[lang]")?.lang ?? "";
      option.selected = part === this.#picked(parts);
      select.append(option);
    }
    select.addEventListener("change", () => {
      this.#begin(this.#sittings.at(this.#sitting, select.value));
    });
    return element("label", { className: "set-pick" }, said("word-group"), select);
  }

  #next(): void {
    this.#begin(this.#sittings.next(this.#sitting));
    (askedIn(this.#page)[0] as SelfCheck | undefined)?.focusQuestion();
  }

  #begin(sitting: Sitting): void {
    this.#sitting = sitting;
    for (const check of this.#page.querySelectorAll<SelfCheck>("self-check[data-answered]")) {
      check.askAgain();
    }
    this.#choose();
    this.#tell();
  }

  /** Says what the outcomes on the page come to. Nobody needs that before the first answer. */
  #tell(): void {
    const answered = askedIn(this.#page).some((check) => outcomeOf(check) !== undefined);
    if (answered) this.#results ??= import(`${lent.root}assets/set-result.js`);
    const result = this.#page.querySelector<HTMLElement>(".quiz-result");
    const place = this.#page.querySelector<HTMLElement>(".suggested");
    this.#results?.then(
      ({ offerAnother, showResult, suggest }) => {
        if (result !== null) showResult(this.#page, result);
        if (place !== null) suggest(this.#page, place);
        offerAnother(this.#page, () => this.#next());
      },
      // It did not come; the answers stand there all the same.
      () => {},
    );
  }
}
