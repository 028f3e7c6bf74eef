// Style sheets that come with a script, for pages that do not have them at once.
import { element } from "./element.ts";
import { lent } from "./interface.ts";

/** Settles when the sheet is there, or will not come: a page without it can still be read. */
export function sheet(name: string): Promise<unknown> {
  const link = element("link", { rel: "stylesheet", href: `${lent.root}assets/${name}.css` });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}

/** Asks for what is in words.css too, which all pages have but those of self-checks. */
export function sheetBesideWords(name: string): void {
  if (document.querySelector("link[href$='assets/words.css']") === null) sheet(name);
}
