/** `text` as Markdown that reads as typed: every mark is escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]()<>#+.!|~$&-]/g, "\\$&");
}

/** A Markdown table of two columns with escaped cells. */
export function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const line = ([left, right]: readonly [string, string]): string =>
    `| ${escapeMarkdown(left)} | ${escapeMarkdown(right)} |`;
  return [line(head), "| --- | --- |", ...rows.map(line)].join("\n");
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
