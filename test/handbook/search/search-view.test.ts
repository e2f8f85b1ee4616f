import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../../src/core/content-hash.ts';
import { releaseRules } from '../../../src/features/handbook/actions/release-rules.ts';
import { actorOf } from '../../../src/features/workplace/queries/actor-of.ts';
import { type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function searched(rule: string) {
  const { documents } = (await here.as('lone').view('searchable', {})).answer;
  return documents
    .find(({ place }) => place === `rule/${rule}`)
    ?.passages.map(({ under, text }) => `${under}: ${text}`);
}

async function release(rule: string, version: string, textDa: string): Promise<void> {
  const ports = here.servers[0]?.inside?.context.ports;
  if (!ports) throw new Error('the server does not run here');
  const decision = {
    edition: '2026.9',
    body: 'executiveBoard',
    decidedOn: '2026-12-01',
    caseRef: '26/000777',
  } as const;
  const adopted = { rule, version, material: true, inForceFrom: '2026-12-02', whatsNew: 'Nyt.', textDa };
  await releaseRules(ports, actorOf(ports, await here.as('eva').id(), 'tab', 'da'), {
    decision,
    versions: [{ ...adopted, textHashDa: textHash(textDa) }],
  });
}

test('search looks through what is in force: a rule just released from the day it begins, not a minute before (S20)', async () => {
  const before = await searched('r01');
  expect(before).toBeDefined();
  await release('r01', '2.0', '## Du skal\n\n- Sige *giraf*');
  await here.clock.move('2026-12-01T23:50');
  expect(await searched('r01')).toEqual(before);
  await here.clock.move('2026-12-02T00:10');
  expect(await searched('r01')).toEqual(['Du skal: Sige giraf']);

  await release('r01', '3.0', 'Sig gnu');
  expect(await searched('r01')).toEqual([': Sig gnu']);
});
