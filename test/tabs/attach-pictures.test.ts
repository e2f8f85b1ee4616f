import { expect, test, vi } from 'vitest';
import type { SourcePicture } from '../../src/features/editing/imports/source.ts';
import type { Api } from '../../src/tabs/api.ts';
import { RefusedByServer, Unreachable } from '../../src/tabs/faults.ts';
import { attachPictures, noPictures } from '../../src/tabs/imports/attach-pictures.ts';

// The browser's own reader, which Node has none of.
vi.stubGlobal(
  'FileReader',
  class {
    result = '';
    onload: () => void = () => undefined;
    readAsDataURL(file: Blob): void {
      void file.arrayBuffer().then((bytes) => {
        this.result = `data:x;base64,${Buffer.from(bytes).toString('base64')}`;
        this.onload();
      });
    }
  },
);

const [a, b, c] = ['a1'.repeat(32), 'b2'.repeat(32), 'c3'.repeat(32)];
const parts = [{ text: `![Et](attachment:${a})\n\n![To](attachment:${b})` }, { text: `![Igen](attachment:${a})` }];
const picture = (hash: string): SourcePicture => ({ hash, type: 'png', bytes: new Uint8Array([1, 2]) });
const refusal = (code: 'attachmentBroken' | 'libraryFull' | 'microsoftBusy', status: number) =>
  new RefusedByServer({ code, message: `Nej: ${code}`, next: '', support: '', details: {} }, status);

/** A server that answers the picture with these words by a fault. */
function server(faults: Readonly<Record<string, Error>> = {}) {
  const sent: unknown[] = [];
  const action = (_: string, input: { altDa?: string }) => {
    sent.push(input);
    const fault = faults[input.altDa ?? ''];
    return fault ? Promise.reject(fault) : Promise.resolve({});
  };
  return { api: { action } as unknown as Api, sent };
}
const quiet = () => undefined;

test('each picture is sent once with its words, and what was sent is not sent again', async () => {
  const { api, sent } = server();
  const left: number[] = [];
  const now = await attachPictures(api, parts, [picture(a), picture(b), picture(c)], noPictures, (_, count) =>
    left.push(count),
  );
  expect(sent).toHaveLength(2);
  expect(sent).toContainEqual({ name: 'Et', altDa: 'Et', content: 'AQI=' });
  expect(left).toEqual([2, 1, 0]);
  expect(await attachPictures(api, parts, [picture(a), picture(b)], now, quiet)).toEqual(now);
  expect(sent).toHaveLength(2);
});

test.each([refusal('attachmentBroken', 422), refusal('libraryFull', 503)])(
  'a picture that is refused holds up no other: %s',
  async (fault) => {
    const now = await attachPictures(server({ Et: fault }).api, parts, [picture(a), picture(b)], noPictures, quiet);
    expect([...now.attached]).toEqual([b]);
    expect([...now.refused]).toEqual([[a, { alt: 'Et', why: fault.message }]]);
  },
);

test('a picture the device has forgotten stays as words', async () => {
  const now = await attachPictures(server().api, parts, [picture(b)], noPictures, quiet);
  expect([...now.refused]).toEqual([[a, { alt: 'Et', why: undefined }]]);
});

test.each([refusal('microsoftBusy', 503), new Unreachable('no answer')])(
  'what keeps everything from being sent is told: %s',
  async (fault) => {
    await expect(attachPictures(server({ Et: fault }).api, parts, [picture(a)], noPictures, quiet)).rejects.toBe(fault);
  },
);
