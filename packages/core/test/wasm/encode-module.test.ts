import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Code,
  encodeModule,
  flow,
  i32,
  i64,
  local,
  signed,
  signed32,
  types,
  unsigned,
  v128,
} from '../../src/wasm/encode-module.ts';
import { openModule } from '../../src/wasm/open-wasm.ts';

interface WebAssemblyPort {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  validate(bytes: Uint8Array): boolean;
}

const { WebAssembly: port } = globalThis as unknown as { WebAssembly: WebAssemblyPort };
const memory = new port.Memory({ initial: 1 });
const bytes = new Uint8Array(memory.buffer);

function run(body: Code, locals: readonly number[] = []): (value: number) => number {
  const module = encodeModule({ imports: [], functions: [{ params: 1, locals, body }] });
  expect(port.validate(module)).toBe(true);
  return openModule<{ run: (value: number) => number }>(module, { scan: { memory } })!.run;
}

test('numbers are written so that they are read as they were', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (offset, value) => {
      const read = (encoded: readonly number[]) =>
        encoded.reduceRight((high, byte) => (high << 7n) | BigInt(byte & 0x7f), 0n);
      const encoded = signed(value);
      expect(BigInt.asIntN(7 * encoded.length, read(encoded))).toBe(value);
      expect(signed32(Number(BigInt.asIntN(32, value)))).toEqual(signed(BigInt.asIntN(32, value)));
      expect(read(unsigned(offset % 2 ** 32))).toBe(BigInt(offset % 2 ** 32));
    }),
  );
});

test('constants arrive', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(run(i32.const(value))(0)).toBe(value);
      expect(run(i32.wrap(i64.shrU(i64.const(BigInt(value) << 32n), i64.const(32n))))(0)).toBe(value);
    }),
    { numRuns: 50 },
  );
});

test('a loop goes on while its branch is taken', () => {
  const one = i32.const(1);
  const sum = run(
    [
      ...flow.block(
        flow.loop(
          flow.brIf(1, i32.eqz(local.get(0))),
          local.set(1, i32.add(local.get(1), local.get(0))),
          local.set(0, i32.sub(local.get(0), one)),
          flow.br(0),
        ),
      ),
      ...local.get(1),
    ],
    [types.i32],
  );
  expect(sum(100)).toBe(5050);
});

test('sixteen bytes are compared at once', () => {
  bytes.set(new TextEncoder().encode('say "yes" or no.'), 64);
  const quotes = run(v128.bitmask(v128.eq(v128.load(local.get(0), 60), v128.splat(i32.const(0x22)))));
  expect(quotes(4)).toBe((1 << 4) | (1 << 8));
});

test('imported functions are called, and are not when a module fails', () => {
  const module = encodeModule({
    imports: [{ name: 'twice', params: 1 }],
    functions: [{ params: 1, locals: [], body: flow.call(0, flow.call(0, local.get(0))) }],
  });
  const open = (scan: object) => openModule<{ run: (value: number) => number }>(module, { scan });
  expect(open({ memory, twice: (value: number) => 2 * value })!.run(3)).toBe(12);
  expect(open({ memory })).toBeUndefined();
});
