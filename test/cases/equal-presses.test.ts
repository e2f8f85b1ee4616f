import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput, ActionName } from '../../src/contract/contract.ts';
import { isLook } from '../../src/features/cases/case-step.ts';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { CaseEntry } from '../../src/features/cases/log/records.ts';
import { sweepCaseLog } from '../../src/features/cases/scheduled/case-log-sweep.ts';
import { type Change, caseWork, harmless } from '../examples/case-work.ts';
import { assessment } from '../examples/cases/assessment.ts';
import { papers } from '../examples/cases/papers.ts';
import { relations } from '../examples/cases/relations.ts';
import { found, insideOf, nowIn } from '../examples/example.ts';
import { incidents } from '../incidents/examples.ts';
import { listId, rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
const lists: Record<'incident' | 'caseTask' | 'reporter' | 'invitation', string> = {
  incident: 'Incidents',
  caseTask: 'CaseTasks',
  reporter: 'Reporters',
  invitation: 'CaseInvitations',
};
beforeAll(async () => {
  here = await world({ servers: 2 });
  for (const kind of Object.keys(lists) as (keyof typeof lists)[]) lists[kind] = await listId(here, lists[kind]);
});
afterAll(() => here.close());

type Case = { key: string };
/** A button that can be pressed, and the row the press writes. */
interface Press {
  of: Case;
  who: Who;
  name: ActionName;
  input: object;
  row?: keyof typeof lists;
  /** Lines in the log of the case that one press leaves. */
  lines?: number;
}

const inside = (server = 0) => insideOf(here, server);
const now = () => nowIn(here);
const work = () => caseWork(here);

const examples = { ...assessment, ...relations, ...papers, ...incidents };

/** The example of an action, ready to be pressed. */
const example = (name: keyof typeof examples) => async (): Promise<Press> => {
  const { who, input, writes } = await examples[name].ready(here);
  const { where, added } = found(
    writes.find(({ kind }) => kind === 'caseEntry'),
    'line',
  );
  const row = writes.find(({ kind, changed }) => kind in lists && changed === 1)?.kind;
  const at = row && { row: row as keyof typeof lists };
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

/** Every button of a case, each ready to be pressed. */
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
      await here.as('aksel').action('decideCase', { key: of.key, seen: await work().seenOf(of), ...said });
      return of;
    }),
  'changeCase awareSet': () => change({ deed: 'awareSet', awareAt: now(), reason: 'Ringede' }),
  'changeCase notified': () =>
    change({ deed: 'notified', notifiedAt: now(), receiptNumber: `V-${crypto.randomUUID()}` }),
  'changeCase informed': () => change({ deed: 'informed', informedAt: now(), how: 'Brev' }),
  'changeCase managementInformed': () => change({ deed: 'managementInformed', informedAt: now(), whom: 'Direktionen' }),
  'changeCase nis2Judged': () =>
    change({ deed: 'nis2Judged', disruption: 'no', damage: 'no', reason: 'Ikke omfattet' }),
  'changeCase explained': async () => ({
    ...(await change({ deed: 'explained', cause: 'Tastefejl', rulesReview: 'yes' })),
    lines: 2,
  }),
  'changeCase promiseSettled': () => change({ deed: 'promiseSettled', reason: 'Sendt i brev' }, work().promised),
  'changeCase closed': () =>
    change({ deed: 'closed', journal: '26/0042', prevention: 'Vi tjekker to gange' }, work().toClose),
  'changeCase noBreach': () =>
    change({ deed: 'noBreach', outcome: 'nearMiss', reason: 'Set i tide', prevention: 'Ny kuvert' }),
  'changeCase reopened': () =>
    change({ deed: 'reopened', reason: 'Nyt' }, async () => {
      const of = await work().reported();
      await work().done(of, { deed: 'openedInError', reason: 'Prøve' });
      return of;
    }),
  'changeCase openedInError': () => change({ deed: 'openedInError', reason: 'Prøve' }),
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
    await here.as('dina').action('mergeCases', input as ActionInput<'mergeCases'>);
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

const linesOf = async ({ key }: Case) => {
  await Promise.all(here.servers.map(({ inside: one }) => one?.context.background.settled()));
  return (await rowsOf(here, 'caseEntry')).filter(({ incident, what }) => incident === key && !isLook(what));
};
const send = ({ who, name, input }: Press, server: number) =>
  here.as(who, { server }).send('POST', `/api/jobs/${name}`, input);

/** Long enough that the second press is not of the same moment. */
const secondsPass = () => new Promise((resolve) => setTimeout(resolve, 2_000));

const ways = {
  'two seconds apart on two servers': async (press: Press) => {
    const first = await send(press, 0);
    await secondsPass();
    return [first, await send(press, 1)];
  },
  'at once on two servers': (press: Press) => Promise.all([send(press, 0), send(press, 1)]),
  /** The first has read the row, and the second overtakes it, in another second. */
  'overtaking on two servers': async (press: Press) => {
    const { faults } = here.standin;
    const route = `PATCH .*/lists/${lists[press.row ?? 'incident']}/items/`;
    faults.add({ route, latencyMs: 4_000, times: 1 });
    const first = send(press, 0);
    await until(() => faults.list().length === 0, 2).catch(() => faults.clear());
    await secondsPass();
    const second = await send(press, 1);
    return [await first, second];
  },
} satisfies Record<string, (press: Press) => Promise<readonly Awaited<ReturnType<typeof send>>[]>>;

/**
 * Presses twice. @returns what went otherwise than once: nothing where one row changed once with one line and one
 * answer
 */
async function faultsOf(press: Press, way: keyof typeof ways): Promise<readonly string[]> {
  const before = await linesOf(press.of);
  const { records } = inside(1).ports;
  await Promise.all(before.map(({ key }) => records.fetch(CaseEntry, key)));
  const replies = await ways[way](press);
  const codes = replies.map(({ status, refusal }) => refusal?.code ?? String(status));
  const after = await linesOf(press.of);
  const answers = new Set(replies.map((reply) => JSON.stringify(reply.refusal ? reply.refusal.code : reply.answer)));
  const lines = after.filter(({ key }) => !before.some((one) => one.key === key));
  return [
    ...(codes.every((code) => code === '200') ? [] : [codes.join()]),
    ...(answers.size === 1 ? [] : [`answers ${[...answers].join(' ')}`]),
    ...(lines.length === (press.lines ?? 1) ? [] : [`lines ${lines.map(({ what }) => what).join()}`]),
  ];
}

/** What every press has to stand; the others are asked one way, since every step is alike. */
const everyWay = Object.keys(ways) as (keyof typeof ways)[];
const oneWay = ['two seconds apart on two servers'] as const;
const likeOthers = [
  'changeCase awareSet',
  'changeCase notified',
  'changeCase informed',
  'changeCase managementInformed',
  'changeCase nis2Judged',
  'changeCase openedInError',
  'addCaseTask',
  'askReporter',
  'noteNotice',
  'inviteToCase',
];

describe.each(Object.keys(presses))('INV16: %s, pressed twice, is one step', (name) => {
  test.each(likeOthers.includes(name) ? oneWay : everyWay)(
    '%s',
    async (way) => {
      const press = await presses[name]?.();
      if (!press) throw new Error(name);
      expect(await faultsOf(press, way)).toEqual([]);
    },
    90_000,
  );
});

describe('what only the clock or the seal has written since a case was seen is in nobody’s way', () => {
  const bySeen = ['changeCase assessed', 'reclassifyCase upgraded', 'decideCase', 'noteTouched', 'recordNotification'];
  test.each([...bySeen, 'mergeCases'])('%s', async (name) => {
    const press = await presses[name]?.();
    if (!press) throw new Error(name);
    const { records } = inside().ports;
    const stored = await records.fetch(Incident, press.of.key);
    if (!stored) throw new Error('no case');
    // As the scheduled work on sealed cases writes it.
    const written = await records.update(Incident, stored, { ...stored.record, plainGoneAt: now() });
    expect(written.mark.version).toBeGreaterThan(stored.mark.version);
    expect((await send(press, 0)).refusal).toBeUndefined();
  });

  test('also where it is written between reading and writing', async () => {
    const { key } = await work().reported();
    const { records } = inside().ports;
    const read = await records.fetch(Incident, key);
    if (!read) throw new Error('no case');
    await records.update(Incident, read, { ...read.record, plainGoneAt: now() });
    const by = { actor: 'system', at: now() };
    const after = await records.update(Incident, read, { ...read.record, ...by, nis2: 'no' });
    expect(after.record).toMatchObject({ nis2: 'no', plainGoneAt: expect.any(String) });
    await expect(records.update(Incident, read, { ...read.record, ...by, nis2: 'yes' })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });
});

test('INV16: after all of it the night finds no line missing', async () => {
  const { ports } = inside();
  await Promise.all(here.servers.map(({ inside: one }) => one?.context.background.settled()));
  await here.clock.move('+1d');
  const written = (await rowsOf(here, 'caseEntry')).length;
  await until(async () => ports.records.all(CaseEntry).length === written);
  await sweepCaseLog(ports, now());
  expect((await rowsOf(here, 'caseEntry')).slice(written)).toEqual([]);
}, 90_000);
