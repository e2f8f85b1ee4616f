import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobInput, JobName } from '../../src/contract/contract.ts';
import { draftKey } from '../../src/domain/breaches/authority-draft.ts';
import { isLook } from '../../src/domain/breaches/deed.ts';
import { reporterKey, statementKey } from '../../src/domain/breaches/incident.ts';
import { sweepCaseLog } from '../../src/server/case-log-sweep.ts';
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

type Change = JobInput<'changeCase'>['change'];
type Case = { key: string; number: string };
/** A button that can be pressed, and the row the press writes. */
interface Press {
  of: Case;
  who: Who;
  name: JobName;
  input: object;
  row?: keyof typeof lists;
  /** Lines in the log of the case that one press leaves. */
  lines?: number;
}

const inside = (server = 0) => {
  const found = here.servers[server]?.inside;
  if (!found) throw new Error('no server runs here');
  return found.context;
};
const now = () => inside().ports.clock.now();

let reports = 0;
/** Of another person each time: somebody who reports too much adds to the last one. */
async function reported(own: Partial<JobInput<'reportIncident'>> = {}, who?: Who): Promise<Case> {
  reports += 1;
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev', ...own };
  const reporter = who ?? (`e${(reports % 30) + 1}` as const);
  const { key, number = '' } = (await here.as(reporter).job('reportIncident', said)).answer;
  // The other server knows of it too.
  const other = inside(1).ports.records;
  const rows = [other.fetch('incident', key), other.fetch('reporter', reporterKey(key))];
  const told = inside().ports.records.all('caseTelling', { incident: key });
  const tellings = told.map(({ record }) => other.fetch('caseTelling', record.key));
  await Promise.all([...rows, other.fetch('statement', statementKey(key)), ...tellings]);
  return { key, number };
}
const seenOf = async ({ number }: Case, who: Who = 'dina') =>
  (await here.as(who).view('case', { number })).answer.handling.seen;
async function done(of: Case, change: Change, who: Who = 'dina') {
  const reply = await here.as(who).job('changeCase', { key: of.key, seen: await seenOf(of, who), change });
  expect(reply.refusal, change.deed).toBeUndefined();
}

const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
const serious: Change = { deed: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why };
const harmless: Change = { deed: 'assessed', risk: 'unlikely', art33: 'notRelevant', art34: 'notRelevant', ...why };

async function toClose(): Promise<Case> {
  const of = await reported();
  await done(of, harmless);
  await done(of, { deed: 'managementInformed', informedAt: now(), whom: 'Centerchefen' });
  await done(of, { deed: 'explained', cause: 'Tastefejl', rulesReview: 'no' });
  await here.as('dina').job('reportContained', { key: of.key, contained: 'yes' });
  return of;
}

async function decided(art33: 'yes' | 'no' = 'yes'): Promise<Press> {
  const of = await reported();
  await done(of, serious);
  const input = { key: of.key, seen: await seenOf(of), art33, art34: 'no', reason: 'Enig' };
  return { of, who: 'aksel', name: 'decideCase', input };
}

async function promised(): Promise<Case> {
  const of = await reported();
  await done(of, serious);
  const said = { turn: 1, receiptNumber: 'V-1', sentAt: now() };
  const reply = await here.as('dina').job('recordNotification', { key: of.key, seen: await seenOf(of), ...said });
  expect(reply.refusal).toBeUndefined();
  await inside(1).ports.records.fetch('authorityDraft', draftKey(of.key, 1));
  return of;
}

/** A deed on a case that is ready for it. */
const deed = async (change: Change, ready: () => Promise<Case> = reported): Promise<Press> => {
  const of = await ready();
  const seen = await seenOf(of);
  return { of, who: 'dina', name: 'changeCase', input: { key: of.key, seen, change } };
};
const task = async (of: Case) => {
  const given = { key: of.key, nonce: crypto.randomUUID(), kind: 'prevent', text: 'Lås skabet' } as const;
  return (await here.as('dina').job('addCaseTask', given)).answer.key;
};
const invited = async (of: Case) => {
  const input = { key: of.key, person: await here.as('simon').id(), purpose: 'inform', until: '2026-12-10' } as const;
  return input;
};

/** Every button of a case, each ready to be pressed. */
const presses: Record<string, () => Promise<Press>> = {
  takeOverIncident: async () => {
    const of = await reported();
    return { of, who: 'dina', name: 'takeOverIncident', input: { key: of.key } };
  },
  'takeOverIncident of a colleague’s own': async () => {
    const of = await reported({}, 'dina');
    await done(of, serious);
    return { of, who: 'dorte', name: 'takeOverIncident', input: { key: of.key } };
  },
  'changeCase assessed': () => deed(serious),
  'changeCase assessed anew': () =>
    deed(harmless, async () => {
      const { of, who, name, input } = await decided();
      await here.as(who).job(name as 'decideCase', input as JobInput<'decideCase'>);
      return of;
    }),
  'changeCase awareSet': () => deed({ deed: 'awareSet', awareAt: now(), reason: 'Ringede' }),
  'changeCase notified': () => deed({ deed: 'notified', notifiedAt: now(), receiptNumber: 'V-1' }),
  'changeCase informed': () => deed({ deed: 'informed', informedAt: now(), how: 'Brev' }),
  'changeCase managementInformed': () => deed({ deed: 'managementInformed', informedAt: now(), whom: 'Direktionen' }),
  'changeCase nis2Judged': () => deed({ deed: 'nis2Judged', nis2: 'no', reason: 'Ikke omfattet' }),
  'changeCase explained': async () => ({
    ...(await deed({ deed: 'explained', cause: 'Tastefejl', rulesReview: 'yes' })),
    lines: 2,
  }),
  'changeCase promiseSettled': () => deed({ deed: 'promiseSettled', reason: 'Sendt i brev' }, promised),
  'changeCase closed': () => deed({ deed: 'closed', journal: '26/0042' }, toClose),
  'changeCase reopened': () =>
    deed({ deed: 'reopened', reason: 'Nyt' }, async () => {
      const of = await reported();
      await done(of, { deed: 'openedInError', reason: 'Prøve' });
      return of;
    }),
  'changeCase openedInError': () => deed({ deed: 'openedInError', reason: 'Prøve' }),
  'reclassifyCase to a near miss': async () => {
    const of = await reported();
    const input = { key: of.key, seen: await seenOf(of), category: 'nearMiss', reason: 'Ingen så det' };
    return { of, who: 'dina', name: 'reclassifyCase', input };
  },
  'reclassifyCase upgraded': async () => {
    const of = await reported({ category: 'nearMiss' });
    const input = { key: of.key, seen: await seenOf(of), category: 'paper', reason: 'Den blev åbnet' };
    return { of, who: 'dina', name: 'reclassifyCase', input };
  },
  decideCase: () => decided(),
  'decideCase against the DBR': () => decided('no'),
  reportContained: async () => {
    const of = await reported();
    return { of, who: 'sune', name: 'reportContained', input: { key: of.key, contained: 'yes' } };
  },
  noteTouched: async () => {
    const of = await reported();
    const input = { key: of.key, seen: await seenOf(of), rules: ['r06'], systems: ['Outlook'] };
    return { of, who: 'dina', name: 'noteTouched', input };
  },
  addCaseTask: async () => {
    const of = await reported();
    const input = { key: of.key, nonce: crypto.randomUUID(), kind: 'prevent', text: 'Lås skabet' };
    return { of, who: 'dina', name: 'addCaseTask', input };
  },
  moveCaseTask: async () => {
    const of = await reported();
    const input = { task: await task(of), state: 'done' };
    return { of, who: 'dina', name: 'moveCaseTask', input, row: 'caseTask' };
  },
  askReporter: async () => {
    const of = await reported();
    const input = { key: of.key, nonce: crypto.randomUUID(), text: 'Hvornår?' };
    return { of, who: 'dina', name: 'askReporter', input };
  },
  noteNotice: async () => {
    const of = await reported();
    const said = { receiver: 'police', toldAt: now() };
    return { of, who: 'dina', name: 'noteNotice', input: { key: of.key, nonce: crypto.randomUUID(), said } };
  },
  recordNotification: async () => {
    const of = await reported();
    await done(of, serious);
    const input = { key: of.key, seen: await seenOf(of), turn: 1, receiptNumber: 'V-1', sentAt: now() };
    return { of, who: 'dina', name: 'recordNotification', input };
  },
  inviteToCase: async () => {
    const of = await reported();
    return { of, who: 'dina', name: 'inviteToCase', input: await invited(of) };
  },
  revokeInvitation: async () => {
    const of = await reported();
    const { key } = (await here.as('dina').job('inviteToCase', await invited(of))).answer;
    const input = { invitation: key, undo: false };
    return { of, who: 'dina', name: 'revokeInvitation', input, row: 'invitation' };
  },
  mergeCases: async () => {
    const [of, main] = [await reported(), await reported()];
    return { of, who: 'dina', name: 'mergeCases', input: { key: of.key, seen: await seenOf(of), into: main.number } };
  },
  'mergeCases with an earlier discovery': async () => {
    const discovered = { when: 'yesterday', clock: '07:30' } as const;
    const [of, main] = [await reported({ discovered }), await reported()];
    return { of, who: 'dina', name: 'mergeCases', input: { key: of.key, seen: await seenOf(of), into: main.number } };
  },
  'partCases with an earlier discovery': async () => {
    const { of, input } = await (presses['mergeCases with an earlier discovery'] as () => Promise<Press>)();
    await here.as('dina').job('mergeCases', input as JobInput<'mergeCases'>);
    return { of, who: 'dina', name: 'partCases', input: { key: of.key } };
  },
  'recordNotification that follows up': async () => {
    const of = await promised();
    const input = { key: of.key, seen: await seenOf(of), turn: 2, receiptNumber: 'V-2', sentAt: now() };
    return { of, who: 'dina', name: 'recordNotification', input };
  },
  partCases: async () => {
    const [of, main] = [await reported(), await reported()];
    await here.as('dina').job('mergeCases', { key: of.key, seen: await seenOf(of), into: main.number });
    return { of, who: 'dina', name: 'partCases', input: { key: of.key } };
  },
  answerIncident: async () => {
    const of = await reported({}, 'ali');
    const input = { key: of.key, persons: '2-10', concerns: ['manager'], managerMayKnow: 'yes' };
    return { of, who: 'ali', name: 'answerIncident', input, lines: 2 };
  },
  reportFor: async () => {
    const of = await reported({}, 'ali');
    const input = { key: of.key, onBehalfOf: 'En leverandør' };
    return { of, who: 'ali', name: 'reportFor', input, row: 'reporter' };
  },
  takeAsOwn: async () => {
    const of = await reported({ forPerson: await here.as('signe').id() }, 'ali');
    return { of, who: 'signe', name: 'takeAsOwn', input: { key: of.key }, row: 'reporter' };
  },
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

/** Presses twice. @returns what went otherwise than once: nothing where one row changed once with one line and one answer */
async function faultsOf(press: Press, way: keyof typeof ways): Promise<readonly string[]> {
  const before = await linesOf(press.of);
  const { records } = inside(1).ports;
  await Promise.all(before.map(({ key }) => records.fetch('caseEntry', key)));
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

/** What every press has to stand; the others are asked one way, since a deed is a deed. */
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

describe.each(Object.keys(presses))('INV16: %s, pressed twice, is one deed', (name) => {
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
    const stored = await records.fetch('incident', press.of.key);
    if (!stored) throw new Error('no case');
    // As the duty that looks after sealed cases writes it.
    const written = await records.update('incident', stored, { ...stored.record, plainGoneAt: now() });
    expect(written.mark.version).toBeGreaterThan(stored.mark.version);
    expect((await send(press, 0)).refusal).toBeUndefined();
  });

  test('also where it is written between reading and writing', async () => {
    const { key } = await reported();
    const { records } = inside().ports;
    const read = await records.fetch('incident', key);
    if (!read) throw new Error('no case');
    await records.update('incident', read, { ...read.record, plainGoneAt: now() });
    const by = { actor: 'system', at: now() };
    const after = await records.update('incident', read, { ...read.record, ...by, nis2: 'no' });
    expect(after.record).toMatchObject({ nis2: 'no', plainGoneAt: expect.any(String) });
    await expect(records.update('incident', read, { ...read.record, ...by, nis2: 'yes' })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });
});

test('INV16: after all of it the night finds no line missing', async () => {
  const { ports } = inside();
  await Promise.all(here.servers.map(({ inside: one }) => one?.context.background.settled()));
  await here.clock.move('+1d');
  const written = (await rowsOf(here, 'caseEntry')).length;
  await until(async () => ports.records.all('caseEntry').length === written);
  await sweepCaseLog(ports, now());
  expect((await rowsOf(here, 'caseEntry')).slice(written)).toEqual([]);
}, 90_000);
