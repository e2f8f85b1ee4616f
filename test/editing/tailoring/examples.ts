import { adds, changes, type Examples } from '../../examples/example.ts';
import { rules } from '../../examples/scene.ts';

type Names = 'savePack' | 'closePack' | 'saveSearchWord' | 'takeTailoring';

const pack = (name: string) => ({
  ...{ nonce: crypto.randomUUID(), name, rules: [rules.chooseReading], units: ['nord'], functions: ['Kaptajn'] },
  ...{ seen: 0, check: false },
});

/** Whom rules are put together for, and what people call things. */
export const tailoring = {
  savePack: {
    ready: async () => {
      const name = 'En pakke til nogen';
      return { who: 'eva', input: pack(name), writes: [adds('pack', { name })], audits: 1 };
    },
  },
  closePack: {
    ready: async (here) => {
      const { key, seen } = (await here.as('eva').action('savePack', pack('En pakke at lukke'))).answer;
      const writes = [changes('pack', { key })];
      return { who: 'eva', input: { key, does: 'close', seen }, writes, audits: 1 };
    },
  },
  saveSearchWord: {
    ready: async () => {
      const input = { word: 'Krypteret', language: 'da', means: ['sikker mail', 'R06'], seen: 0 } as const;
      return {
        who: 'eva',
        input: { ...input, means: [...input.means] },
        writes: [adds('searchWord', { word: 'krypteret' })],
        audits: 1,
      };
    },
  },
  takeTailoring: {
    // The rules of the scene are none of the examples, and R06 is called what one of the words means.
    ready: async () => {
      const input = { packs: ['vikarer'], words: ['da:sms'], check: false };
      return { who: 'eva', input, writes: [adds('searchWord', { key: 'da:sms' })], audits: 1 };
    },
  },
} satisfies Pick<Examples, Names>;
