import { z } from 'zod';
import { codeOfName } from '../../../../core/code-of-name.ts';
import { dayOf } from '../../../../core/dates.ts';
import { isOneWord } from '../../../../core/joined-words.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText, maybeFreeText } from '../../../../kernel/free-text.ts';
import { shape } from '../../../../kernel/shape.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { Pack } from '../../../handbook/tailoring-records.ts';
import { writing } from '../../drafts/roles.ts';
import { longestFunction, longestPackCode, longestPackName, mostInPack } from '../tailoring-limits.ts';
import { isOver, rowFor } from '../wanted-pack.ts';
import { packEffect, shownEffect } from './pack-effect.ts';
import { answeredPack, packInvalid, packSeen, putPack, refuseUnfit, storedPack } from './stored-pack.ts';

const code = z.string().min(1).max(longestPackCode);
const wanted = z.strictObject({
  /** Makes the code of a new pack. */
  nonce: z.uuid(),
  /** The row that was seen; left out for a new pack. */
  key: code.optional(),
  name: freeText(longestPackName),
  nameEn: maybeFreeText(longestPackName),
  rules: z.array(ruleNumber).min(1).max(mostInPack.rules),
  ...shape(Pack, 'groups', 'types', 'areas'),
  functions: z.array(freeText(longestFunction).refine(isOneWord)).max(mostInPack.functions).optional(),
  units: z.array(code).max(mostInPack.units).optional(),
  seen: z.int().min(0),
  /** Only says what it would do. */
  check: z.boolean(),
});
type PackInput = z.output<typeof wanted>;

/**
 * An editor puts rules together for people with a job, a role or a place, or for managers to choose (S24, S25). What it
 * asks counts from today. Those it no longer asks get a negative receipt the night after (S18).
 * @throws Refusal `packInvalid` with what is in the way; `unknownPack`; `changedMeanwhile`
 */
export const savePack = action({
  summary: 'An editor makes or changes a pack of rules and says whom it is for, or asks what that would do',
  roles: writing,
  input: wanted,
  output: z.strictObject({ ...storedPack, saved: z.boolean(), effect: shownEffect.optional() }),
  run: async (context, asked) => {
    const read = asked.key === undefined ? undefined : await packSeen(context, asked.key);
    const row = wantedRow(context, asked, read?.record);
    if (asked.check) {
      refuse(context, row, read?.record);
      const { key, pack, name } = row;
      const written = { ...row, ...(read && rowFor(read.record, row, dayOf(context.clock.now()))) };
      return { key, pack, name, seen: asked.seen, saved: false, effect: await packEffect(context, [written]) };
    }
    const mayBe = () => refuse(context, row, read?.record);
    const stored = read ? await putPack(context, read, asked.seen, row, mayBe) : await made(context, row);
    return { ...answeredPack(stored), saved: true };
  },
});

async function made(context: Context, row: Pack): Promise<Stored<Pack>> {
  // The same press again gives its pack, whatever has come of it.
  const first = await context.records.fetch(Pack, row.key);
  if (!first) refuseUnfit(context, row);
  return create(context, Pack, first?.record ?? row, { same: () => true });
}

function refuse(context: Context, row: Pack, before: Pack | undefined): void {
  if (before && isOver(before, dayOf(context.clock.now()))) throw packInvalid('closed');
  refuseUnfit(context, row);
}

function wantedRow({ actor, clock }: Context, asked: PackInput, before: Pack | undefined): Pack {
  const { name, nameEn, rules, groups, types, areas, functions, units } = asked;
  const pack = before?.pack ?? codeOfName(name, asked.nonce, 'pakke');
  const at = clock.now();
  return {
    ...{ key: before?.key ?? pack, actor: actor.person.id, at, pack, name, rules: unique(rules).sort() },
    ...(nameEn !== undefined && { nameEn }),
    ...filled({ groups, types, areas }),
    ...(functions && functions.length > 0 && { functions: unique(functions) }),
    ...(units && units.length > 0 && { units: unique(units) }),
    from: before?.from ?? dayOf(at),
    ...(before?.to !== undefined && !isOver(before, dayOf(at)) && { to: before.to }),
  };
}

function filled<T extends Partial<Pick<Pack, 'groups' | 'types' | 'areas'>>>(sets: T): Partial<T> {
  return Object.fromEntries(Object.entries(sets).filter(([, some]) => some && some.length > 0)) as Partial<T>;
}

const unique = (some: readonly string[]) => [...new Set(some)];
