import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerHandBack } from '../../src/features/workplace/actions/answer-hand-back.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { actorOf } from '../../src/features/workplace/queries/actor-of.ts';
import type { Services } from '../../src/kernel/context.ts';
import { runAction } from '../../src/server/run-action.ts';
import { namesFrom } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const jobOf = async (who: Who) => `${await here.as(who).id()}:1`;
const keyOf = async (who: Who, manager: Who = 'mette') => `${await jobOf(who)}:${await here.as(manager).id()}`;
const say = async (who: Who, manager: Who = 'mette') => here.as(manager).action('handBack', { job: await jobOf(who) });
const undo = async (who: Who, manager: Who = 'mette') =>
  here.as(manager).action('undoHandBack', { key: await keyOf(who) });
const answer = async (who: Who, named?: Who, by: Who = 'eva') =>
  here.as(by).action('answerHandBack', { key: await keyOf(who), ...(named && { manager: await here.as(named).id() }) });
const teamOf = async (manager: Who) => {
  const { answer: team } = await here.as(manager).view('team', {});
  return team.shows === 'names' ? team.members.map(({ name }) => name) : [];
};
const waiting = async () => (await here.as('eva').view('handBacks', {})).answer.waiting ?? [];
const owned = async (who: Who) => JSON.stringify((await here.as(who).view('start', {})).answer);
const listed = async (who: string) => (await rowsOf(here, 'handBack')).filter(({ name }) => name === who);

strangersAreRefused(() => here, 'handBack', 'mette', { job: 'a:1' });
strangersAreRefused(() => here, 'undoHandBack', 'mette', { key: 'a:1:b' });
strangersAreRefused(() => here, 'answerHandBack', 'eva', { key: 'a:1:b' });

test('G8: before managers may meet names nobody is handed back', async () => {
  expect((await say('lone')).refusal?.code).toBe('notAllowed');
  await namesFrom(here, '2026-12-01');
  await until(async () => (await here.as('mette').view('team', {})).answer.shows === 'names');
});

test.each([[{}], [{ job: '' }], [{ job: 'x'.repeat(201) }], [{ job: 'a:1', manager: 'b' }]])(
  '%j is refused',
  async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/handBack', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('somebody one does not lead is not handed back, and an employee hands nobody back', async () => {
  expect((await say('lone', 'karen')).refusal?.code).toBe('unknownPerson');
  expect((await say('ali', 'lone')).refusal?.code).toBe('notAllowed');
  expect((await here.as('mette').action('handBack', { job: 'nobody:1' })).refusal?.code).toBe('unknownPerson');
  expect(await rowsOf(here, 'handBack')).toEqual([]);
});

describe('S28: somebody who is not the manager’s', () => {
  test('is out of the team at once, in the next manager’s, and reads the same as before', async () => {
    const before = await owned('lone');
    const { answer: said } = await say('lone');
    expect(said).toMatchObject({ state: 'open', until: '2026-12-31' });
    expect(await teamOf('mette')).not.toContain('Lone Lund');
    await until(async () => (await teamOf('karen')).includes('Lone Lund'));
    expect(await owned('lone')).toBe(before);
  });

  test('again, and twice at once, is the same one row', async () => {
    await Promise.all([say('lone'), say('lone'), say('ali'), say('ali')]);
    expect(await listed('Lone Lund')).toHaveLength(1);
    expect(await listed('Ali Aslan')).toHaveLength(1);
  });

  test('waits for HR, who sees who leads meanwhile; another manager sees nothing of it', async () => {
    await until(async () => (await waiting()).length === 2);
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ name: 'Lone Lund', managerName: 'Mette Madsen', ledBy: 'Karen Krogh' }),
    );
    const things = async (who: Who) => {
      const { first, rest } = (await here.as(who).view('tasks', {})).answer;
      return [...first, ...rest].filter(({ kind }) => kind === 'answerHandBacks');
    };
    expect(await things('eva')).toEqual([
      { kind: 'answerHandBacks', count: 2, dueOn: '2026-12-31', place: '/employments' },
    ]);
    expect(await things('mette')).toEqual([]);
    expect((await here.as('karen').view('handBacks', {})).answer).toEqual({ own: [] });
    expect((await here.as('lone').view('handBacks', {})).refusal?.code).toBe('notAllowed');
  });

  test('Fortryd: is in the team again; somebody else’s is not undone', async () => {
    expect((await undo('ali', 'karen')).refusal?.code).toBe('unknownHandBack');
    expect((await undo('ali')).answer.state).toBe('withdrawn');
    expect((await undo('ali')).answer.state).toBe('withdrawn');
    expect(await teamOf('mette')).toContain('Ali Aslan');
    expect((await answer('ali')).refusal?.code).toBe('handBackSettled');
  });

  test('HR says that it is right: back in the team, and saying it again is answered', async () => {
    expect((await answer('lone', undefined, 'mette')).refusal?.code).toBe('notAllowed');
    expect((await answer('lone')).answer.state).toBe('right');
    expect((await answer('lone')).answer.state).toBe('right');
    await until(async () => (await teamOf('mette')).includes('Lone Lund'));
    expect((await say('lone')).refusal?.code).toBe('handBackSettled');
    expect((await undo('lone')).refusal?.code).toBe('handBackSettled');
  });

  test('HR names the right manager, who leads the job from then on, and no unfit one', async () => {
    await say('e1');
    for (const unfit of ['mette', 'e1', 'olga'] as const) {
      expect((await answer('e1', unfit)).refusal?.code).toBe('handBackInvalid');
    }
    expect((await answer('e1', 'karen')).answer.state).toBe('corrected');
    expect((await answer('e1', 'karen')).answer.state).toBe('corrected');
    await until(async () => (await teamOf('karen')).includes('Ansat 1'));
    expect(await teamOf('mette')).not.toContain('Ansat 1');
    const [row] = (await rowsOf(here, 'employment')).filter(({ name }) => name === 'Ansat 1');
    expect(row?.manager).toBe(await here.as('karen').id());
  });

  test('two of HR answer at once, otherwise: the row says what became of the job', async () => {
    await say('e5');
    const ports = here.servers[0]?.inside?.context.ports;
    if (!ports) throw new Error('no server');
    const update: Services['records']['update'] = async (of, before, record) => {
      // The other one is quicker, between the job and the row.
      if (of.kind === 'employment') expect((await answer('e5')).answer.state).toBe('right');
      return ports.records.update(of, before, record);
    };
    const eva = actorOf(ports, await here.as('eva').id(), 'tab', 'da');
    const said = { key: await keyOf('e5'), manager: await here.as('karen').id() };
    const { record } = await runAction(
      'answerHandBack',
      answerHandBack,
      { ...ports, records: { ...ports.records, update } },
      eva,
      said,
    );
    expect(record).toMatchObject({ state: 'corrected' });
    expect((await listed('Ansat 5'))[0]).toMatchObject({ state: 'corrected', answeredByName: 'Eva Eg' });
    await until(async () => (await teamOf('karen')).includes('Ansat 5'));
    expect((await answer('e5')).refusal?.code).toBe('handBackSettled');
  });

  test('HR’s next file is the answer too', async () => {
    await say('e2');
    const cells = [1, upnOf('e2'), '', 'Medarbejder', 'Medarbejder', 'Skole og dagtilbud', 'nord', upnOf('karen')];
    const csv = `${hrColumns.join(';')}\r\n${[...cells, '01-01-2020', '', '', ''].join(';')}\r\n`;
    expect((await here.as('eva').action('importEmployments', { csv, check: false })).answer.changed).toBe(1);
    await until(async () => (await listed('Ansat 2'))[0]?.state === 'corrected');
    expect(await waiting()).toEqual([]);
  });

  test('when everybody above hands it back too, it stands on the red list until it is solved', async () => {
    await say('e3');
    await until(async () => (await teamOf('karen')).includes('Ansat 3'));
    await say('e3', 'karen');
    const missing = async () =>
      (await here.as('eva').view('accountability', {})).answer.gaps.some(({ kind }) => kind === 'withoutManager');
    await until(missing);
    expect((await waiting()).find(({ name }) => name === 'Ansat 3')?.ledBy).toBeUndefined();
    expect((await undo('e3')).status).toBe(200);
    await until(async () => !(await missing()));
  });

  test('it ends by itself when nobody answers', async () => {
    await say('e4');
    expect(await teamOf('mette')).not.toContain('Ansat 4');
    await here.clock.move('2027-01-01T08:00');
    expect(await teamOf('mette')).toContain('Ansat 4');
    expect((await say('e4')).answer).toMatchObject({ state: 'open', until: '2027-01-31' });
  });
});
