// A report as text, and as the address of a page that opens with that text in its form.

export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
}

export function issueText({ title, lines }: Report): string {
  return [title, "", ...lines].join("\n");
}

/** `page` takes `title` and `body`, as the pages of GitHub for a new issue do. */
export function issueAddress(page: string, { title, lines }: Report): string {
  const address = new URL(page);
  address.searchParams.set("title", title);
  address.searchParams.set("body", lines.join("\n"));
  return address.href;
}
