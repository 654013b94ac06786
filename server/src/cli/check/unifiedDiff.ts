import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** What turns one text into the other, as `patch -p0` reads it; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
