import { expect } from 'vitest';
import { System } from '../../../src/features/systems/records.ts';
import type { JsonObject } from '../../../src/standin/json.ts';
import { insideOf } from '../../examples/example.ts';
import type { Who } from '../../workplace.ts';
import { upnOf } from '../../workplace.ts';
import type { World } from '../../world.ts';

export const user = (who: Who) => ({
  uuid: `uuid-${who}`,
  userId: upnOf(who).split('@')[0] ?? '',
  name: who,
  email: upnOf(who),
});

/** What OS2compliance holds, and what is fetched from it. */
export function fetching(at: () => World) {
  const os2 = () => at().standin.os2compliance;

  let next = 500;
  /** One asset of its own; nothing else is in OS2compliance. */
  const holds = (...assets: JsonObject[]) => {
    os2().assets = assets.map((asset) => {
      next += 1;
      return {
        ...{ id: next, version: 1, assetType: { identifier: 'asset-type-it-system-123456' }, properties: [] },
        ...asset,
      };
    });
  };

  /** Before each test: the register answers as it should, and knows three people. */
  const begin = () => {
    Object.assign(os2(), { fault: undefined, faultAt: undefined, conflicts: 0 });
    os2().users = (['karen', 'ditte', 'lone'] as const).map(user);
  };

  const page = async (who: Who = 'ivan') => (await at().as(who).view('systemBridges', {})).answer;
  const os2Of = async () => (await page()).bridges.find(({ source }) => source === 'os2compliance');
  const fetched = async (source: 'os2compliance' | 'kitos' = 'os2compliance') => {
    expect((await at().as('ivan').action('fetchSystems', { source, nonce: crypto.randomUUID() })).answer.state).toBe(
      'asked',
    );
    await at().tick();
    return (await page()).bridges.find((one) => one.source === source)?.last;
  };
  const named = (name: string) =>
    insideOf(at())
      .ports.records.all(System)
      .find(({ record }) => record.name === name);
  const questionOf = async (name: string) => (await page()).questions.find((one) => one.name === name);
  const answer = async (name: string, said: object) =>
    at()
      .as('dina')
      .action('answerFetchedSystem', { key: (await questionOf(name))?.key ?? '', ...said });

  /** The number OS2compliance gave last. */
  const last = () => String(next);
  return { os2, holds, begin, page, os2Of, fetched, named, questionOf, answer, last };
}
