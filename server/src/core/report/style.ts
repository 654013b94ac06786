/** How text is set off in a terminal. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
}

const asIs = (text: string): string => text;

export const plainStyle: Style = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, blue: asIs, green: asIs };

export const colourStyle: Style = {
  bold: set(1, 22),
  dim: set(2, 22),
  red: set(31, 39),
  yellow: set(33, 39),
  blue: set(34, 39),
  green: set(32, 39),
};

function set(on: number, off: number): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
}
