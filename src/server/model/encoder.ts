import { createHash } from 'node:crypto';
import { openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import { encoderLearntWith } from '../../bot/encoder-learnt-with.ts';
import type { BotServices } from '../../bot/services.ts';
import type { Log } from '../log.ts';

type Encoder = NonNullable<BotServices['encoder']>;

/** A longer message is told by its beginning. */
const longestTokens = 512;

/** https://huggingface.co/docs/safetensors: eight bytes of length, that much JSON, then the numbers. */
const lengthBytes = 8;
const longestHeader = 1_000_000;
const headerSchema = z.object({
  embeddings: z.object({
    dtype: z.enum(['F32', 'F16']),
    shape: z.tuple([z.int().positive(), z.int().positive()]),
    data_offsets: z.tuple([z.int(), z.int()]),
  }),
});

/**
 * The encoder of a folder (`RETTESNOR_ENCODER`): a static one as Model2Vec writes it, `tokenizer.json` and
 * `model.safetensors` with a row of numbers for each token. A text is the mean of its tokens, so that nothing but the
 * rows it needs is read, and no text leaves the server.
 * @throws Error when a file is missing or of another kind
 */
export function readEncoder(folder: string): Encoder {
  const written = readFileSync(path.join(folder, 'tokenizer.json'));
  const tokenizer = new Tokenizer(JSON.parse(written.toString()), {});
  const file = openSync(path.join(folder, 'model.safetensors'), 'r');
  const read = (at: number, length: number) => {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, at) < length) throw new Error('model.safetensors ends too early');
    return bytes;
  };
  const length = Number(read(0, lengthBytes).readBigUInt64LE());
  if (length > longestHeader) throw new Error('model.safetensors is no safetensors file');
  const header = read(lengthBytes, length);
  const { embeddings } = headerSchema.parse(JSON.parse(header.toString()));
  const [tokens, dimensions] = embeddings.shape;
  const Numbers = embeddings.dtype === 'F32' ? Float32Array : Float16Array;
  const rowBytes = dimensions * Numbers.BYTES_PER_ELEMENT;
  const begin = lengthBytes + length + embeddings.data_offsets[0];
  read(begin + (tokens - 1) * rowBytes, rowBytes);

  return {
    id: createHash('sha256').update(written).update(header).digest('hex').slice(0, 16),
    dimensions,
    vectorOf: (text) => {
      const sum = new Float64Array(dimensions);
      const ids: (number | undefined)[] = tokenizer.encode(text, { add_special_tokens: false }).ids;
      for (const id of ids.slice(0, longestTokens)) {
        if (id === undefined || id >= tokens) continue;
        const row = new Numbers(new Uint8Array(read(begin + id * rowBytes, rowBytes)).buffer);
        for (const [at, value] of row.entries()) sum[at] = (sum[at] ?? 0) + value;
      }
      const whole = Math.hypot(...sum) || 1;
      return Array.from(sum, (value) => value / whole);
    },
  };
}

/** The operator's encoder, if it can be read and the models were learnt with it; else the log says why it is not used. */
export function openEncoder(folder: string, log: Pick<Log, 'encoderUnused'>): Encoder | undefined {
  try {
    const encoder = readEncoder(folder);
    if (encoder.id === encoderLearntWith) return { ...encoder, vectorOf: (text) => vectorOrNone(encoder, text, log) };
    log.encoderUnused({ code: 'notLearnt' });
  } catch (error) {
    log.encoderUnused({ code: 'notRead', error });
  }
  return undefined;
}

/** A disk that fails costs what the encoder adds, never the message. */
function vectorOrNone(encoder: Encoder, text: string, log: Pick<Log, 'encoderUnused'>): readonly number[] {
  try {
    return encoder.vectorOf(text);
  } catch (error) {
    log.encoderUnused({ code: 'notRead', error });
    return new Array<number>(encoder.dimensions).fill(0);
  }
}
