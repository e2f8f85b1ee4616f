import type { ActionInput } from '../../../src/contract/contract.ts';
import { passagesOf } from '../../../src/features/editing/feedback/passage.ts';
import { adds, begins, changes, type Examples, found } from '../../examples/example.ts';
import { rules } from '../../examples/scene.ts';
import type { World } from '../../world.ts';

type Names =
  | 'noteOccasion'
  | 'withdrawOccasion'
  | 'settleUpkeep'
  | 'takeUpDoubt'
  | 'noteInVain'
  | 'markUnclear'
  | 'withdrawUnclear'
  | 'settleLearning'
  | 'reopenLearning';

const law = (subjects: string[]): ActionInput<'noteOccasion'> => ({
  ...{ nonce: crypto.randomUUID(), cause: 'lawChange', title: 'Ny forvaltningslov', from: '2027-01-01', subjects },
});
const placeOf = (rule: string) => ({ rule, version: '1.0' });
async function passageOf(here: World, rule: string) {
  const { text } = (await here.as('lone').view('rule', { rule })).answer;
  return { ...placeOf(rule), passage: found([...passagesOf({ textDa: text }).keys()][0], 'passage') };
}
const dealing = { outcome: 'noChange', because: 'Det står i næste afsnit' } as const;
const settled = (rule: string) => ({ ...placeOf(rule), seenAt: '2026-12-01T06:00:00Z', dealing });

/** What is looked over again, and what readers doubt. */
export const upkeep = {
  noteOccasion: {
    ready: async (here) => {
      const input = law([rules.takeUpDoubt]);
      const writes = [
        adds('occasion', { key: `occasion:${input.nonce}` }),
        begins('notification', { person: await here.as('eva').id(), what: 'upkeep' }),
      ];
      return { who: 'dina', input, writes, audits: 1 };
    },
  },
  withdrawOccasion: {
    ready: async (here) => {
      const { key } = (await here.as('eva').action('noteOccasion', law([rules.markUnclear]))).answer;
      return { who: 'eva', input: { key }, writes: [changes('occasion', { key })], audits: 1 };
    },
  },
  settleUpkeep: {
    ready: async (here) => {
      const input = law([rules.settleUpkeep]);
      await here.as('eva').action('noteOccasion', input);
      const key = `upkeep:${input.nonce}:${rules.settleUpkeep}`;
      const said = { outcome: 'nothingToChange', key, seen: 0, because: 'Reglen passer stadig' } as const;
      return { who: 'eva', input: said, writes: [adds('upkeepTask', { key })], audits: 1 };
    },
  },
  takeUpDoubt: {
    ready: async () => {
      const place = placeOf(rules.takeUpDoubt);
      return { who: 'eva', input: place, writes: [adds('upkeepTask', { subject: place.rule })], audits: 1 };
    },
  },
  noteInVain: {
    // Nothing is written before the week is over.
    ready: async () => ({ who: 'lone', input: { words: 'Plugh Xyzzy' }, writes: [], audits: 0 }),
  },
  markUnclear: {
    ready: async (here) => {
      const place = await passageOf(here, rules.markUnclear);
      return { who: 'lone', input: place, writes: [adds('unclear', { rule: place.rule })], audits: 1 };
    },
  },
  withdrawUnclear: {
    ready: async (here) => {
      const place = await passageOf(here, rules.withdrawUnclear);
      await here.as('lone').action('markUnclear', place);
      return { who: 'lone', input: place, writes: [changes('unclear', { rule: place.rule })], audits: 1 };
    },
  },
  settleLearning: {
    ready: async () => {
      const rule = rules.settleLearning;
      return { who: 'eva', input: settled(rule), writes: [adds('learnt', { rule })], audits: 1 };
    },
  },
  reopenLearning: {
    ready: async (here) => {
      const rule = rules.reopenLearning;
      await here.as('eva').action('settleLearning', settled(rule));
      return { who: 'eva', input: placeOf(rule), writes: [changes('learnt', { rule })], audits: 1 };
    },
  },
} satisfies Pick<Examples, Names>;
