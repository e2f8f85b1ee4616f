import { afterAll, beforeAll, expect, test } from 'vitest';
import { views } from '../../../src/contract/contract.ts';
import type { Actor } from '../../../src/core/person.ts';
import { Notification } from '../../../src/features/delivery/records.ts';
import { leading } from '../../../src/features/team/tasks/scheduled/leading.ts';
import { countOf } from '../../../src/features/waiting/thing-count.ts';
import { actorOf } from '../../../src/features/workplace/queries/actor-of.ts';
import { samplePeople } from '../../../src/sample/workplace/people.ts';
import { menuOf, waitingOf } from '../../../src/tabs/menu.ts';
import { tab } from '../../../src/text/da/tab/tab.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
});
afterAll(() => at?.close());

const reader = () => at.server.context.sources.now();

function actorNamed(name: string): Actor | undefined {
  const { ports } = at.server.context;
  const account = ports.directory.people().find((one) => one.name === name && one.enabled);
  return account && actorOf(ports, account.id, 'tab', 'da');
}

const things = (actor: Actor) => {
  const { first, rest } = views.tasks.read(reader(), actor, {});
  return [...first, ...rest];
};

test.each(samplePeople.map(({ name }) => name))(
  '%s finds on Start what any page, the menu or a message says waits',
  async (name) => {
    const actor = actorNamed(name);
    if (!actor) return;
    const all = things(actor);
    const counted = (...kinds: readonly string[]) =>
      all.reduce((sum, thing) => sum + (kinds.includes(thing.kind) ? countOf(thing) : 0), 0);
    const now = reader();
    const may = (view: string) => now.may(actor.roles, view);

    if (may('start')) {
      const { owed, paused } = views.start.read(now, actor, {});
      expect(counted('read'), 'rules').toBe(paused ? 0 : owed.length);
    }
    if (may('revisions')) {
      const { revisions } = views.revisions.read(now, actor, {});
      expect(counted('nextOfEdition'), 'editions').toBe(revisions.filter(({ isMine }) => isMine).length);
    }
    if (may('cases')) {
      const { cases } = views.cases.read(now, actor, {});
      const untaken = cases.filter(({ status, isDrill }) => status === 'received' && !isDrill);
      expect(counted('openCase', 'moreCases'), 'cases').toBe(untaken.length);
    }
    if (may('decisions')) {
      const { waiting, told } = views.decisions.read(now, actor, {});
      const here = waiting.filter(({ isDrill }) => !isDrill).length + told.filter(({ mayName }) => mayName).length;
      expect(counted('decideCases'), 'decisions').toBeGreaterThanOrEqual(here);
    }
    if (may('appointmentProposals')) {
      const { proposals } = views.appointmentProposals.read(now, actor, {});
      expect(counted('answerProposals'), 'proposals').toBe(proposals.filter((one) => one.may.confirm).length);
    }
    const { tasks } = views.fromDpo.read(now, actor, {});
    const open = tasks.filter(({ state }) => state === 'open').length;
    expect(counted('answerDpo'), 'from the DBR').toBeGreaterThanOrEqual(may('cases') ? 0 : open);

    const me = views.me.read(now, actor, {});
    const menu = menuOf(me.actions, tab, waitingOf(views.tasks.read(now, actor, {}) as never, me));
    const inMenu = menu.reduce((sum, { waiting }) => sum + waiting, 0);
    expect(inMenu, 'the menu').toBeLessThanOrEqual(all.reduce((sum, thing) => sum + countOf(thing), 0));
  },
);

test('S84: the weekly digest counts nothing that is not on Start', async () => {
  const { ports } = at.server.context;
  const planned = await leading.run(ports, ports.clock.now(), reader());
  expect(planned).toBeGreaterThan(0);
  const told = ports.records.all(Notification).filter(({ record }) => record.what === 'leading');
  for (const { record } of told) {
    const account = ports.directory.person(record.person);
    const actor = account && actorNamed(account.name);
    if (actor) expect(record.count, account.name).toBeLessThanOrEqual(things(actor).length);
  }
});

test('a director meets her decision first, with its clock, and an editor her edition', async () => {
  const first = (name: string) => things(actorNamed(name) as Actor);
  expect(first('Mette Kragh')[0]).toMatchObject({ kind: 'decideCases', clock: 'late', place: '/decisions' });
  const editors = samplePeople.filter(
    ({ roles }) => roles.includes('editor') || roles.includes('accountableExecutive'),
  );
  const editions = editors.flatMap(({ name }) => first(name).filter(({ kind }) => kind === 'nextOfEdition'));
  expect(editions.length).toBeGreaterThan(0);
});
