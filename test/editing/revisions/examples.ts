import { adds, changes, type Examples, today } from '../../examples/example.ts';
import { rules } from '../../examples/scene.ts';
import { until, type World } from '../../world.ts';
import { editionFixture } from './edition-fixture.ts';

type Names =
  | 'startRevision'
  | 'putInRevision'
  | 'changeRevision'
  | 'weighRevision'
  | 'publishRevision'
  | 'recordStandingMandate'
  | 'endStandingMandate'
  | 'signBoardWords'
  | 'revisionMemo'
  | 'correctRule'
  | 'approveCorrection';

const keyOf = (edition: string) => `revision:handbook:${edition}`;
const about = { changeType: 'content', why: 'Sms er ikke sikkert', touchesStaff: false } as const;
const mandate = (from: string) =>
  ({ kind: 'correction', from, caseRef: '26/000042', decidedOn: '2026-11-20' }) as const;

/** The words of a rule with a comma more, under a mandate somebody else has recorded. */
async function correction(here: World, rule: string, from: string) {
  await here.as('sofie').carryOut('recordStandingMandate', mandate(from));
  await until(async () => (await here.as('eva').view('correction', { rule })).answer.lack === undefined);
  const { version, textDa } = (await here.as('eva').view('correction', { rule })).answer;
  return { rule, version, textDa: `${textDa}, altid.` };
}

/** Editions on their way to their body. */
export const editions = {
  startRevision: {
    ready: async () => {
      const input = { document: 'handbook', edition: '2027.1', ...about } as const;
      return { who: 'eva', input, writes: [adds('revision', { key: keyOf('2027.1') })], audits: 1 };
    },
  },
  putInRevision: {
    ready: async (here) => {
      await editionFixture(() => here).start('2027.2');
      const { key } = (await here.as('eva').action('openDraft', { of: 'rule', rule: rules.putInRevision })).answer;
      const input = { draft: key, revision: keyOf('2027.2') };
      return { who: 'eva', input, writes: [changes('draft', { key })], audits: 1 };
    },
  },
  changeRevision: {
    ready: async (here) => {
      const { key, version: seen } = (await editionFixture(() => here).start('2027.3')).answer;
      const input = { step: 'describe', key, seen, ...about, why: 'Ny lov' } as const;
      return { who: 'eva', input, writes: [changes('revision', { key })], audits: 1 };
    },
  },
  weighRevision: {
    ready: async (here) => {
      const work = editionFixture(() => here);
      const { key } = (await work.start('2027.4')).answer;
      await work.write(rules.weighRevision, key);
      return { who: 'eva', input: { key }, writes: [changes('revision', { key })], audits: 1 };
    },
  },
  publishRevision: {
    ready: async (here) => {
      const work = editionFixture(() => here);
      const { key } = (await work.start('2027.5')).answer;
      const draft = await work.write(rules.publishRevision, key, { inForceFrom: '2026-12-20' });
      await work.decided('2027.5');
      const { version: seen } = await work.view('2027.5');
      const decision = 'handbook:2027.5';
      const writes = [
        // Once that it has begun, once that it is out.
        changes('revision', { key }, 2),
        changes('draft', { key: draft }),
        adds('decision', { key: decision }),
        adds('ruleVersion', { decision }),
      ];
      return { who: 'eva', input: { key, seen }, writes, audits: 3 };
    },
  },
  correctRule: {
    ready: async (here) => {
      const input = await correction(here, rules.correctRule, '2026-11-21');
      return {
        who: 'eva',
        input,
        writes: [
          adds('draft', { subject: input.rule }),
          adds('revision', { why: `Retter en slåfejl i ${input.rule.toUpperCase()}` }),
        ],
        audits: 2,
      };
    },
  },
  approveCorrection: {
    ready: async (here) => {
      const asked = await correction(here, rules.approveCorrection, '2026-11-22');
      const { key, version: seen, edition } = await here.as('eva').carryOut('correctRule', asked);
      const decision = `handbook:${edition}`;
      const writes = [
        // Adopted, begun to be let out, out.
        changes('revision', { key }, 3),
        changes('draft', { subject: asked.rule }),
        adds('decision', { key: decision }),
        adds('ruleVersion', { decision }),
      ];
      return { who: 'aksel', input: { key, seen }, writes, audits: 4 };
    },
  },
  recordStandingMandate: {
    ready: async () => {
      const input = mandate(today);
      return { who: 'sofie', input, writes: [adds('standingMandate', { from: today })], audits: 1 };
    },
  },
  endStandingMandate: {
    ready: async (here) => {
      const { key, version: seen } = (await here.as('sofie').action('recordStandingMandate', mandate('2026-12-02')))
        .answer;
      const input = { key, seen, to: '2026-12-20' };
      return { who: 'sofie', input, writes: [changes('standingMandate', { key })], audits: 1 };
    },
  },
  signBoardWords: {
    ready: async () => {
      const words = { first: 'Vi passer på.', second: 'Vi siger det.', third: 'Vi retter det.', names: 'Aksel Ager' };
      const input = { document: 'policy', edition: '4', ...words } as const;
      return { who: 'aksel', input, writes: [adds('boardWords', { edition: '4' })], audits: 1 };
    },
  },
  revisionMemo: {
    ready: async (here) => {
      const work = editionFixture(() => here);
      const { key } = (await work.start('2027.6')).answer;
      await work.write(rules.revisionMemo, key);
      return { who: 'sofie', input: { revision: key, language: 'da' }, writes: [], audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
