import { z } from 'zod';
import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import type { OutsideGroup } from '../../../core/directory.ts';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { isStaffNoticeSetting, staffNoticeFault, staffNoticeSettings } from '../personal-views.ts';
import { Employment, Setting } from '../records.ts';
import { editing } from '../roles.ts';
import { isSettingName, type SettingName, settingValue } from '../setting.ts';
import { setting, shownSetting } from '../shown-setting.ts';

/**
 * An editor makes one of the choices the policy leaves open (G4).
 * @throws Refusal `settingInvalid`, `importFirst` for closing out people without a job before HR has said of anybody,
 * `groupsFirst` for closing out the members of groups before it is known who they are,
 * `noticeMissing`, `noticeTooShort` with the earliest day and `noticeDaysInvalid` before the staff has been heard (G8),
 * `cprFound` with the value masked (INV15), `changedMeanwhile` with the value that stands
 */
export const saveSetting = action({
  summary: 'An editor makes a choice the policy leaves open',
  roles: editing,
  /** `seen`: version of the row the editor saw, 0 when there was none. */
  inputAsWritten: true,
  input: z.strictObject({ setting: z.string().max(60), value: z.string().max(200), seen: z.int().min(0) }),
  output: setting,
  run: async (context, { setting: name, value: written, seen }) => {
    const { actor, clock, directory, records } = context;
    const value = isSettingName(name) ? settingValue(name, written) : undefined;
    if (!isSettingName(name) || value === undefined) throw new Refusal('settingInvalid', { setting: name });
    const closesOut = name === 'onlyWithEmployment' && value === 'true';
    if (closesOut && records.all(Employment).length === 0) throw new Refusal('importFirst');
    if (name === 'closeOutGroups' && value === 'true' && !areAllRead(directory.outsideGroups()))
      throw new Refusal('groupsFirst');
    const guarded = guardText(value);
    if (guarded.found.length > 0) throw new Refusal('cprFound', { setting: name, masked: guarded.text });
    const key = name.toLowerCase();
    const wanted: Setting = { key, actor: actor.person.id, at: clock.now(), setting: name, value };
    const throwIfTooEarly = await staffNotice(context, name);
    const stored = await change(context, Setting, key, {
      seen,
      to: (before) => {
        if (before?.value === value) return before;
        throwIfTooEarly(wanted);
        return wanted;
      },
      shows: (now) => ({ setting: name, now: now?.value }),
    });
    return shownSetting(name, stored);
  },
});

/** Is a group named, and is it known of each who is in it? */
function areAllRead(groups: readonly OutsideGroup[]): boolean {
  return groups.length > 0 && groups.every(({ members }) => members !== undefined);
}

/**
 * Looks at the other choices about the staff's notice as SharePoint has them now.
 * @returns refuses a choice that lets managers meet names before the notice is over
 */
async function staffNotice({ records, clock }: Context, name: SettingName): Promise<(wanted: Setting) => void> {
  if (!isStaffNoticeSetting(name)) return () => undefined;
  const others = staffNoticeSettings.filter((one) => one !== name);
  const stored = await Promise.all(others.map((one) => records.fetch(Setting, one.toLowerCase())));
  const rows = stored.flatMap((row) => (row ? [row.record] : []));
  return (wanted) => {
    const fault = staffNoticeFault(name, [...rows, wanted], dayOf(clock.now()));
    if (!fault) return;
    const { code, ...earliest } = fault;
    throw new Refusal(code, { setting: name, ...earliest });
  };
}
