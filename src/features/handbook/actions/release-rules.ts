import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../kernel/record.ts';
import { auditOf } from '../../audit/audit.ts';
import { Decision, Page, RuleVersion } from '../records.ts';
import type { Release } from '../release.ts';
import { isSameDecision, prepareRelease } from '../release.ts';
import { rulesOf } from '../rule.ts';

type Needs = Pick<Services, 'records' | 'clock' | 'followUps'>;

/** Rows under way at once. */
const atOnce = 50;

/** What a release came to. */
interface Released {
  decision: Stored<Decision>;
  /** The rows this call wrote. */
  versions: readonly Stored<RuleVersion>[];
  pages: readonly Stored<Page>[];
}

/**
 * An editor releases an edition of the handbook or the policy that the right body has adopted (S13, S16, S18-S20, INV5,
 * INV6): the decision first, then a row per version, and nothing else. Who must read is computed from these rows by
 * everybody who looks; no confirmation is touched. Stopped half-way it is completed by running it again, and twice at
 * once it is one set.
 * @returns the decision, and the versions this call wrote
 * @throws Refusal `notAllowed`; `releaseInvalid` with every fault, and nothing is written; `changedMeanwhile` when
 * somebody else has released another text under one of the numbers
 */
export async function releaseRules(ports: Needs, actor: Actor, input: Release): Promise<Released> {
  if (!mayRelease(actor, input)) throw new Refusal('notAllowed');
  const now = ports.clock.now();
  const all = <R extends RecordDefinition>(of: R) => ports.records.all(of).map(({ record }) => record);
  const { faults, decision, versions, pages } = prepareRelease(
    input,
    { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) },
    { actor: actor.person.id, now, today: dayOf(now) },
  );
  if (faults.length > 0) throw new Refusal('releaseInvalid', { faults });

  const decided = await ports.records.create(Decision, decision, 'releaseRules');
  if (!isSameDecision(decided.record, decision)) throw new Refusal('changedMeanwhile');
  if (!decided.existed) ports.followUps.audit(auditOf('releaseRules', decided, actor.person.id, now));
  return {
    decision: decided,
    versions: await writeAll(ports, actor, RuleVersion, versions),
    pages: await writeAll(ports, actor, Page, pages),
  };
}

/** An editor lets out editions; the director only corrections under a standing mandate, which they approve. */
function mayRelease({ roles }: Actor, { decision, versions, pages = [] }: Release): boolean {
  if (roles.includes('editor')) return true;
  const onlyCorrects = pages.length === 0 && versions.every(({ material }) => !material);
  return roles.includes('accountableExecutive') && decision.mandate !== undefined && onlyCorrects;
}

/** What a row of the handbook says of itself: two that say the same are of one release. */
type Written = Pick<RuleVersion & Page, 'decision' | 'textHashDa'>;

const writtenIn = (row: object): Partial<Written> => row;

/** Every row is tried before the first failure is told, so that running it again has the least left to do. */
async function writeAll<R extends RecordDefinition>(
  { records, followUps }: Needs,
  actor: Actor,
  of: R,
  rows: readonly (RecordOf<R> & Written)[],
): Promise<readonly Stored<RecordOf<R>>[]> {
  const queue = rows.values();
  const written: Stored<RecordOf<R>>[] = [];
  const failures: unknown[] = [];
  const write = async (row: RecordOf<R> & Written) => {
    const { existed, ...stored } = await records.create(of, row, 'releaseRules');
    const { decision, textHashDa } = writtenIn(stored.record);
    const isOurs = decision === row.decision && textHashDa === row.textHashDa;
    if (!isOurs) throw new Refusal('changedMeanwhile', { of: row.key });
    if (existed) return;
    written.push(stored);
    followUps.audit(auditOf('releaseRules', stored, actor.person.id, row.at));
  };
  const worker = async () => {
    for (const row of queue) await write(row).catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
  return written;
}
