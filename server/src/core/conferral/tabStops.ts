import { choice, tabStop } from "../text/snippet.ts";

/** Numbers the tab stops of one insertion, in the order in which they are asked for. */
export class TabStops {
  #next = 1;

  /** A blank, its placeholder given without brackets. */
  blank(placeholder: string): string {
    return tabStop(this.#next++, placeholder);
  }

  /** A choice that asserts nothing until it is made. */
  choice(...choices: readonly string[]): string {
    return choice(this.#next++, choices);
  }
}
