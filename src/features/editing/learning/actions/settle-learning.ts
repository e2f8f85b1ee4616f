import { guardText } from '../../../../core/cpr/cpr.ts';
import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { passagesOf } from '../../feedback/passage.ts';
import { type Dealing, type DoubtPlace, learntNow, settlesAlready } from '../learnt.ts';
import { Learnt } from '../records.ts';

/**
 * *Behandlet*: an editor has dealt with what readers doubted, in a version or with a reason why nothing is changed; it
 * leaves the list, and what is doubted afterwards comes back to it (S3, S117). CPR numbers are stored masked (INV15).
 * The same again writes nothing.
 * @param input.seenAt when what the editor looked at was so: what was said after it has not been dealt with
 * @throws Refusal `unknownRule`, also for a version it is said to be in; `unknownPassage`
 */
export async function settleLearning(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  { dealing, seenAt, ...place }: DoubtPlace & { dealing: Dealing; seenAt: Moment },
): Promise<Stored<Learnt>> {
  const now = clock.now();
  const rule = rulesOf(records.all(RuleVersion, { rule: place.rule }).map(({ record }) => record)).get(place.rule);
  const version = rule?.find(place.version);
  if (!rule || version?.version !== rule.inForce(dayOf(now))?.version) throw new Refusal('unknownRule');
  if (dealing.outcome === 'newVersion' && !rule.find(dealing.inVersion)) throw new Refusal('unknownRule');
  const passage = place.passage === undefined ? undefined : version && passagesOf(version).get(place.passage);
  if (place.passage !== undefined && !passage) throw new Refusal('unknownPassage');

  const until = seenAt < now ? seenAt : now;
  const fresh = learntNow(place, passage?.text, guarded(dealing), { person, until }, now);
  const { existed, ...stored } = await records.create(Learnt, fresh);
  const result = existed ? await again(stored) : stored;
  if (result.record.at === now) followUps.audit(auditOf('settleLearning', result, person.id, now));
  return result;

  /** Of two presses at once the second gets what the first wrote. */
  async function again(known: Stored<Learnt>): Promise<Stored<Learnt>> {
    const latest = async () => (await records.fetch(Learnt, fresh.key)) ?? known;
    const before = await latest();
    if (settlesAlready(before.record, fresh)) return before;
    return records.update(Learnt, before, fresh).catch(async (refusal) => {
      const there = await latest();
      if (settlesAlready(there.record, fresh)) return there;
      throw refusal;
    });
  }
}

function guarded(dealing: Dealing): Dealing {
  return dealing.outcome === 'noChange' ? { ...dealing, because: guardText(dealing.because.trim()).text } : dealing;
}
