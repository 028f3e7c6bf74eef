// Entry of quiz-set.js, on the pages of questions across lessons. It is not deferred: what is not
// drawn is hidden before the page is drawn for the first time.
import { QuizSet } from "./quiz-set/set.ts";
import { Sittings } from "./quiz-set/sitting.ts";

const head = document.querySelector<HTMLElement>(".quiz-head[data-set]");
if (head !== null) {
  const sittings = new Sittings(head.dataset.set ?? "", {
    storage: () => localStorage,
    now: () => new Date(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  new QuizSet(document, head, sittings).start();
}
