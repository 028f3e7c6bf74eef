// English–Vietnamese dictionaries elsewhere. Their addresses are written here and asked for by
// nobody but a reader who opens one.

export interface Dictionary {
  readonly name: string;
  readonly address: string;
}

export function dictionariesFor(word: string): Dictionary[] {
  // A capital at the beginning of a sentence is none of the word's; of `ECS` it is.
  const head = /^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word;
  const q = encodeURIComponent(head);
  const cambridge = "https://dictionary.cambridge.org/search/direct/";
  return [
    { name: "Cambridge", address: `${cambridge}?datasetsearch=english-vietnamese&q=${q}` },
    { name: "Soha", address: `http://tratu.soha.vn/dict/en_vn/${q}` },
    { name: "Wiktionary", address: `https://vi.wiktionary.org/wiki/${q}` },
  ];
}
