import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { configurationName, readSettings } from "../configurations.ts";
import type { Session } from "../session.ts";

const section = "brieflint";

/** A client that doesn't answer the question for its settings in this time is taken to have none. */
const longestWaitMilliseconds = 1000;

/** Applies settings and configuration files, from the start and whenever they change. */
export function handleConfiguration(session: Session): void {
  const { client, connection, configurations } = session;
  connection.onInitialized(() => {
    if (client.answersConfiguration) configurations.awaitSettings(withinTime(askForSettings(session)));
    register(session);
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client.answersConfiguration) await askForSettings(session);
    else configurations.setSettings(readSettings((settings as Record<string, unknown> | null)?.[section]));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${configurationName}`))) configurations.forgetFiles();
  });
}

async function askForSettings({ connection, configurations, log }: Session): Promise<void> {
  try {
    configurations.setSettings(readSettings(await connection.workspace.getConfiguration(section)));
  } catch (error) {
    log.failed("Reading the settings", error);
  }
}

function withinTime(settled: Promise<void>): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, longestWaitMilliseconds));
  return Promise.race([settled, late]);
}

function register({ client, connection, log }: Session): void {
  const failed = (error: unknown): void => log.failed("Registering with the client", error);
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(failed);
  }
  if (client.registersWatchers) {
    const watchers = [{ globPattern: `**/${configurationName}` }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
