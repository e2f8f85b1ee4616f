import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionName, ViewName } from '../../../src/contract/contract.ts';
import { allRoles } from '../../../src/core/role.ts';
import { type NotificationTopic, newNotification } from '../../../src/features/delivery/notification.ts';
import { Notification } from '../../../src/features/delivery/records.ts';
import { settleWaiting } from '../../../src/features/notifications/scheduled/waiting-notifications.ts';
import { type ModuleName, moduleNames, moduleSettings } from '../../../src/features/workplace/modules/module.ts';
import { features } from '../../../src/features.ts';
import type { FeatureDefinition } from '../../../src/kernel/feature.ts';
import { menuOf, waitingOf } from '../../../src/tabs/menu.ts';
import { tab } from '../../../src/text/da/tab/tab.ts';
import { insideOf } from '../../examples/example.ts';
import { scene } from '../../examples/scene.ts';
import { examples } from '../../examples.ts';
import { holders } from '../../role-holders.ts';
import { mayBy } from '../../role-oracle.ts';
import { rowsOf } from '../../rows.ts';
import { pagesIn } from '../../tabs/menu-pages.ts';
import { queries } from '../../view-queries.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';
import { addAccount } from '../second-accounts.ts';

const whole: readonly FeatureDefinition[] = features;
const partsOf = (module: ModuleName) => whole.filter((one) => one.module === module);
const actionsOf = (module: ModuleName) =>
  partsOf(module).flatMap(({ actions }) => Object.keys(actions) as ActionName[]);
const viewsOf = (module: ModuleName) => partsOf(module).flatMap(({ views }) => Object.keys(views) as ViewName[]);
const noticesOf = (module: ModuleName) => partsOf(module).flatMap(({ notices = [] }) => notices);
const places: Readonly<Record<ModuleName, readonly string[]>> = {
  storage: ['/storage'],
  lessons: ['/lessons'],
  feedback: ['/learning'],
  exemptions: ['/exemptions'],
  partners: ['/partners'],
  wheel: ['/wheel'],
  breachReports: ['/breach-reports'],
  // Under another page of the menu, which asks for the view as well.
  drills: [],
  mandates: [],
  planner: [],
  systems: ['/systems'],
};

let here: World;
beforeAll(async () => {
  here = await scene();
  await addAccount(here, 'e950', 'Gitte Gæst', { userType: 'Guest' });
  await turn('planner', true);
});
afterAll(() => here.close());

async function turn(module: ModuleName, on: boolean): Promise<void> {
  const eva = here.as('eva');
  const shown = (await eva.view('modules', {})).answer.modules.find((one) => one.module === module);
  const setting = moduleSettings[module];
  await eva.carryOut('saveSetting', { setting, value: String(on), seen: shown?.seen ?? 0 });
  const now = (await eva.view('modules', {})).answer.modules.find((one) => one.module === module);
  expect(now?.on).toBe(on);
}

const meOf = async (who: Who) => (await here.as(who).view('me', {})).answer;
const countsAbout = async (who: Who) =>
  (await here.as(who).view('aboutMe', {})).answer.lists.map(({ name, count }) => [name, count]);

describe.each(moduleNames)('S119: %s', (module) => {
  const [first] = actionsOf(module);

  test('off, refuses everybody everything of it, stands in no menu, and keeps what is stored; on, it is as before', async () => {
    if (!first) throw new Error('a module is something people do');
    const press = await examples[first].ready(here);
    const doer = here.as(press.who);
    const done = await doer.send('POST', `/api/jobs/${first}`, press.input);
    expect(done.refusal?.code).toBeUndefined();
    const before = { me: await meOf(press.who), about: await countsAbout(press.who) };
    expect(before.me.actions).toEqual(expect.arrayContaining([first]));

    await turn(module, false);
    for (const role of allRoles) {
      const who = here.as(holders[role]);
      const me = await meOf(holders[role]);
      const { actions, roles } = me;
      expect(actions.filter((name) => [...actionsOf(module), ...viewsOf(module)].includes(name as ActionName))).toEqual(
        [],
      );
      const menu = menuOf(actions, tab, waitingOf((await who.view('tasks', {})).answer, me));
      expect(pagesIn(menu).filter((to) => places[module].includes(to))).toEqual([]);
      const denied = role === 'outside' ? 'outside' : 'notAllowed';
      for (const name of actionsOf(module)) {
        const { refusal } = await who.send('POST', `/api/jobs/${name}`, {});
        expect([role, name, refusal?.code]).toEqual([
          role,
          name,
          mayBy(roles, `action ${name}`) ? 'moduleOff' : denied,
        ]);
      }
      for (const name of viewsOf(module)) {
        const { refusal } = await who.view(name, queries[name] as never);
        expect([role, name, refusal?.code]).toEqual([role, name, mayBy(roles, `view ${name}`) ? 'moduleOff' : denied]);
      }
    }
    expect((await doer.send('POST', `/api/jobs/${first}`, press.input)).refusal?.code).toBe('moduleOff');
    if (press.who !== 'eva') expect(await countsAbout(press.who)).toEqual(before.about);

    await turn(module, true);
    expect((await meOf(press.who)).actions).toEqual(before.me.actions);
    expect((await doer.send('POST', `/api/jobs/${first}`, press.input)).refusal?.code).toBeUndefined();
  });

  test.each(noticesOf(module))(
    'off, tells nobody of %s, and goes on with what still waits when it is on',
    async (what) => {
      const { ports, sources, background } = insideOf(here);
      const { records, followUps, clock } = ports;
      const person = await here.as('mette').id();
      const planned = await records.create(Notification, {
        ...newNotification(what as NotificationTopic, person, `before ${what}`, clock.now()),
        fault: '429',
      });
      const stateOf = async (key: string) => (await records.fetch(Notification, key))?.record.state;

      await turn(module, false);
      const told = newNotification(what as NotificationTopic, person, `while off ${what}`, clock.now());
      followUps.tell(told);
      await background.settled();
      await settleWaiting(ports, clock.now(), sources.now());
      expect((await rowsOf(here, 'notification')).filter(({ key }) => key === told.key)).toEqual([]);
      expect(await stateOf(planned.record.key)).toBe('planned');

      await turn(module, true);
      await settleWaiting(ports, clock.now(), sources.now());
      await background.settled();
      expect(await stateOf(planned.record.key)).not.toBe('planned');
    },
  );
});

test('a switch says what is open before it is used: an exemption, an agreement, a wheel, a drill', async () => {
  const open = async () => {
    const { modules } = (await here.as('eva').view('modules', {})).answer;
    return Object.fromEntries(modules.map(({ module, open: count }) => [module, count]));
  };
  const counted = await open();
  for (const module of ['exemptions', 'partners', 'wheel', 'drills', 'mandates', 'feedback'] as const) {
    expect(counted[module], module).toBeGreaterThan(0);
  }
  await turn('exemptions', false);
  expect((await open()).exemptions).toBe(counted.exemptions);
  await turn('exemptions', true);
});

test('what waits for somebody in it is no task and no mark while it is off', async () => {
  const dina = here.as('dina');
  const waits = async () => ({
    mark: waitingOf((await dina.view('tasks', {})).answer)['/exemptions'] ?? 0,
    task: (await thingsOf(dina, 'answerExemptions')).length > 0,
  });
  const before = await waits();
  expect(before.task).toBe(true);
  expect(before.mark).toBeGreaterThan(0);
  await turn('exemptions', false);
  expect(await waits()).toEqual({ mark: 0, task: false });
  await turn('exemptions', true);
  expect((await waits()).task).toBe(true);
});

test('INV9: with drills off a report is a real one, though one was running', async () => {
  const lone = here.as('lone');
  const report = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk' } as const;
  expect((await lone.view('reports', {})).answer.drill).toBeDefined();
  await turn('drills', false);
  expect((await lone.view('reports', {})).answer.drill).toBeUndefined();
  expect((await lone.action('reportIncident', { ...report, isDrill: true })).refusal?.code).toBe('noDrill');
  await lone.carryOut('reportIncident', report);
  await turn('drills', true);
  expect((await lone.view('reports', {})).answer.drill).toBeDefined();
});
