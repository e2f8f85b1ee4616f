import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveOpinion } from '../../../src/features/editing/drafts/actions/give-opinion.ts';
import { beginPublishing } from '../../../src/features/editing/revisions/actions/begin-publishing.ts';
import { finishPublishing } from '../../../src/features/editing/revisions/actions/finish-publishing.ts';
import { releaseRules } from '../../../src/features/handbook/actions/release-rules.ts';
import { actorOf } from '../../../src/features/workplace/queries/actor-of.ts';
import { runAction } from '../../../src/server/run-action.ts';
import { rowsOf } from '../../rows.ts';
import { type World, world } from '../../world.ts';
import { editionFixture } from './edition-fixture.ts';
import { pressOf } from './unseen-press.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world();
  await editions.secondEditor();
});
afterAll(() => here.close());

const of = (edition: string) => `revision:handbook:${edition}`;

test('S15, S20: what was put away while its edition came out can be written on again, and goes with another', async () => {
  await editions.start('2027.7');
  await editions.write('r01', of('2027.7'));
  const draft = await editions.write('r02', of('2027.7'));
  const eva = here.as('eva');
  await eva.action('discardDraft', { key: draft, away: true });
  await editions.decided('2027.7');
  expect((await editions.publish('2027.7')).answer.state).toBe('published');

  expect((await eva.action('openDraft', { of: 'rule', rule: 'r02' })).refusal).toBeUndefined();
  expect(await eva.view('draft', { subject: 'r02' })).toMatchObject({ answer: { state: 'open', mayWrite: true } });
  expect((await editions.view('2027.7')).parts.map(({ subject }) => subject)).toEqual(['r01']);
  await editions.start('2027.8');
  await editions.write('r02', of('2027.8'));
  expect((await editions.view('2027.8')).parts).toMatchObject([{ draft, subject: 'r02', changed: false }]);
});

test('INV6: what the DBR says of a draft in the very moment it is published leaves it no draft', async () => {
  await editions.start('2027.9');
  const draft = await editions.write('r06', of('2027.9'));
  await editions.decided('2027.9');
  const ports = here.servers[0]?.inside?.context.ports;
  if (!ports) throw new Error('that server does not run here');
  const [eva, dina] = await Promise.all(
    ['eva' as const, 'dina' as const].map(async (who) => actorOf(ports, await here.as(who).id(), 'tab', 'da')),
  );
  if (!eva || !dina) throw new Error('somebody is not here');
  const { version } = await editions.view('2027.9');
  const { release } = await beginPublishing(pressOf(ports, eva), { key: of('2027.9'), seen: version });
  if (!release) throw new Error('there is nothing to release');
  await releaseRules(ports, eva, release);
  let opinions = 0;
  const update: typeof ports.records.update = async (of, before, wanted) => {
    if (of.kind === 'draft' && opinions++ === 0) {
      const { of: text } = (await here.as('dina').view('draft', { subject: 'r06' })).answer.opinion;
      await runAction('giveOpinion', giveOpinion, ports, dina, {
        key: draft,
        of: text,
        opinion: 'agrees',
        why: 'Godt',
      });
    }
    return ports.records.update(of, before, wanted);
  };
  await finishPublishing(pressOf({ ...ports, records: { ...ports.records, update } }, eva), of('2027.9'));
  expect((await rowsOf(here, 'draft')).find(({ key }) => key === draft)).toMatchObject({
    ...{ state: 'published', opinion: 'agrees' },
  });
});
