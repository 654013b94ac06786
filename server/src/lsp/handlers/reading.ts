import type { DocumentSymbol, Hover, Location, LocationLink, SymbolInformation } from "vscode-languageserver";
import { definitionAt } from "../../core/features/definition.ts";
import { documentSymbols } from "../../core/features/documentSymbols.ts";
import { hoverAt } from "../../core/features/hover.ts";
import { answer, placeOf } from "../answers.ts";
import { toHover, toLocationLinks, toLocations, toPageLink, toSymbolList, toSymbolTree } from "../convert.ts";
import type { Session } from "../session.ts";

/** What helps in reading a paper: hovers, the outline, and the way from a short form to its antecedent. */
export function handleReading(session: Session): void {
  const { connection, client } = session;
  connection.onHover(({ textDocument, position }, token) =>
    answer<Hover | null>(session, textDocument.uri, token, null, ({ analysis }) => {
      const { source } = analysis;
      const hover = hoverAt(analysis, source.offsetAt(position), (rule) => toPageLink(rule, client));
      return hover && toHover(hover, source, client);
    }),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(session, textDocument.uri, token, [], (snapshot) => {
      const symbols = documentSymbols(snapshot.analysis);
      if (!client.nestedSymbols) return toSymbolList(symbols, placeOf(snapshot));
      return symbols.map((symbol) => toSymbolTree(symbol, snapshot.analysis.source));
    }),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    answer<Location[] | LocationLink[] | null>(session, textDocument.uri, token, null, (snapshot) => {
      const { analysis } = snapshot;
      const definition = definitionAt(analysis, analysis.source.offsetAt(position));
      if (!definition) return null;
      return client.definitionLinks
        ? toLocationLinks(definition, placeOf(snapshot))
        : toLocations(definition, placeOf(snapshot));
    }),
  );
}
