import type { Kind } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { until } from '../../world.ts';
import { type Opened, openWorkplace, type Workplace } from '../workplace.ts';

const kinds = Object.keys(lists) as Kind[];
export const posts = 'POST .*/items$';
export const patches = 'PATCH .*/fields$';
export const personAt = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** A workplace with one person in it, and a server that is ready. */
export async function openForWriting(): Promise<{ workplace: Workplace; opened: Opened }> {
  const workplace = await openWorkplace();
  await workplace.addPeople(1);
  const opened = await workplace.open();
  await opened.microsoft.start();
  // Ready is when pages have what they are made of; what no page shows is read a little later, and is not measured.
  await until(() => kinds.every((kind) => opened.microsoft.loaded({ ...lists[kind], kind })));
  workplace.standin.meter.reset();
  return { workplace, opened };
}

/** What the requests of a workplace have come to, and the rows they have left. */
export function writing(at: () => Workplace) {
  function used() {
    const { apps } = at().standin.meter.read() as {
      apps: Record<string, { requests: number; batchMembers: number; units: number }>;
    };
    return apps[productApp.clientId] ?? { requests: 0, batchMembers: 0, units: 0 };
  }

  async function rowsInSharePoint(list = 'Confirmations2026'): Promise<readonly Record<string, unknown>[]> {
    const answer = await at().standin.graph('GET', `${await at().list(list)}/items?$expand=fields($select=Key,Actor)`);
    return (answer.body as { value: Record<string, unknown>[] }).value;
  }
  return { used, rowsInSharePoint };
}
