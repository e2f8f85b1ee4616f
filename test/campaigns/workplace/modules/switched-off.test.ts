import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionName, ViewName } from '../../../../src/contract/contract.ts';
import { allRoles } from '../../../../src/core/role.ts';
import { type NotificationTopic, newNotification } from '../../../../src/features/delivery/notification.ts';
import { Notification } from '../../../../src/features/delivery/records.ts';
import { settleWaiting } from '../../../../src/features/notifications/scheduled/waiting-notifications.ts';
import { type ModuleName, moduleNames } from '../../../../src/features/workplace/modules/module.ts';
import { features } from '../../../../src/features.ts';
import type { FeatureDefinition } from '../../../../src/kernel/feature.ts';
import { menuOf, waitingOf } from '../../../../src/tabs/menu.ts';
import { tab } from '../../../../src/text/da/tab/tab.ts';
import { insideOf } from '../../../examples/example.ts';
import { scene } from '../../../examples/scene.ts';
import { examples } from '../../../examples.ts';
import { holders } from '../../../role-holders.ts';
import { mayBy } from '../../../role-oracle.ts';
import { rowsOf } from '../../../rows.ts';
import { pagesIn } from '../../../tabs/menu-pages.ts';
import { queries } from '../../../view-queries.ts';
import { turned } from '../../../workplace/modules/turned.ts';
import { addAccount } from '../../../workplace/second-accounts.ts';
import type { Who } from '../../../workplace.ts';
import type { World } from '../../../world.ts';

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
  training: ['/training'],
};

let here: World;
beforeAll(async () => {
  here = await scene();
  await addAccount(here, 'e950', 'Gitte Gæst', { userType: 'Guest' });
  await turn('planner', true);
});
afterAll(() => here.close());

const turn = turned(() => here);

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

test('S113, S119: the year’s controls stand also where nobody makes reports on breaches', async () => {
  const { answer: before } = await here.as('ditte').view('controlsOfYear', { show: 'inOrder' });
  await turn('breachReports', false);
  const { status, answer } = await here.as('ditte').view('controlsOfYear', { show: 'inOrder' });
  expect([status, answer]).toEqual([200, before]);
  await turn('breachReports', true);
});
