import type { ActionInput } from '../../../src/contract/contract.ts';
import type { DraftFields } from '../../../src/features/editing/drafts/draft-fields.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World } from '../../world.ts';

type RevisionInput = ActionInput<'changeRevision'>;
/** A step without the row it is done to. */
export type EditionStep = RevisionInput extends infer A ? (A extends unknown ? Omit<A, 'key' | 'seen'> : never) : never;

/** People at the desk where editions are made: Eva and Sofie are editors, Aksel is the accountable director. */
export function editionFixture(at: () => World) {
  // A number of its own, so that no two texts are the same; a random one now and then looks like a CPR number.
  let written = 0;
  const row = async (key: string) => (await rowsOf(at(), 'revision')).find((one) => one.key === key);
  const view = async (edition: string, who: Who = 'eva', server = 0, document?: 'policy') =>
    (
      await at()
        .as(who, { server })
        .view('revision', { edition, ...(document && { document }) })
    ).answer;
  return {
    row,
    view,

    /** A second editor, who is in the secretariat besides. */
    async secondEditor(): Promise<void> {
      const asked = { role: 'editor', person: await at().as('sofie').id(), from: '2026-12-01' } as const;
      await at().as('eva').action('appoint', asked);
      await until(async () => (await at().as('sofie').view('me', {})).answer.roles.includes('editor'));
    },

    start: (edition: string, own: Partial<ActionInput<'startRevision'>> = {}, who: Who = 'eva') =>
      at()
        .as(who)
        .action('startRevision', {
          ...{ document: 'handbook', edition, changeType: 'content', why: 'Sms er ikke sikkert' },
          ...{ touchesStaff: false, ...own },
        }),

    /** A finished text in an edition. */
    async write(rule: string, revision: string, own: DraftFields = {}, who: Who = 'eva'): Promise<string> {
      const writer = at().as(who);
      const { key } = (await writer.action('openDraft', { of: 'rule', rule })).answer;
      const { seen, fields } = (await writer.view('draft', { subject: rule })).answer;
      const said = {
        ...{ material: true, whatsNew: 'Det nye.', textDa: `Ny tekst til ${rule}, gang ${++written}` },
        ...own,
      };
      const saved = await writer.action('saveDraft', {
        ...{ key, seen },
        fields: { ...fields, ...said } as ActionInput<'saveDraft'>['fields'],
      });
      if (saved.refusal) throw new Error(JSON.stringify(saved.refusal));
      const put = await writer.action('putInRevision', { draft: key, revision });
      if (put.refusal) throw new Error(JSON.stringify(put.refusal));
      return key;
    },

    /** @param seen the version that was seen; the newest when left out */
    async change(who: Who, edition: string, step: EditionStep, seen?: number, document?: 'policy') {
      const shown = await view(edition, 'eva', 0, document);
      return at()
        .as(who)
        .action('changeRevision', { ...step, key: shown.key, seen: seen ?? shown.version });
    },

    /** From the desk to the body's decision: Eva wrote, Aksel approves, Sofie records, and whom it asks is known. */
    async decided(
      edition: string,
      own: { body?: 'executiveBoard' | 'municipalCouncil'; mandate?: string; isWeighed?: boolean } = {},
    ) {
      const { body = 'executiveBoard', mandate, isWeighed = true } = own;
      const document = body === 'executiveBoard' ? undefined : ('policy' as const);
      const decide = { step: 'decide', body, on: '2026-12-01', caseRef: '26/000777', mandate } as const;
      const steps: readonly (readonly [Who, EditionStep])[] = [
        ['eva', { step: 'submit' }],
        ['aksel', { step: 'approve' }],
        ['sofie', decide],
      ];
      for (const [who, step] of steps) {
        const { refusal } = await this.change(who, edition, step, undefined, document);
        if (refusal) throw new Error(`${step.step}: ${JSON.stringify(refusal)}`);
      }
      if (isWeighed) await this.weigh(edition, document);
    },

    async weigh(edition: string, document?: 'policy') {
      const { key } = await view(edition, 'eva', 0, document);
      const { refusal } = await at().as('eva').action('weighRevision', { key });
      if (refusal) throw new Error(`weighing: ${JSON.stringify(refusal)}`);
    },

    publish: async (edition: string, who: Who = 'eva', server = 0, document?: 'policy') => {
      const { key, version } = await view(edition, 'eva', server, document);
      return at().as(who, { server }).action('publishRevision', { key, seen: version });
    },
  };
}
