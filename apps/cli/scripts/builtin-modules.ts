import { createRequire, isBuiltin } from 'node:module';
import type { Rolldown } from 'tsdown';

const require = createRequire(import.meta.url);

const marker = '\0builtin:';

/**
 * Takes modules of Node from the process instead of importing them: an import of one reads all that it exports, by which it loads what nobody asked for, streams,
 * standard input and reports among it. That is a third of the time in which Node itself starts, for the command and for each of its threads.
 */
export function builtinModules(): Rolldown.Plugin {
  return {
    name: 'builtin-modules',
    resolveId: {
      order: 'pre',
      handler: (id) => (isBuiltin(id) ? { id: `${marker}${id}`, moduleSideEffects: false } : undefined),
    },
    load(id) {
      return id.startsWith(marker) ? fromProcess(id.slice(marker.length)) : undefined;
    },
  };
}

/** What nobody imports is left out, whole modules and single names. */
function fromProcess(id: string): string {
  const names = Object.keys(require(id)).filter((name) => /^[a-z]\w*$/i.test(name) && name !== 'default');
  return [
    `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(id)});`,
    'export default builtin;',
    ...names.map((name) => `const taken_${name} = /* @__PURE__ */ (() => builtin.${name})();`),
    `export { ${names.map((name) => `taken_${name} as ${name}`).join(', ')} };`,
  ].join('\n');
}
