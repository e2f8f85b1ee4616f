import { afterAll, beforeAll, expect, test } from 'vitest';
import { Draft } from '../../../src/features/editing/drafts/records.ts';
import { Revision } from '../../../src/features/editing/revisions/records.ts';
import { listId, rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

test('INV5: a draft that another server has just put before others is locked here too, before the mirror knows', async () => {
  const { key } = (await here.as('eva').action('openDraft', { of: 'rule', rule: 'r06' })).answer;
  const other = here.servers[1]?.inside?.context.ports.records;
  await until(() => other?.find(Draft, key) !== undefined);
  for (const list of ['Drafts', 'Revisions'])
    here.standin.faults.add({ route: `GET .*/lists/${await listId(here, list)}/items/delta`, status: 503 });

  const edition: Revision = {
    ...{ key: 'revision:handbook:2027', actor: 'system', at: '2026-12-01T07:00:00Z', document: 'handbook' },
    ...{ edition: '2027', changeType: 'content', why: 'Ny lov', touchesStaff: false, state: 'reviewing' },
  };
  await other?.create(Revision, edition);
  const draft = await other?.fetch(Draft, key);
  if (draft) await other?.update(Draft, draft, { ...draft.record, revision: edition.key });
  expect(here.servers[0]?.inside?.context.ports.records.find(Draft, key)?.record.revision).toBeUndefined();

  const putAway = await here.as('eva').action('discardDraft', { key, away: true });
  expect(putAway.refusal?.code).toBe('draftLocked');
  const takenOut = await here.as('eva').action('putInRevision', { draft: key });
  expect(takenOut.refusal).toMatchObject({ code: 'revisionInvalid', details: { faults: ['wrongState'] } });
  expect(await rowsOf(here, 'draft')).toMatchObject([{ key, state: 'open', revision: edition.key }]);
  here.standin.faults.clear();
});
