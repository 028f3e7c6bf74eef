// Entry of lookup.js: makes the glossary page searchable, and lists the reader's own words there.
// The page is a plain list without it.
import { pickedWord } from "./lookup/picking.ts";
import { waysOn } from "./lookup/unknown.ts";
import { LookupView } from "./lookup/view.ts";
import { logHere } from "./progress/here.ts";
import { OwnWordList } from "./saved/list.ts";
import { OwnWords } from "./saved/store.ts";

const root = document.querySelector<HTMLElement>(".lookup");
if (root !== null) {
  const status = root.querySelector(".lookup-status");
  const ways = document.createElement("div");
  status?.after(ways);
  if (status !== null) new OwnWordList(new OwnWords(logHere())).start(ways);
  LookupView.over(root)?.start((query, n) => {
    const word = n === 0 ? pickedWord(query) : undefined;
    const found = word === undefined ? [] : [waysOn({ word, sentence: "", page: "" }, logHere())];
    ways.replaceChildren(...found);
  });
}
