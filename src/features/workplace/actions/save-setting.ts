import { guardText } from '../../../core/cpr/cpr.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { Employment, Setting } from '../records.ts';
import { isSettingName, settingValue } from '../setting.ts';

/**
 * An editor makes one of the choices the policy leaves open (G4).
 * @param input.seen version of the row the editor saw, 0 when there was none: two editors at once are told
 * @throws Refusal `settingInvalid`, `importFirst` for closing out people without a job before HR has said of anybody,
 * `cprFound` with the value masked (INV15), `changedMeanwhile` with the value that stands
 */
export async function saveSetting(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { setting: string; value: string; seen: number },
): Promise<Stored<Setting>> {
  if (!isSettingName(input.setting)) throw new Refusal('settingInvalid', { setting: input.setting });
  const value = settingValue(input.setting, input.value);
  if (value === undefined) throw new Refusal('settingInvalid', { setting: input.setting });

  const closesOut = input.setting === 'onlyWithEmployment' && value === 'true';
  if (closesOut && ports.records.all(Employment).length === 0) throw new Refusal('importFirst');

  const guarded = guardText(value);
  if (guarded.found.length > 0) throw new Refusal('cprFound', { setting: input.setting, masked: guarded.text });

  const key = input.setting.toLowerCase();
  const wanted: Setting = { key, actor: actor.person.id, at: ports.clock.now(), setting: input.setting, value };
  const before = await ports.records.fetch(Setting, key);
  if (before && before.record.value === value) return before;
  if ((before?.mark.version ?? 0) !== input.seen) {
    throw new Refusal('changedMeanwhile', { setting: input.setting, now: before?.record.value });
  }
  const stored = before ? await ports.records.update(Setting, before, wanted) : await choose(ports, wanted);
  ports.followUps.audit(auditOf('saveSetting', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** The first choice of a setting; of two editors at once the second is told what the first one chose. */
async function choose({ records }: Pick<Ports, 'records'>, wanted: Setting): Promise<Stored<Setting>> {
  const { existed, ...stored } = await records.create(Setting, wanted);
  if (existed && stored.record.value !== wanted.value) {
    throw new Refusal('changedMeanwhile', { setting: wanted.setting, now: stored.record.value });
  }
  return stored;
}
