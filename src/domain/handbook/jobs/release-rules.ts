import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { auditOf } from '../../trace.ts';
import type { Decision } from '../decision.ts';
import type { Release } from '../release.ts';
import { isSameDecision, prepareRelease } from '../release.ts';
import type { RuleVersion } from '../rule.ts';
import { rulesOf } from '../rule.ts';

type Needs = Pick<Ports, 'records' | 'clock' | 'followUps'>;

/** Rows under way at once. */
const atOnce = 50;

/**
 * An editor releases an edition of the handbook that Direktionen has adopted (S16, S18-S20, INV5, INV6): the decision
 * first, then a row per version, and nothing else. Who must read is computed from these rows by everybody who looks;
 * no confirmation is touched. Stopped half-way it is completed by running it again, and twice at once it is one set.
 * @returns the decision, and the versions this call wrote
 * @throws Refusal `notAllowed`; `releaseInvalid` with every fault, and nothing is written; `changedMeanwhile` when
 * somebody else has released another text under one of the numbers
 */
export async function releaseRules(
  ports: Needs,
  actor: Actor,
  input: Release,
): Promise<{ decision: Stored<Decision>; versions: readonly Stored<RuleVersion>[] }> {
  if (!actor.roles.includes('editor')) throw new Refusal('notAllowed');
  const now = ports.clock.now();
  const { faults, decision, versions } = prepareRelease(
    input,
    rulesOf(ports.records.all('ruleVersion').map(({ record }) => record)),
    ports.records.all('decision').map(({ record }) => record),
    { actor: actor.person.id, now, today: dayOf(now) },
  );
  if (faults.length > 0) throw new Refusal('releaseInvalid', { faults });

  const decided = await ports.records.create('decision', decision);
  if (!isSameDecision(decided.record, decision)) throw new Refusal('changedMeanwhile');
  if (!decided.existed) ports.followUps.audit(auditOf('releaseRules', decided, actor.person.id, now));
  return { decision: decided, versions: await writeAll(ports, actor, versions) };
}

/** Every row is tried before the first failure is told, so that running it again has the least left to do. */
async function writeAll(
  { records, followUps }: Needs,
  actor: Actor,
  versions: readonly RuleVersion[],
): Promise<readonly Stored<RuleVersion>[]> {
  const queue = versions.values();
  const written: Stored<RuleVersion>[] = [];
  const failures: unknown[] = [];
  const write = async (version: RuleVersion) => {
    const { existed, ...stored } = await records.create('ruleVersion', version);
    const isOurs = stored.record.decision === version.decision && stored.record.textHashDa === version.textHashDa;
    if (!isOurs) throw new Refusal('changedMeanwhile', { rule: version.rule });
    if (existed) return;
    written.push(stored);
    followUps.audit(auditOf('releaseRules', stored, actor.person.id, version.at));
  };
  const worker = async () => {
    for (const version of queue) await write(version).catch((failure: unknown) => failures.push(failure));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
  return written;
}
