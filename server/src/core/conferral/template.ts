import { literal } from "../text/snippet.ts";
import { TabStops } from "./tabStops.ts";

/** What the names in braces stand for; null where the paper does not tell. */
export interface TemplateNames {
  readonly movant: string | null;
  readonly opponent: string | null;
  /** The rules that ask for the certificate, in words; empty where none may be cited. */
  readonly rules: string;
}

/**
 * Turns paragraphs of a court's file into a snippet. In a paragraph `[date]` is a blank, `[spoke / attempted to speak]` a
 * choice, `{movant}`, `{movant's}`, `{opponent}` and `{opponent's}` the parties (blanks where they are not known), `{under}` and
 * `{Under}` "under" and "Pursuant to" with the rules, and nothing where none may be cited. All else is text.
 */
export class Template {
  readonly #names: TemplateNames;
  readonly #stops = new TabStops();

  constructor(names: TemplateNames) {
    this.#names = names;
  }

  /** The snippet of one paragraph; the tab stops go on from those of the paragraphs before it. */
  fill(paragraph: string): string {
    const filled = paragraph.replace(
      /\[([^\]]+)\]|\{([^}]+)\}|[^[{]+|[[{]/g,
      (part: string, blank: string | undefined, name: string | undefined) => {
        if (blank !== undefined) return this.#blank(blank);
        return name === undefined ? literal(part) : this.#name(name);
      },
    );
    const text = filled.replace(/ {2,}/g, " ").replace(/^ +/, "");
    return paragraph.startsWith("{Under}") ? withCapital(text) : text;
  }

  #blank(words: string): string {
    const choices = words.split(" / ");
    return choices.length > 1 ? this.#stops.choice(...choices) : this.#stops.blank(words);
  }

  #name(name: string): string {
    switch (name) {
      case "movant":
      case "opponent":
        return this.#party(name);
      case "movant's":
        return possessive(this.#party("movant"));
      case "opponent's":
        return possessive(this.#party("opponent"));
      case "under":
        return this.#rules("under ");
      case "Under":
        return this.#rules("Pursuant to ", ",");
      default:
        return this.#stops.blank(name);
    }
  }

  #party(party: "movant" | "opponent"): string {
    const known = this.#names[party];
    return known ? literal(known) : this.#stops.blank(party);
  }

  #rules(before: string, after = ""): string {
    return this.#names.rules === "" ? "" : `${before}${literal(this.#names.rules)}${after}`;
  }
}

function possessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}

/** A paragraph whose first words fell away begins with a capital again. */
function withCapital(text: string): string {
  return /^[a-z]/.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}
