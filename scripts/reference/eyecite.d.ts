/** What the generator reads of the package, which has no declarations of its own. */
declare module "@beshkenadze/eyecite" {
  interface Reporter {
    readonly cite_type: string;
    readonly editions: Readonly<Record<string, unknown>>;
    /** Right form by spelling. */
    readonly variations?: Readonly<Record<string, string>>;
  }

  interface Court {
    readonly id: string;
    readonly citation_string: string;
    readonly name: string;
    readonly system: string | null;
    readonly type: string | null;
  }

  export const REPORTERS: Readonly<Record<string, readonly Reporter[]>>;
  export const COURTS: readonly Court[];
}
