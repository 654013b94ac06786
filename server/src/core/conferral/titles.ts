import type { Brief } from "../brief/brief.ts";

/** The visible title of the paper, else that of the front matter, else nothing. */
export function titleOf(brief: Brief): string {
  const stated = brief.frontMatter?.values.get("title")?.value;
  return brief.title?.value ?? (typeof stated === "string" ? stated : "");
}
