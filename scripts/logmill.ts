/** The built command, in the folder where `pnpm logmill` was typed: pnpm runs scripts in the folder of their package, and files are named from there. */
process.chdir(process.env.INIT_CWD ?? '.');
await import(new URL('../apps/cli/dist/main.js', import.meta.url).href);
