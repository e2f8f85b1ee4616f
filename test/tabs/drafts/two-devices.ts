import { isDeepStrictEqual } from 'node:util';
import { type DraftFields, draftImprint } from '../../../src/features/editing/drafts/draft-fields.ts';
import { DraftSaver, type SaveAnswer, type SaverContext } from '../../../src/tabs/drafts/draft-saver.ts';
import type { KeptWords } from '../../../src/tabs/drafts/kept-locally.ts';

export const settled = () => new Promise(setImmediate);

/** A row that two tabs write in, each with a device of its own, and a line that can be cut. */
export function editions(fields: DraftFields) {
  const row = { fields, at: 0 };
  let ms = 0;
  let isCut = false;
  const waiting = new Map<object, { due: number; work: () => void }>();
  const at = (n: number) => new Date(Date.UTC(2026, 11, 1) + n * 1000).toISOString();
  const status = () => ({ fields: row.fields, seen: draftImprint(row.fields), at: at(row.at) });
  const device = () => {
    const shelf: { kept?: KeptWords } = {};
    const around: SaverContext = {
      send: async (words, seen): Promise<SaveAnswer> => {
        if (isCut) return { lost: new Error('no line') };
        if (draftImprint(words) === draftImprint(row.fields)) return { kept: status() };
        if (seen !== draftImprint(row.fields)) return { changed: { ...status(), who: 'Den anden' } };
        row.fields = words;
        row.at += 1;
        return { kept: status() };
      },
      keep: (words) => {
        shelf.kept = structuredClone(words);
      },
      forget: (words) => {
        if (isDeepStrictEqual(shelf.kept, words)) delete shelf.kept;
      },
      now: () => new Date(ms).toISOString(),
      later: (wait, work) => {
        const mark = {};
        waiting.set(mark, { due: ms + wait, work });
        return () => waiting.delete(mark);
      },
    };
    return { shelf, open: () => new DraftSaver(around, status(), shelf.kept) };
  };
  return {
    row,
    device,
    cut: (isSo: boolean) => {
      isCut = isSo;
    },
    /** Lets time pass, and everything that waits for it happen. */
    pass: async (seconds: number) => {
      const end = ms + seconds * 1000;
      await settled();
      for (;;) {
        const [next] = [...waiting].filter(([, { due }]) => due <= end).sort((a, b) => a[1].due - b[1].due);
        if (!next) break;
        waiting.delete(next[0]);
        ms = Math.max(ms, next[1].due);
        next[1].work();
        await settled();
      }
      ms = end;
    },
  };
}
