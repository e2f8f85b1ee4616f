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
    // The handbook of the scene has no rule of the examples: the press takes a word that finds one of its own.
    ready: async () => {
      const input = { packs: [], words: ['da:vedhæftet fil', 'da:email'], check: false };
      return { who: 'eva', input, writes: [], audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
