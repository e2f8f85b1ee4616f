import { Confirmation } from '../../src/features/reading/records.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { fillList } from '../../src/standin/fill.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from './workplace.ts';

/** A workplace with one person, and its list of confirmations, in which rows come and go by their number. */
export interface Confirmations extends Workplace {
  /** Path of the list in the stand-in. */
  path: string;
  row(at: number): ReturnType<typeof aConfirmation>;
  /** Rows as the product's app stores them, from one number until before another. */
  fill(from: number, until: number): void;
  /** The same, written by somebody else's integration. */
  byHand(from: number, until: number): Promise<void>;
  /** Graph tells the server that the list has changed. */
  notify(server: Opened): void;
}

export async function openConfirmations(): Promise<Confirmations> {
  const workplace = await openWorkplace();
  await workplace.addPeople(1);
  const path = await workplace.list('Confirmations2026');
  const row = (at: number) => aConfirmation({ person: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` });
  const fields = (at: number) => ({ fields: toFields('confirmation', row(at)) });
  return {
    ...workplace,
    path,
    row,
    fill: (from, until) => {
      const rows = Array.from({ length: until - from }, (_, at) => fields(from + at));
      fillList(workplace.standin, path.split('/').at(-1) ?? '', rows);
    },
    byHand: async (from, until) => {
      for (let at = from; at < until; at += 1) await workplace.as('outside').post(`${path}/items`, fields(at));
    },
    notify: ({ microsoft }) => microsoft.notified(path.slice(1)),
  };
}

export const rowsIn = ({ microsoft }: Opened) => microsoft.records.all(Confirmation).length;
