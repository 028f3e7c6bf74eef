// Entry of saved.js: the words that the reader has saved are glosses too, wherever they stand.
import { lent } from "./interface.ts";
import { logHere } from "./progress/here.ts";
import { markOwn } from "./saved/marks.ts";
import { CHANGED, OwnWords } from "./saved/store.ts";

const words = new OwnWords(logHere());
const article = document.querySelector<HTMLElement>(".md-content");

async function show(): Promise<void> {
  const own = await words.read();
  if (article === null || own.length === 0) return;
  markOwn(article, own);
  // A page that has no gloss of ours has come without the script that opens them.
  if (document.querySelector("script[src$='assets/gloss.js']") !== null) return;
  const script = document.createElement("script");
  script.src = `${lent.root}assets/gloss.js`;
  document.head.append(script);
}

document.addEventListener(CHANGED, show);
document.addEventListener("click", async (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  const key = button
    ?.closest<HTMLElement>(".own-card .link-button")
    ?.closest<HTMLElement>(".own-card")?.dataset.ownWord;
  const own = (await words.read()).find((one) => one.key === key);
  if (own !== undefined) await words.toggle(own);
});
addEventListener("pageshow", (event) => {
  // Back from a page where words were saved or removed, to this one as it was left.
  if (event.persisted) show();
});
show();
