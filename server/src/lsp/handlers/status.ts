import { statusOf } from "../../core/features/status.ts";
import { toDocumentStatus } from "../convert.ts";
import { type StatusParams, statusNotification } from "../protocol.ts";
import type { Session } from "../session.ts";

/** Tells a client that listens what the status bar shows, whenever a document was read. */
export function handleStatus({ client, connection, documents }: Session): void {
  if (!client.wantsStatus) return;
  const tell = (params: StatusParams): void => void connection.sendNotification(statusNotification, params);
  documents.onRead(({ uri, version, snapshot }) => {
    const status = snapshot && statusOf(snapshot.analysis);
    tell({ uri, version, status: snapshot && status && toDocumentStatus(status, snapshot.analysis.source) });
  });
  documents.onClose((uri) => tell({ uri, version: null, status: null }));
}
