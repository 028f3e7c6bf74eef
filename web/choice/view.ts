// The questions that help to choose. All texts stand in the page; what is chosen decides which of
// them are shown, and stands in the address, so that a result can be linked.
import { element } from "../element.ts";
import { type InterfaceKey, said } from "../interface.ts";
import { chosen, tell } from "../reference/address.ts";
import { type Answers, type Choice, decide, type Flip, type Result } from "./decide.ts";

export class ChoiceForm {
  readonly #form: HTMLFormElement;
  readonly #choice: Choice;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#choice = JSON.parse(form.dataset.choice ?? "");
  }

  start(): void {
    this.#form.reset(); // what a browser kept from an earlier visit is not in the address
    const names = this.#choice.questions.map(({ id }) => id);
    for (const [question, answer] of chosen(names, location.search)) {
      for (const radio of this.#radios(question)) {
        if (answer !== "" && radio.value === answer) radio.checked = true;
      }
    }
    this.#form.addEventListener("input", () => this.#show());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // The first answers are back only after this event.
    this.#form.addEventListener("reset", () => setTimeout(() => this.#show()));
    this.#form.dataset.answering = "";
    for (const part of this.#all(".choice-bar, .choice-flip")) part.hidden = false;
    this.#show();
  }

  #show(): void {
    const answers = this.#answers();
    const result = decide(this.#choice, answers);
    this.#showSum(result, answers);
    for (const outcome of this.#all("[data-outcome]")) {
      outcome.hidden = outcome.dataset.outcome !== result.outcome;
      if (!outcome.hidden) this.#showArgument(outcome, result);
    }
    this.#showFlip(result.flip);
    tell(new Map(this.#choice.questions.map(({ id }) => [id, answers[id] ?? ""])));
  }

  #showSum(result: Result, answers: Answers): void {
    const sum = this.#one(".choice-sum");
    const n = Math.abs(result.score);
    const side: InterfaceKey = result.score > 0 ? "choose-sum-ecs" : "choose-sum-eks";
    const k = this.#choice.questions.length - Object.keys(answers).length;
    const told = [n === 0 ? said("choose-even") : said(side, { n })];
    const title = this.#one(`[data-outcome="${result.outcome}"] .choice-title`)?.firstElementChild;
    const outcome = element("strong", {}, title?.cloneNode(true) ?? "");
    if (k > 0) told.push(said("choose-left", { k }));
    sum?.replaceChildren(outcome, ...told.flatMap((part) => [" ", part]));
  }

  /** An answer may know an argument against the result that is stronger than the usual one. */
  #showArgument(outcome: HTMLElement, { against, warned }: Result): void {
    for (const own of outcome.querySelectorAll(".choice-against--own")) own.remove();
    const usual = outcome.querySelector<HTMLElement>(".choice-against");
    const given = this.#one(`[data-question="${against}"] .choice-answer:has(:checked)`);
    const own = given?.querySelector(".choice-against")?.cloneNode(true) as HTMLElement | undefined;
    if (usual !== null) usual.hidden = own !== undefined;
    if (own !== undefined) {
      own.classList.add("choice-against--own");
      own.hidden = false;
      for (const cited of own.querySelectorAll("[id]")) cited.removeAttribute("id");
      usual?.after(own);
    }
    const warning = outcome.querySelector<HTMLElement>(".choice-warning");
    if (warning !== null) warning.hidden = !warned;
  }

  #showFlip(flip: Flip | undefined): void {
    const place = this.#one(".choice-flip > p");
    if (place === null) return;
    place.replaceChildren();
    if (flip === undefined) {
      place.append(said("choose-no-flip"));
      return;
    }
    const question = `[data-question="${flip.question}"]`;
    const texts = [
      this.#one(`${question} > legend .in-two`),
      this.#one(`${question} [data-answer="${flip.answer}"] .choice-text .in-two`),
      this.#one(`[data-outcome="${flip.outcome}"] .choice-title .in-two`),
    ].map((text) => text?.cloneNode(true) ?? "");
    const [asked = "", answer = "", then = ""] = texts;
    const arrow = element("span", { ariaHidden: "true" }, " → ");
    place.append(asked, arrow, element("b", {}, answer), ". ");
    place.append(said("choose-then"), " ", element("b", {}, then));
  }

  #answers(): Answers {
    const given = new FormData(this.#form);
    const answers: Record<string, string> = {};
    for (const { id } of this.#choice.questions) {
      const answer = given.get(id);
      if (typeof answer === "string" && answer !== "") answers[id] = answer;
    }
    return answers;
  }

  #radios(question: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`[name="${question}"]`)];
  }

  #one(selector: string): HTMLElement | null {
    return this.#form.querySelector(selector);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>(selector)];
  }
}
