// The row of a card that reads aloud: the word, its sentence, and a box for reading slowly.
import { element } from "../element.ts";
import { drawn, SOUND } from "../icons.ts";
import { type InterfaceKey, said } from "../interface.ts";
import { remember, remembered, SPEED } from "../settings.ts";
import { canSpeak, speak } from "./speech.ts";

export function listenRow(word: string, sentence: string): HTMLElement {
  return element(
    "div",
    { className: "card-listen", hidden: !canSpeak() },
    button("listen", () => speak(word)),
    button("listen-sentence", () => speak(sentence)),
    slowly(),
  );
}

function button(key: InterfaceKey, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", onclick }, drawn(SOUND), said(key));
}

function slowly(): HTMLLabelElement {
  const box = element("input", {
    type: "checkbox",
    checked: remembered(SPEED) === "slow",
    onchange: () => remember(SPEED, box.checked ? "slow" : "normal"),
  });
  return element("label", {}, box, said("listen-slowly"));
}
