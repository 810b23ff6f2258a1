import type { BaseLanguageClient } from 'vscode-languageclient';
import { answerFileRequests } from './files';

/** The language id of drafts. */
export const draftLanguage = 'un-resolution';

/** The language server as the commands see it: started when something needs it. */
export class Server {
  private client: BaseLanguageClient | undefined;
  private starting: Promise<BaseLanguageClient> | undefined;

  constructor(private readonly make: () => BaseLanguageClient) {}

  /** The client, where it is running. */
  get running(): BaseLanguageClient | undefined {
    return this.client?.isRunning() ? this.client : undefined;
  }

  /** The running client, started on first use. */
  ready(): Promise<BaseLanguageClient> {
    return (this.starting ??= this.start());
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.ready();
  }

  async stop(): Promise<void> {
    await this.starting?.catch(() => undefined);
    await this.client?.dispose();
    this.client = this.starting = undefined;
  }

  private async start(): Promise<BaseLanguageClient> {
    this.client = this.make();
    answerFileRequests(this.client);
    await this.client.start();
    return this.client;
  }
}
