#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// before anything of ours is loaded: Node keeps what it compiled, and reads it the next time (NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE)
enableCompileCache();
const { startThreadsAhead } = await import('./engine/threads-ahead.ts');
const threads = startThreadsAhead(process.argv.slice(2));
const { runCommand } = await import('./run-command.ts');
process.exitCode = await runCommand(process.env, threads);
