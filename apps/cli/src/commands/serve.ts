import { Option } from 'commander';
import { exitCodes } from '../terminal/failure.ts';
import { defineCommand } from './command-row.ts';
import { portNumber } from './whole-number.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
}

export const serve = defineCommand<ServeOptions>({
  name: 'serve',
  takes: '',
  summary: 'Start the service: the same answers over HTTP',
  examples: [
    { line: 'logmill serve', about: 'on 127.0.0.1:8000; its docs are under /docs' },
    { line: 'logmill serve --port 9000 --host 0.0.0.0', about: 'for other machines' },
  ],
  options: [
    new Option('-p, --port <port>', 'port to listen on, instead of PORT').argParser(portNumber),
    new Option('--host <address>', 'address to listen on, instead of HOST'),
  ],
  after: 'Everything else is configured by environment variables, which the README lists.',
  async run(_given, { port, host }, terminal) {
    await terminal.startService({
      ...(port === undefined ? {} : { PORT: String(port) }),
      ...(host === undefined ? {} : { HOST: host }),
    });
    return exitCodes.fine;
  },
});
