// The questions of a set's page as the page has them: in parts, hidden or asked, answered or not.

/** The parts of a page, in its order. */
export function partsOf(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(".self-checks[data-part]")];
}

/** The questions of a part, or of all parts, that are asked now. */
export function askedIn(page: ParentNode, part?: string): HTMLElement[] {
  return partsOf(page)
    .filter((one) => !one.hidden && (part === undefined || one.dataset.part === part))
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>("self-check:not([hidden])")]);
}

export function outcomeOf(check: HTMLElement): string | undefined {
  return check.dataset.answered;
}
