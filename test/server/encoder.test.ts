import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { learnModels, modelsOf, readExamples } from '../../scripts/understanding/learn-models.ts';
import type { Labelled } from '../../scripts/understanding/measured.ts';
import { understand } from '../../src/features/incidents/understanding/understand.ts';
import { openEncoder, readEncoder } from '../../src/server/model/encoder.ts';

const now = '2026-12-01T08:00:00Z';

// Two meanings: things one carries, and paper. *dimsen* and *arket* are in no message that is taught.
const rows: Readonly<Record<string, readonly number[]>> = {
  '[UNK]': [0, 0],
  telefonen: [3, 0],
  tabletten: [2, 0.5],
  dimsen: [2.5, 0.25],
  brevet: [0, 3],
  notatet: [0.5, 2],
  arket: [0.25, 2.5],
};

/** A folder as Model2Vec writes it. */
function encoderFolder(dtype: 'F32' | 'F16' = 'F32', keptBytes?: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'encoder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const words = Object.keys(rows);
  const vocab = Object.fromEntries(words.map((word, at) => [word, at]));
  writeFileSync(
    path.join(folder, 'tokenizer.json'),
    JSON.stringify({
      version: '1.0',
      added_tokens: [],
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'Whitespace' },
      post_processor: null,
      decoder: null,
      model: { type: 'WordLevel', vocab, unk_token: '[UNK]' },
    }),
  );
  const numbers = Object.values(rows).flat();
  const written = dtype === 'F32' ? Float32Array.from(numbers) : Float16Array.from(numbers);
  const data = Buffer.from(written.buffer);
  const header = Buffer.from(
    JSON.stringify({ embeddings: { dtype, shape: [words.length, 2], data_offsets: [0, data.length] } }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  writeFileSync(path.join(folder, 'model.safetensors'), Buffer.concat([length, header, data]).subarray(0, keptBytes));
  return folder;
}

const taughtLines: readonly Labelled[] = ['telefonen', 'tabletten', 'brevet', 'notatet'].flatMap((thing) =>
  ['i bussen', 'på stationen', 'i går', 'ved skolen'].map((where) => ({
    text: `Jeg savner ${thing} ${where}`,
    language: 'da' as const,
    intent: 'incident' as const,
    category: thing.startsWith('t') ? ('lostDevice' as const) : ('paper' as const),
  })),
);

test.each(['F32', 'F16'] as const)('a text is the mean of its tokens, of length one, from rows of %s', (dtype) => {
  const encoder = readEncoder(encoderFolder(dtype));
  expect(encoder.dimensions).toBe(2);
  expect(encoder.vectorOf('Telefonen er væk')).toEqual([1, 0]);
  const [x = 0, y = 0] = encoder.vectorOf('dimsen arket');
  expect(Math.hypot(x, y)).toBeCloseTo(1);
  expect(x).toBeCloseTo(y);
  expect(encoder.vectorOf('noget helt andet')).toEqual([0, 0]);
});

test('what nobody taught is read by what it means, once learnt with the encoder', () => {
  const encoder = readEncoder(encoderFolder());
  const by = modelsOf(learnModels(readExamples(taughtLines, encoder), encoder));
  const kindOf = (text: string) => understand(text, now, { by, encoder }).incident?.guess.category;
  expect(kindOf('Jeg savner dimsen')).toBe('lostDevice');
  expect(kindOf('Jeg savner arket')).toBe('paper');
});

test.each([
  ['a folder that is not there', () => path.join(tmpdir(), 'no-such-encoder'), 'notRead'],
  ['numbers that end too early', () => encoderFolder('F32', 120), 'notRead'],
  ['an encoder the models were not learnt with', () => encoderFolder(), 'notLearnt'],
] as const)('%s is not used, and the log says so', (_, folder, code) => {
  const told: string[] = [];
  expect(openEncoder(folder(), { encoderUnused: (what) => told.push(what.code) })).toBeUndefined();
  expect(told).toEqual([code]);
});

test('the models that come with the product read as before with an encoder they know nothing of', () => {
  const encoder = readEncoder(encoderFolder());
  const text = 'Jeg glemte telefonen med borgernes navne i bussen';
  expect(understand(text, now, { encoder })).toEqual(understand(text, now));
});
