export { type RunningService, startService, version } from './compose.ts';
export { type Config, ConfigError, describeVariables, readConfig, variablesTable } from './config/config.ts';
