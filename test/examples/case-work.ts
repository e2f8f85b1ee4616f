import type { ActionInput } from '../../src/contract/contract.ts';
import { Reporter, Statement } from '../../src/features/cases/incident/breach-records.ts';
import { reporterKey, statementKey } from '../../src/features/cases/incident/incident.ts';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { CaseNotification } from '../../src/features/cases/notifications/records.ts';
import { draftKey } from '../../src/features/cases/papers/authority-draft.ts';
import { AuthorityDraft } from '../../src/features/cases/papers/records.ts';
import type { Kind } from '../../src/lists.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';
import { insideOf, nowIn, type Written } from './example.ts';

export type Change = ActionInput<'changeCase'>['change'];
export interface Case {
  key: string;
  number: string;
}

const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
export const serious: Change = { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why };
export const harmless: Change = {
  step: 'assessed',
  risk: 'unlikely',
  art33: 'notRelevant',
  art34: 'notRelevant',
  ...why,
};
/** A breach that is only registered. */
export const registered: Change = { step: 'assessed', risk: 'unlikely', art33: 'no', art34: 'no', ...why };

/** Lists whose rows say which case they belong to, and those whose key says it. */
const named = [
  ...(['caseEntry', 'caseNotification', 'caseMessage', 'caseTask', 'invitation', 'authorityDraft'] as const),
  ...(['affectedLetter', 'caseNotice', 'managerText', 'handOver'] as const),
];
const keyed = { incident: (key: string) => key, statement: statementKey, reporter: reporterKey };
type Named = (typeof named)[number];

/** What one press leaves of a case: so many new rows, or a row that is new or changed. Nothing else of the case moves. */
export type OnCase = Partial<Record<Named, number | 'changes'> & Record<keyof typeof keyed, 'adds' | 'changes'>>;

export function onCase(incident: string, wanted: OnCase, but: readonly Kind[] = []): readonly Written[] {
  const counted = (kind: Kind, where: object, of: OnCase[keyof OnCase]): Written => ({
    ...{ kind, where: { ...where } },
    added: of === 'adds' ? 1 : typeof of === 'number' ? of : 0,
    // The servers go on with what is new and with what is to be told.
    ...(kind !== 'caseNotification' && of !== 'adds' && { changed: of === 'changes' ? 1 : 0 }),
  });
  const all = [
    ...named.map((kind) => counted(kind, { incident }, wanted[kind])),
    ...(Object.keys(keyed) as (keyof typeof keyed)[]).map((kind) =>
      counted(kind, { key: keyed[kind](incident) }, wanted[kind]),
    ),
  ];
  return all.filter(({ kind }) => !but.includes(kind));
}

let reports = 0;

/** What is done with cases before the press that a test is about. */
export function caseWork(here: World) {
  /** Of another person each time: somebody who reports too much adds to the last one. */
  async function reported(own: Partial<ActionInput<'reportIncident'>> = {}, who?: Who): Promise<Case> {
    reports += 1;
    const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev', ...own };
    const reporter = who ?? (`e${(reports % 8) + 1}` as const);
    const { key, number = '' } = (await here.as(reporter).action('reportIncident', said)).answer;
    // The other server knows of it too.
    const other = insideOf(here, 1).ports.records;
    const rows = [other.fetch(Incident, key), other.fetch(Reporter, reporterKey(key))];
    const told = insideOf(here).ports.records.all(CaseNotification, { incident: key });
    const notifications = told.map(({ record }) => other.fetch(CaseNotification, record.key));
    await Promise.all([...rows, other.fetch(Statement, statementKey(key)), ...notifications]);
    return { key, number };
  }
  const seenOf = async ({ number }: Case, who: Who = 'dina') =>
    (await here.as(who).view('case', { number })).answer.handling.seen;
  async function done(of: Case, change: Change, who: Who = 'dina'): Promise<void> {
    const { refusal } = await here.as(who).action('changeCase', { key: of.key, seen: await seenOf(of, who), change });
    if (refusal) throw new Error(`${change.step}: ${refusal.code}`);
  }
  async function assessed(own: Partial<ActionInput<'reportIncident'>> = {}, who?: Who): Promise<Case> {
    const of = await reported(own, who);
    await done(of, serious);
    return of;
  }

  return {
    reported,
    seenOf,
    done,
    assessed,

    /** Everything but the closing. */
    async toClose(): Promise<Case> {
      const of = await reported();
      await done(of, harmless);
      await done(of, { step: 'managementInformed', informedAt: nowIn(here), whom: 'Centerchefen' });
      await done(of, { step: 'explained', cause: 'Tastefejl', rulesReview: 'no' });
      await here.as('dina').carryOut('reportContained', { key: of.key, contained: 'yes' });
      return of;
    },

    /** Notified, with more promised. */
    async promised(): Promise<Case> {
      const of = await assessed();
      const said = { turn: 1, receiptNumber: `V-${of.key}`, sentAt: nowIn(here) };
      const reply = await here
        .as('dina')
        .action('recordNotification', { key: of.key, seen: await seenOf(of), ...said });
      if (reply.refusal) throw new Error(reply.refusal.code);
      await insideOf(here, 1).ports.records.fetch(AuthorityDraft, draftKey(of.key, 1));
      return of;
    },

    async task(of: Case): Promise<string> {
      const given = { key: of.key, nonce: crypto.randomUUID(), kind: 'prevent', text: 'Lås skabet' } as const;
      return (await here.as('dina').action('addCaseTask', given)).answer.key;
    },

    invitation: async (of: Case): Promise<ActionInput<'inviteToCase'>> => ({
      ...{ key: of.key, person: await here.as('simon').id(), purpose: 'inform', until: '2026-12-10' },
    }),
  };
}
