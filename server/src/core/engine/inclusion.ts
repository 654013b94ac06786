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

/** Stars in one part of a path, and parts that are "**", beyond which matching could take longer than anyone waits. */
const mostStars = 3;
const mostGlobstars = 4;

/** Whether a glob has so many stars that it is not tried; it then matches nothing. */
export function isTooComplex(pattern: string): boolean {
  const parts = pattern.split("/");
  const globstars = parts.filter((part) => part === "**").length;
  const stars = parts.map((part) => (part === "**" ? 0 : (part.match(/\*/g)?.length ?? 0)));
  return globstars > mostGlobstars || stars.some((count) => count > mostStars);
}

function matchesAny(patterns: readonly string[], path: string): boolean {
  const simple = patterns.filter((pattern) => !isTooComplex(pattern));
  return simple.some((pattern) => picomatch.isMatch(path, withoutDot(pattern), { dot: true, noextglob: true }));
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
