import { Command } from 'commander';
import pino from 'pino';
import { startService, version } from './compose.ts';
import { ConfigError, describeVariables, readConfig } from './config/config.ts';

const command = new Command('logmill-server')
  .description('The logmill log analysis service. Configured by environment variables.')
  .version(version)
  .addHelpText(
    'after',
    `\nEnvironment:\n${describeVariables()}\n\nExit: 0 after SIGTERM or SIGINT, 1 when requests were cut off or the start failed, 78 for a bad configuration.`,
  )
  .action(run);

await command.parseAsync();

async function run(): Promise<void> {
  try {
    process.loadEnvFile();
  } catch {
    // There is no .env file; that is the usual case.
  }
  const config = readConfigOrExit();
  const destination = pino.destination({ sync: false, minLength: 4096, periodicFlush: 250 });
  const log = pino({ level: config.LOG_LEVEL, base: { service: 'logmill', version } }, destination);
  const exit = (code: number): never => {
    destination.flushSync();
    process.exit(code);
  };
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'uncaught exception');
    exit(1);
  });
  const service = await startService(config, log).catch((err: NodeJS.ErrnoException) => {
    process.stderr.write(`logmill did not start: ${startFailure(err, config)}\n`);
    return exit(1);
  });
  process.stdout.write(`logmill is ready: ${service.url} · docs: ${service.url}/docs\n`);
  if (config.API_KEYS_FILE === undefined && !isLoopback(config.HOST)) {
    log.warn(
      { host: config.HOST },
      'no API keys are configured and the service is reachable from other machines: set API_KEYS_FILE',
    );
  }

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    service.close().then(
      (cut) => {
        if (cut > 0) log.error({ requests: cut }, 'requests were cut off: SHUTDOWN_GRACE was over');
        exit(cut > 0 ? 1 : 0);
      },
      (err) => {
        log.fatal({ err }, 'shutdown failed');
        exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function readConfigOrExit() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
}

function startFailure(err: NodeJS.ErrnoException, config: { PORT: number; HOST: string }): string {
  if (err.code === 'EADDRINUSE') return `port ${config.PORT} is taken; set PORT to another one.`;
  if (err.code === 'EACCES') return `port ${config.PORT} needs more rights; set PORT to one above 1023.`;
  return err.message;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
