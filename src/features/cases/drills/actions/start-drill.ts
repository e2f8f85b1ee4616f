import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { drillKey, runningDrill } from '../drill.ts';
import { Drill } from '../records.ts';

/**
 * The DBR opens an exercise: from now on anybody may mark a report as one (domain.md, issue 4). It closes by itself.
 * Repeating it with the same nonce gives the same drill.
 * @param input.hours how long at the most
 * @throws Refusal `drillRunning` while another one runs, `cprFound`
 */
export async function startDrill(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  actor: Actor,
  { nonce, title, hours, tells }: { nonce: string; title: string; hours: number } & Pick<Drill, 'tells'>,
): Promise<Stored<Drill>> {
  const now = clock.now();
  const key = drillKey(nonce);
  const guarded = guardText(title);
  if (guarded.found.length > 0) throw new Refusal('cprFound', { masked: guarded.text });
  const running = runningDrill(
    records.all(Drill).map(({ record }) => record),
    now,
  );
  if (running && running.key !== key) throw new Refusal('drillRunning', { title: running.title });
  const endsAt = Temporal.Instant.from(now).add({ hours }).toString();
  const { id, name } = actor.person;
  return records.create(Drill, { key, actor: id, at: now, title, startedAt: now, endsAt, tells, byName: name });
}
