import type { World } from '../../world.ts';
import { type Case, caseWork, onCase } from '../case-work.ts';
import { type Examples, found } from '../example.ts';

type Names =
  | 'showManagerText'
  | 'releaseManagerText'
  | 'withdrawManagerText'
  | 'answerManagerText'
  | 'openManagerText'
  | 'followUpCase'
  | 'handOverFacts';

/** A text to the manager, as far as it has come. */
const textTo = (here: World) => {
  const reporter = here.as('e1');
  const write = async (of: Case) => {
    const text = { key: of.key, text: 'Tjek nummeret, før I sender', namesReporter: false };
    return (await here.as('dina').action('showManagerText', text)).answer;
  };
  const shown = async () => {
    const of = await caseWork(here).reported({}, 'e1');
    await write(of);
    const { texts } = (await reporter.view('passedOn', {})).answer;
    const { key, seen } = found(
      texts.find(({ number }) => number === of.number),
      'text',
    );
    return { of, key, seen };
  };
  const agreed = async () => {
    const { of, key, seen } = await shown();
    await reporter.action('answerManagerText', { key, seen, answer: 'agreed' });
    const { texts } = (await here.as('dina').view('casePassedOn', { number: of.number })).answer;
    return { of, key, seen: found(texts[0], 'text').seen };
  };
  const released = async () => {
    const { of, key, seen } = await agreed();
    const { answer } = await here.as('dina').action('releaseManagerText', { key, seen });
    return { of, key, seen: answer.seen };
  };
  return { shown, agreed, released };
};

/** What of a case goes further, and who has to say yes first. */
export const disclosure = {
  showManagerText: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const writes = onCase(key, { managerText: 1, caseEntry: 1, caseNotification: 1 });
      return { who: 'dina', input: { key, text: 'Se efter', namesReporter: false }, writes, audits: 0 };
    },
  },
  answerManagerText: {
    ready: async (here) => {
      const { of, key, seen } = await textTo(here).shown();
      const writes = onCase(of.key, { managerText: 'changes', caseEntry: 1 });
      return { who: 'e1', input: { key, seen, answer: 'agreed' }, writes, audits: 0 };
    },
  },
  releaseManagerText: {
    ready: async (here) => {
      const { of, key, seen } = await textTo(here).agreed();
      const writes = onCase(of.key, { managerText: 'changes', caseEntry: 1, caseNotification: 1 });
      return { who: 'dina', input: { key, seen }, writes, audits: 0 };
    },
  },
  withdrawManagerText: {
    ready: async (here) => {
      const { of, key } = await textTo(here).released();
      const writes = onCase(of.key, { managerText: 'changes', caseEntry: 1 });
      return { who: 'dina', input: { key }, writes, audits: 0 };
    },
  },
  openManagerText: {
    ready: async (here) => {
      const { of, key } = await textTo(here).released();
      const writes = onCase(of.key, { managerText: 'changes', caseEntry: 1 });
      return { who: 'mette', input: { key }, writes, audits: 0 };
    },
  },
  followUpCase: {
    ready: async (here) => {
      const { of, key } = await textTo(here).released();
      const { seen } = (await here.as('mette').action('openManagerText', { key })).answer;
      const writes = onCase(of.key, { managerText: 'changes', caseEntry: 1 });
      return { who: 'mette', input: { key, seen, words: 'Talt om det' }, writes, audits: 0 };
    },
  },
  handOverFacts: {
    ready: async (here) => {
      const { key } = await caseWork(here).reported();
      const facts = { recipient: 'HR-chefen', basis: 'Forvaltningsloven § 28', content: 'Hvem der meldte' };
      const input = { key, nonce: crypto.randomUUID(), ...facts, about: 'reporter', told: 'yes' } as const;
      const writes = onCase(key, { handOver: 1, caseEntry: 1, caseNotification: 1 });
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
