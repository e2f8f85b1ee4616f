import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { Employment, Setting } from '../../src/features/workplace/records.ts';
import type { Services } from '../../src/kernel/context.ts';
import { setupApp } from '../../src/standin/identity.ts';
import { mayMeetNames } from '../clearance/newcomer.ts';
import { listId, rowsOf } from '../rows.ts';
import { accessAs, nameOf, upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

describe.each([1, 3])('what follows when people change, with %i server(s)', (count) => {
  let here: World;
  let entra: Awaited<ReturnType<typeof accessAs>>;
  beforeAll(async () => {
    here = await world({ servers: count });
    entra = await accessAs(here.standin, setupApp);
    await mayMeetNames(here);
    await heard('Settings', (records) => records.find(Setting, 'personalviewsfrom') !== undefined);
  });
  afterAll(() => here.close());

  const numbers = Array.from({ length: count }, (_, server) => server);
  /** On every server, each by its own mirror. */
  const everywhere = async (isSo: (server: number) => Promise<boolean>) => {
    for (const server of numbers) expect([server, await isSo(server)]).toEqual([server, true]);
  };
  /** Waits until every server has heard of the rows of a list. */
  const heard = async (list: string, knows: (records: Services['records']) => boolean) => {
    const place = `sites/here/lists/${await listId(here, list)}`;
    for (const { inside } of here.servers) {
      inside?.context.microsoft.notified(place);
      await until(() => inside !== undefined && knows(inside.context.ports.records), 40);
    }
  };
  const teamOn = async (server: number, manager: Who) => {
    const reply = await here.as(manager, { server }).view('team', {});
    // Whoever leads nobody has no team to look at.
    if (reply.refusal?.code === 'notAllowed') return [];
    const { answer } = reply;
    return answer.shows === 'names' ? answer.members : [];
  };
  const isIn = async (server: number, manager: Who, who: Who) =>
    (await teamOn(server, manager)).some(({ name }) => name === nameOf(who));
  const moved = (who: Who, from: Who, to: Who) =>
    everywhere(async (server) => !(await isIn(server, from, who)) && (await isIn(server, to, who)));
  const lapsesOf = async (who: Who, why: string) => {
    const person = await here.as(who).id();
    return (await rowsOf(here, 'lapse')).filter((row) => row.person === person && row.why === why);
  };

  interface Line {
    who: Who;
    number?: string;
    kind?: string;
    unit?: string;
    manager?: Who | '';
    from?: string;
    to?: string;
    leave?: string;
  }
  const bring = async (...lines: readonly Line[]) => {
    const cells = lines.map(({ who, number = '1', kind = 'Medarbejder', unit = 'nord', manager = 'mette', ...own }) => {
      const { from = '01-01-2020', to = '', leave = ';' } = own;
      const leader = manager === '' ? '' : upnOf(manager);
      return `${number};${upnOf(who)};;${kind};Medarbejder;Skole og dagtilbud;${unit};${leader};${from};${to};${leave}`;
    });
    const csv = [hrColumns.join(';'), ...cells, ''].join('\r\n');
    const { answer } = await here.as('eva').action('importEmployments', { csv, check: false });
    expect(answer).toMatchObject({ faults: [], saved: true });
    const rows = await rowsOf(here, 'employment');
    await heard('Employments', (records) =>
      rows.every((row) => isDeepStrictEqual(records.find(Employment, row.key)?.record, row)),
    );
  };
  /** What every server does each minute. */
  const minute = async () => {
    for (const { inside } of here.servers) await inside?.context.microsoft.directory.pull();
  };

  test('S21, S84: HR’s new manager has the person, the questions and the newcomer; the former has none of them', async () => {
    await bring({ who: 'nils', number: '7', from: '10-12-2026' });
    const waits = async (server: number, manager: Who) =>
      JSON.stringify((await here.as(manager, { server }).view('clearance', {})).answer).includes(nameOf('nils'));
    await everywhere((server) => waits(server, 'mette'));

    await bring({ who: 'e1', manager: 'e9' }, { who: 'nils', number: '7', from: '10-12-2026', manager: 'e9' });
    await moved('e1', 'mette', 'e9');
    await everywhere(async (server) => !(await waits(server, 'mette')) && (await waits(server, 'e9')));
    await everywhere(async (server) => {
      const { whom } = (await here.as('e1', { server }).view('questions', {})).answer;
      return whom.manager === nameOf('e9');
    });
  });

  test('S21, S86: what a manager owes comes with the first they lead: the edition to tell of, the review to hold', async () => {
    await everywhere(async (server) => {
      const { first, rest } = (await here.as('e9', { server }).view('tasks', {})).answer;
      const kinds = [...first, ...rest].map(({ kind }) => kind);
      return kinds.includes('makeReady') && kinds.includes('conveyVersion');
    });
    expect((await here.as('e9').view('reviews', {})).status).toBe(200);
    await everywhere(async (server) => {
      const { items } = await startOf('e9', server);
      return items.includes('r20');
    });
  });

  const startOf = async (who: Who, server: number) => ({
    items: JSON.stringify((await here.as(who, { server }).view('start', {})).answer),
  });

  test('S18: whoever leads nobody any more is not asked as a manager, and a negative receipt says so', async () => {
    await bring({ who: 'e1' }, { who: 'nils', number: '7', from: '10-12-2026' });
    await moved('e1', 'e9', 'mette');
    await until(async () => (await lapsesOf('e9', 'audience')).some(({ rule }) => rule === 'r20'));
  });

  test('S18: leave from today and a job that ended yesterday leave negative receipts at once', async () => {
    await bring({ who: 'e2', leave: '01-12-2026;31-12-2026' }, { who: 'e3', to: '30-11-2026' });
    await until(async () => (await lapsesOf('e2', 'paused')).length > 0 && (await lapsesOf('e3', 'left')).length > 0);
    await everywhere(async (server) => {
      const team = await teamOn(server, 'mette');
      const state = team.find(({ name }) => name === nameOf('e2'))?.state;
      return state === 'paused' && !team.some(({ name }) => name === nameOf('e3'));
    });
  });

  test('S18, S72: a closed account leaves negative receipts, once, and what it was to do for another goes back', async () => {
    const person = await here.as('sofie').id();
    await here.servers[0]?.inside?.context.schedule.tick();
    const wheel = async () => (await here.as('aksel').view('wheel', {})).answer.items;
    // Whichever server made the items, this one hears of a list that seldom changes once a minute, or when it is told.
    await heard('AnnualWheel', (records) => records.all(WheelItem).length > 0);
    const [item] = await wheel();
    if (!item) throw new Error('the wheel is empty');
    const { key, version } = item;
    const asked = await here
      .as('aksel')
      .action('changeWheel', { key, seen: version, step: 'delegate', performer: person });
    expect(asked.refusal?.code).toBeUndefined();
    await heard('AnnualWheel', (records) => records.find(WheelItem, key)?.record.performer === person);
    await everywhere(async (server) => {
      const { items } = (await here.as('aksel', { server }).view('wheel', {})).answer;
      return items.find((one) => one.key === key)?.performerName === nameOf('sofie');
    });

    await entra.patch(`/users/${person}`, { accountEnabled: false });
    await minute();
    await until(async () => (await lapsesOf('sofie', 'closed')).length > 0);
    await everywhere(async (server) => {
      const member = (await teamOn(server, 'mette')).find(({ name }) => name === nameOf('sofie'));
      return member?.noAccount === true;
    });
    await until(async () => (await rowsOf(here, 'wheelItem')).find((row) => row.key === key)?.performer === undefined);
    const rules = (await lapsesOf('sofie', 'closed')).map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test('S28: Entra’s new manager counts where HR names none, as soon as Entra has told', async () => {
    await bring({ who: 'e4', unit: 'kommunen', manager: '' });
    const led = async (server: number, by: string | undefined) =>
      (await here.as('e4', { server }).view('aboutMe', {})).answer.manager === by;
    await everywhere((server) => led(server, undefined));
    const reference = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${id}` });
    const put = async (manager: Who) => {
      const token = await here.standin.tokens.forApp(setupApp, 'https://graph.microsoft.com');
      await fetch(`${here.standin.url}/v1.0/users/${await here.as('e4').id()}/manager/$ref`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(reference(await here.as(manager).id())),
      });
      await minute();
    };
    await put('karen');
    await everywhere((server) => led(server, nameOf('karen')));
    await put('mette');
    await everywhere((server) => led(server, nameOf('mette')));
    await everywhere((server) => isIn(server, 'mette', 'e4'));
  });

  test('S28: oneself, a circle and a manager without a unit: each page answers, and the list without anybody says it', async () => {
    await bring(
      { who: 'e5', manager: 'e5' },
      { who: 'e6', manager: 'e7' },
      { who: 'e7', manager: 'e6' },
      { who: 'e8', manager: 'e10' },
    );
    await moved('e8', 'mette', 'e10');
    await everywhere((server) => isIn(server, 'mette', 'e5'));
    await everywhere(async (server) => (await isIn(server, 'e6', 'e7')) && (await isIn(server, 'e7', 'e6')));
    await everywhere(async (server) => {
      const { gaps } = (await here.as('eva', { server }).view('accountability', {})).answer;
      return gaps.some(({ kind }) => kind === 'managersInCircle');
    });
    for (const who of ['e5', 'e6', 'e7', 'e10'] as const) {
      for (const view of ['start', 'aboutMe', 'questions'] as const) {
        expect([who, view, (await here.as(who).view(view, {})).status]).toEqual([who, view, 200]);
      }
    }
  });

  test('G7: two jobs under two managers are in two teams, each with its own', async () => {
    await bring({ who: 'e12', number: '2', manager: 'karen', unit: 'center-liv' });
    await everywhere(async (server) => {
      const jobsOf = async (manager: Who) =>
        (await teamOn(server, manager)).find(({ name }) => name === nameOf('e12'))?.jobs.map(({ unit }) => unit);
      return (
        (await jobsOf('mette'))?.join() === 'Hjemmeplejen Nord' && (await jobsOf('karen'))?.join() === 'Center for Liv'
      );
    });
  });

  test('S8, S18: a temp whose last day is today is there today, and is gone with a negative receipt tomorrow', async () => {
    await bring({ who: 'e13', kind: 'Vikar', to: '01-12-2026' });
    await everywhere(async (server) => {
      const member = (await teamOn(server, 'mette')).find(({ name }) => name === nameOf('e13'));
      return member?.leavesOn === '2026-12-01';
    });
    await here.clock.move('2026-12-02T03:10');
    await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
    await until(async () => (await lapsesOf('e13', 'left')).length > 0, 40);
    await everywhere(async (server) => !(await isIn(server, 'mette', 'e13')));
  });
});
