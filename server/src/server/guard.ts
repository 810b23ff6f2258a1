import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';

/** Answers a request without ever throwing: a cancelled one is said to be so, a failed one is logged and gets the empty answer. */
export async function guarded<T>(
  connection: Connection, token: CancellationToken, empty: T, answer: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await answer();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    connection.console.error(describe(error));
    return empty;
  }
}

/** An error for the log, with the place where it happened. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
}
