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

  const deliver = async (number: string, rows: readonly Stored<CaseTelling>[]): Promise<number> => {
    const people = rows.map(({ record }) => record.person);
    const missed = await ports.teller.tell(
      { activity: 'caseNeedsYou', parameters: { case: number }, place: `case/${number}` },
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
        const cases = Map.groupBy(rows, ({ record }) => record.number);
        const told = await Promise.all([...cases].map(([number, of]) => deliver(number, of)));
        return told.reduce((sum, count) => sum + count, 0);
      } finally {
        for (const { record } of rows) underWay.delete(record.key);
      }
    },
  };
}
