import type { CaseTelling } from '../domain/breaches/case-telling.ts';
import { afterTelling } from '../domain/breaches/case-telling.ts';
import type { Ports } from '../domain/ports.ts';
import type { Stored } from '../domain/record.ts';

/** Sends what is planned about cases. What may have arrived is sent again after a crash: silence would be worse. */
export interface CaseCourier {
  /** Sends what is planned and nobody here is sending already. @returns how many were told */
  send(): Promise<number>;
}

export function openCaseCourier(ports: Pick<Ports, 'records' | 'teller' | 'clock'>): CaseCourier {
  const underWay = new Set<string>();

  const deliver = async (rows: readonly Stored<CaseTelling>[]): Promise<number> => {
    const [first] = rows;
    if (!first) return 0;
    const { number } = first.record;
    const people = rows.map(({ record }) => record.person);
    const missed = await ports.teller.tell(
      { activity: 'caseNeedsYou', parameters: { case: number }, place: placeOf(first.record) },
      people,
    );
    const now = ports.clock.now();
    await Promise.all(
      rows.map((row) =>
        ports.records.update('caseTelling', row, afterTelling(row.record, missed.get(row.record.person), now)),
      ),
    );
    return people.length - missed.size;
  };

  return {
    send: async () => {
      const rows = ports.records
        .all('caseTelling', { state: 'planned' })
        .filter(({ record }) => !underWay.has(record.key));
      for (const { record } of rows) underWay.add(record.key);
      try {
        const bundles = Map.groupBy(rows, ({ record }) => `${record.number} ${placeOf(record)}`);
        const told = await Promise.all([...bundles.values()].map(deliver));
        return told.reduce((sum, count) => sum + count, 0);
      } finally {
        for (const { record } of rows) underWay.delete(record.key);
      }
    },
  };
}

/** Where each of those who are told can do something about it. */
function placeOf({ as, number }: CaseTelling): string {
  if (as === 'serviceDesk') return 'desk';
  return as === 'executive' ? 'decisions' : `case/${number}`;
}
