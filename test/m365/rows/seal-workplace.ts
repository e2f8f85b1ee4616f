import type { Kind, Kinds } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import type { Microsoft365 } from '../../../src/m365/microsoft365.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import type { ProofKeys } from '../../../src/m365/rows/row-seal.ts';
import { serverKeys } from '../../../src/server/keys/server-keys.ts';
import { until } from '../../world.ts';
import { aConfirmation, openWorkplace, type Workplace } from '../workplace.ts';

export const keysFrom = (sealKey: string, ...sealKeysBefore: string[]): ProofKeys =>
  serverKeys({ sealKey, sealKeysBefore }, 'seal rows');
export const first = 'the first key of this municipality';
export const second = 'the second key of this municipality';

export const a = (number: number, own: Partial<Kinds['confirmation']> = {}) =>
  aConfirmation({ person: `00000000-0000-4000-8000-0000000000${number}`, ...own });

/** A workplace with one person in it, on the morning the seal begins. */
export async function openOnFirstMorning(): Promise<Workplace> {
  const workplace = await openWorkplace();
  workplace.standin.clock.move('2026-12-01T08:00');
  await workplace.addPeople(1);
  return workplace;
}

/** Servers that seal what they write, and people who type into the lists beside them. */
export function sealedRows(at: () => Workplace) {
  async function started(proofKeys = keysFrom(first), mirrorFile = ':memory:'): Promise<Microsoft365> {
    const { microsoft } = await at().open({ proofKeys, mirrorFile });
    await microsoft.start();
    return microsoft;
  }

  /** What a person with rights to the sites does in SharePoint. */
  async function byHand<K extends Kind>(list: string, kind: K, record: Kinds[K], own: object = {}): Promise<string> {
    const { id } = (await at()
      .as('outside')
      .post(`${await at().list(list)}/items`, {
        fields: { ...toFields(kind, record), ...own },
      })) as { id: string };
    return id;
  }

  const edited = async (list: string, id: string, fields: object) =>
    at()
      .as('outside')
      .patch(`${await at().list(list)}/items/${id}/fields`, fields);

  const fieldsOf = async (list: string, id: string) =>
    (
      (await at()
        .as('setup')
        .get(`${await at().list(list)}/items/${id}?$expand=fields($select=Seal,Key)`)) as {
        fields: Record<string, string>;
      }
    ).fields;

  /** The server meets a row as it is in SharePoint now. */
  async function met(microsoft: Microsoft365, key: string, kind: Kind = 'confirmation'): Promise<void> {
    await until(async () => {
      await microsoft.records.fetch(lists[kind], key);
      return microsoft.records.unproven().some(({ record }) => record.key === key);
    }, 15);
  }

  const asked = () => {
    const { total } = at().standin.meter.read() as { total: { operations: Record<string, number> } };
    return Object.entries(total.operations);
  };
  return { started, byHand, edited, fieldsOf, met, asked };
}
