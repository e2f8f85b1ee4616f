import { expect } from 'vitest';
import type { ListView } from '../../../src/core/list-view.ts';
import { Confirmation, type ReadingStatus } from '../../../src/features/reading/records.ts';
import { readingStatusKey } from '../../../src/features/reading/status/reading-status.ts';
import { sites } from '../../../src/standin/identity.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World } from '../../world.ts';

type Listed = typeof ReadingStatus | typeof Confirmation;

/** Servers that count the reading each night, and what they have counted. */
export function countedNights(at: () => World) {
  /**
   * Lets the servers do what is due until the night is counted; a look that began before the clock was moved comes too soon.
   */
  const count = (night: string) =>
    until(async () => {
      await Promise.all(at().servers.map((server) => server.inside?.context.schedule.tick()));
      return (await runs()).some(({ period, state }) => period === night && state === 'done');
    });
  const tick = () => Promise.all(at().servers.map((server) => server.inside?.context.schedule.tick()));
  const status = async (unit: string, kind: 'unit' | 'type' = 'unit') =>
    (await rowsOf(at(), 'readingStatus')).find(({ key }) => key === readingStatusKey(kind, unit));
  const runs = async () => (await rowsOf(at(), 'run')).filter(({ job }) => job === 'reading-status');
  const view = async (who: Who) => (await at().as(who).view('readingStatus', {})).answer;

  /** Either server may count, and what was read on the other one comes a moment later. */
  const everyServerKnows = (confirmations: number) =>
    until(() => {
      for (const { inside } of at().servers) inside?.context.microsoft.looked();
      return at().servers.every(
        ({ inside }) => inside?.context.ports.records.all(Confirmation).length === confirmations,
      );
    });

  /** What a view of a list shows, asked of Graph as somebody without the product would; an unindexed column is refused. */
  async function through(one: ListView, list: Listed, name: string): Promise<Record<string, unknown>[]> {
    const columns: Readonly<Record<string, { name: string }>> = list.columns;
    const nameOfColumn = (key: string) => columns[key]?.name ?? '';
    const site = sites.find(({ key }) => key === list.site)?.id;
    const asked = new URLSearchParams({ $expand: 'fields', $top: '100' });
    if (one.filter) asked.set('$filter', `fields/${nameOfColumn(one.filter.column)} eq '${one.filter.value}'`);
    if (one.sort) asked.set('$orderby', `fields/${nameOfColumn(one.sort.column)}${one.sort.descending ? ' desc' : ''}`);
    const answer = await at().standin.graph('GET', `/sites/${site}/lists/${name}/items?${asked}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return (answer.body as { value: { fields: Record<string, unknown> }[] }).value.map(({ fields }) => fields);
  }
  return { count, tick, status, runs, view, everyServerKnows, through };
}
