import type { ActionInput } from '../../src/contract/contract.ts';
import { adds, changes, type Examples, tells, type Written } from '../examples/example.ts';
import type { World } from '../world.ts';
import { asking, keyOf, seenBy } from './asked.ts';

type Names =
  | 'askQuestion'
  | 'withdrawQuestion'
  | 'answerQuestion'
  | 'passQuestion'
  | 'askForAgenda'
  | 'answerForAgenda';

/** Ali has asked Mette something. */
async function asked(here: World): Promise<{ key: string; seen: number }> {
  const question = asking({ text: 'Må jeg skrive navnet?' });
  await here.as('ali').carryOut('askQuestion', question);
  const { key, seen } = await seenBy(here.as('mette'), keyOf(question));
  return { key, seen };
}

const changed = (key: string, ...told: readonly Written[]) => ({
  writes: [changes('question', { key }), ...told],
  audits: 1,
});

export const questions = {
  askQuestion: {
    ready: async () => {
      const input: ActionInput<'askQuestion'> = asking();
      return {
        who: 'ali',
        input,
        writes: [adds('question', { key: keyOf(input) }), tells('question', input.nonce)],
        audits: 1,
      };
    },
  },
  withdrawQuestion: {
    ready: async (here) => {
      const { key } = await asked(here);
      return { who: 'ali', input: { key }, ...changed(key) };
    },
  },
  answerQuestion: {
    ready: async (here) => {
      const { key, seen } = await asked(here);
      return {
        who: 'mette',
        input: { key, seen, answer: 'Nej, aldrig på sms.' },
        ...changed(key, tells('answer', '')),
      };
    },
  },
  passQuestion: {
    ready: async (here) => {
      const { key, seen } = await asked(here);
      return { who: 'mette', input: { key, seen }, ...changed(key, tells('question', key.replace('question:', ''))) };
    },
  },
  askForAgenda: {
    ready: async (here) => {
      const { key } = await asked(here);
      return { who: 'mette', input: { key }, ...changed(key, tells('words', '')) };
    },
  },
  answerForAgenda: {
    ready: async (here) => {
      const { key } = await asked(here);
      await here.as('mette').carryOut('askForAgenda', { key });
      return { who: 'ali', input: { key, yes: true }, ...changed(key) };
    },
  },
} satisfies Pick<Examples, Names>;
