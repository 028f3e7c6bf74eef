// What a word of running text may be a form of. Every guess is tried and most are no words at
// all: only those that the glossary has an entry for are ever seen.

const ENDINGS: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/ies$/, ["y"]],
  [/(?<=s|x|z|ch|sh)es$/, [""]],
  [/(?<!s)s$/, [""]],
  [/ied$/, ["y"]],
  [/(?<=\1([bdgklmnprt]))ed$/, ["", "-"]],
  [/ed$/, ["", "e"]],
  [/(?<=\1([bdgklmnprt]))ing$/, ["", "-"]],
  [/ing$/, ["", "e"]],
];
/** Shorter ones are whole words: `is`, `red`, `ring`. */
const LEAST = 3;

/** The text itself, then what its last word may come from: `tasks` gives `task`. */
export function formsOf(text: string): string[] {
  const forms = [text];
  for (const [ending, bases] of ENDINGS) {
    const match = ending.exec(text);
    const word = match === null ? "" : text.slice(0, match.index);
    if ((word.split(/[\s-]/).at(-1) ?? "").length < LEAST) continue;
    // "-" drops the doubled letter too: `running` gives `run`.
    for (const base of bases) forms.push(base === "-" ? word.slice(0, -1) : word + base);
  }
  return [...new Set(forms)];
}
