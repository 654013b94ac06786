import picomatch from "picomatch/posix.js";
import type { Configuration } from "./configuration.ts";

/**
 * What `include` and `exclude` say of a path: "excluded" wins over "included"; null where neither names it. The path may
 * be absolute, relative to the same place as the configuration's folder, or a `file:` URI, with either kind of slash.
 */
export function inclusion(configuration: Configuration, path: string): "included" | "excluded" | null {
  const { include, exclude, folder } = configuration;
  if (include.length === 0 && exclude.length === 0) return null;
  const relative = relativeTo(folder, path);
  if (relative === null) return null;
  if (matchesAny(exclude, relative)) return "excluded";
  return matchesAny(include, relative) ? "included" : null;
}

function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => picomatch.isMatch(path, withoutDot(pattern), { dot: true, noextglob: true }));
}

/** Null for a path outside the folder, on which the globs have nothing to say. */
function relativeTo(folder: string | null, path: string): string | null {
  const target = normalized(path);
  if (folder === null) return withoutDot(target);
  const base = normalized(folder).replace(/\/+$/, "");
  if (base === "" || base === ".") return withoutDot(target);
  return target.startsWith(`${base}/`) ? target.slice(base.length + 1) : null;
}

function normalized(path: string): string {
  const isUri = /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
  return isUri ? decoded(path.replace(/^[a-z][a-z0-9+.-]+:\/\/[^/]*/i, "")) : path.replace(/\\/g, "/");
}

function decoded(uriPath: string): string {
  try {
    return decodeURIComponent(uriPath);
  } catch {
    return uriPath;
  }
}

function withoutDot(path: string): string {
  return path.startsWith("./") ? path.slice(2) : path;
}
