import type { ActionInput, ActionName } from '../../../src/contract/contract.ts';
import { type Change, caseWork, harmless } from '../../examples/case-work.ts';
import { assessment } from '../../examples/cases/assessment.ts';
import { papers } from '../../examples/cases/papers.ts';
import { relations } from '../../examples/cases/relations.ts';
import { found, nowIn } from '../../examples/example.ts';
import { incidents } from '../../incidents/examples.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

/** The list a press writes in. */
export const writtenLists = {
  incident: 'Incidents',
  caseTask: 'CaseTasks',
  reporter: 'Reporters',
  invitation: 'CaseInvitations',
} as const;

type Case = { key: string };
/** A button that can be pressed, and the row the press writes. */
export interface Press {
  of: Case;
  who: Who;
  name: ActionName;
  input: object;
  row?: keyof typeof writtenLists;
  /** Lines in the log of the case that one press leaves. */
  lines?: number;
}

const examples = { ...assessment, ...relations, ...papers, ...incidents };

/** Every button of a case, each ready to be pressed. */
export function pressesOf(worldOf: () => World) {
  const now = () => nowIn(worldOf());
  const work = () => caseWork(worldOf());

  /** The example of an action, ready to be pressed. */
  const example = (name: keyof typeof examples) => async (): Promise<Press> => {
    const { who, input, writes } = await examples[name].ready(worldOf());
    const { where, added } = found(
      writes.find(({ kind }) => kind === 'caseEntry'),
      'line',
    );
    const row = writes.find(({ kind, changed }) => kind in writtenLists && changed === 1)?.kind;
    const at = row && { row: row as keyof typeof writtenLists };
    return { of: { key: String(where.incident) }, who, name, input, ...at, lines: added };
  };

  /** Something that is done to a case which is ready for it. */
  const change = async (wanted: Change, ready = () => work().reported()): Promise<Press> => {
    const of = await ready();
    const seen = await work().seenOf(of);
    return { of, who: 'dina', name: 'changeCase', input: { key: of.key, seen, change: wanted } };
  };
  const decidedAgainst = async (): Promise<Press> => {
    const of = await work().assessed();
    const input = { key: of.key, seen: await work().seenOf(of), art33: 'no', art34: 'no', reason: 'Uenig' };
    return { of, who: 'aksel', name: 'decideCase', input };
  };
  const mergedLater = async (): Promise<Press> => {
    const discovered = { when: 'yesterday', clock: '07:30' } as const;
    const [of, main] = [await work().reported({ discovered }), await work().reported()];
    const input = { key: of.key, seen: await work().seenOf(of), into: main.number };
    return { of, who: 'dina', name: 'mergeCases', input };
  };

  const presses: Record<string, () => Promise<Press>> = {
    takeOverIncident: example('takeOverIncident'),
    'takeOverIncident of a colleague’s own': async () => {
      const of = await work().assessed({}, 'dina');
      return { of, who: 'dorte', name: 'takeOverIncident', input: { key: of.key } };
    },
    'changeCase assessed': example('changeCase'),
    'changeCase assessed anew': () =>
      change(harmless, async () => {
        const of = await work().assessed();
        const said = { art33: 'yes', art34: 'no', reason: 'Enig' } as const;
        await worldOf()
          .as('aksel')
          .action('decideCase', { key: of.key, seen: await work().seenOf(of), ...said });
        return of;
      }),
    'changeCase awareSet': () => change({ step: 'awareSet', awareAt: now(), reason: 'Ringede' }),
    'changeCase notified': () =>
      change({ step: 'notified', notifiedAt: now(), receiptNumber: `V-${crypto.randomUUID()}` }),
    'changeCase informed': () => change({ step: 'informed', informedAt: now(), how: 'Brev' }),
    'changeCase managementInformed': () =>
      change({ step: 'managementInformed', informedAt: now(), whom: 'Direktionen' }),
    'changeCase nis2Judged': () =>
      change({ step: 'nis2Judged', disruption: 'no', damage: 'no', reason: 'Ikke omfattet' }),
    'changeCase explained': async () => ({
      ...(await change({ step: 'explained', cause: 'Tastefejl', rulesReview: 'yes' })),
      lines: 2,
    }),
    'changeCase promiseSettled': () => change({ step: 'promiseSettled', reason: 'Sendt i brev' }, work().promised),
    'changeCase closed': () =>
      change({ step: 'closed', journal: '26/0042', prevention: 'Vi tjekker to gange' }, work().toClose),
    'changeCase noBreach': () =>
      change({ step: 'noBreach', outcome: 'nearMiss', reason: 'Set i tide', prevention: 'Ny kuvert' }),
    'changeCase reopened': () =>
      change({ step: 'reopened', reason: 'Nyt' }, async () => {
        const of = await work().reported();
        await work().done(of, { step: 'openedInError', reason: 'Prøve' });
        return of;
      }),
    'changeCase openedInError': () => change({ step: 'openedInError', reason: 'Prøve' }),
    'reclassifyCase to a near miss': example('reclassifyCase'),
    'reclassifyCase upgraded': async () => {
      const of = await work().reported({ category: 'nearMiss' });
      const input = { key: of.key, seen: await work().seenOf(of), category: 'paper', reason: 'Den blev åbnet' };
      return { of, who: 'dina', name: 'reclassifyCase', input };
    },
    correctFacts: example('correctFacts'),
    decideCase: example('decideCase'),
    'decideCase against the DBR': decidedAgainst,
    reportContained: example('reportContained'),
    noteTouched: example('noteTouched'),
    addCaseTask: example('addCaseTask'),
    moveCaseTask: example('moveCaseTask'),
    askReporter: example('askReporter'),
    noteNotice: example('noteNotice'),
    recordNotification: example('recordNotification'),
    inviteToCase: example('inviteToCase'),
    revokeInvitation: example('revokeInvitation'),
    mergeCases: example('mergeCases'),
    'mergeCases with an earlier discovery': mergedLater,
    'partCases with an earlier discovery': async () => {
      const { of, input } = await mergedLater();
      await worldOf()
        .as('dina')
        .action('mergeCases', input as ActionInput<'mergeCases'>);
      return { of, who: 'dina', name: 'partCases', input: { key: of.key } };
    },
    'recordNotification that follows up': async () => {
      const of = await work().promised();
      const input = {
        key: of.key,
        seen: await work().seenOf(of),
        turn: 2,
        receiptNumber: `V-${of.key}-2`,
        sentAt: now(),
      };
      return { of, who: 'dina', name: 'recordNotification', input };
    },
    partCases: example('partCases'),
    answerIncident: example('answerIncident'),
    reportFor: example('reportFor'),
    takeAsOwn: example('takeAsOwn'),
  };
  return { presses };
}
