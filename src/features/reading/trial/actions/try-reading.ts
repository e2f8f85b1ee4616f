import { Refusal } from '../../../../core/refusal.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { preferenceKey } from '../../../delivery/preference.ts';
import { Preference } from '../../../delivery/records.ts';
import type { RuleVersion } from '../../../handbook/records.ts';
import { type Receipt, receiptOf } from '../../receipt.ts';
import { readTried, stillTried, type Tried, triedAsRead, triedLines, withoutTried, withTried } from '../tried.ts';

type TextRead = Pick<Tried, 'rule' | 'version'>;

/**
 * The reader tries to confirm a version on trial (INV5): a line in their own row, which counts nowhere, is told to nobody
 * and is emptied when the trial is over. No confirmation is written, and no audit entry, as for their hours. Again gives
 * the first answer.
 * @throws Refusal `ruleReplaced` with the version that is there now, `unknownRule`, `changedMeanwhile`
 */
export async function tryReading(
  context: Context,
  asked: TextRead & Pick<Tried, 'language' | 'how'>,
): Promise<Receipt> {
  const { actor, clock } = context;
  const version = onTrial(context, asked);
  const fresh = { ...asked, at: clock.now() };
  const kept = await changeTried(context, (known) => withTried(known, fresh));
  const one = kept.find(({ rule, version }) => rule === asked.rule && version === asked.version) ?? fresh;
  return receiptOf(triedAsRead(one, version, actor.person), version, actor.language, clock.now(), 'trial');
}

/**
 * The reader takes it back, and the line is gone. Again gives the same answer.
 * @throws Refusal as `tryReading`
 */
export async function untryReading(context: Context, asked: TextRead): Promise<Receipt> {
  const { actor, clock } = context;
  const version = onTrial(context, asked);
  const now = clock.now();
  await changeTried(context, (known) => withoutTried(known, asked));
  const was = triedAsRead({ ...asked, how: actor.channel, language: actor.language, at: now }, version, actor.person);
  return receiptOf({ ...was, withdrawnAt: now }, version, actor.language, now, 'trial');
}

/** @returns the lines that stand now */
async function changeTried(context: Context, to: (known: readonly Tried[]) => readonly Tried[]) {
  const { actor, clock } = context;
  const { id } = actor.person;
  const rules = context.reader().trial()?.rules;
  const key = preferenceKey(id);
  const { record } = await change(context, Preference, key, {
    to: (before) => {
      const tried = triedLines(to(stillTried(readTried(before?.tried), rules)));
      if (before && before.tried === tried) return before;
      return { ...before, tried, key, actor: id, at: clock.now(), person: id };
    },
    again: 2,
  });
  return readTried(record.tried);
}

function onTrial(context: Context, { rule, version }: TextRead): RuleVersion {
  const reader = context.reader();
  const shown = reader.shownHandbook().rules.get(rule)?.inForce(reader.today);
  if (!shown) throw new Refusal('unknownRule', { rule });
  if (shown.version !== version) throw new Refusal('ruleReplaced', { rule, inForce: shown.version });
  return shown;
}
