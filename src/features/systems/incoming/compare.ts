import { nameKey } from '../../../core/code-of-name.ts';
import { alikeIn } from './alike.ts';
import { documentDifferences, factDifferences, type Yardstick } from './compare-facts.ts';
import { personFindings } from './compare-people.ts';
import type { Compared, IncomingAnswer, IncomingStatus, Register } from './compared.ts';
import type { IncomingSource, IncomingSystem } from './incoming.ts';
import { imprint, saidBySource } from './source-said.ts';
import { tidied } from './tidied.ts';
import { mayLink, type TruthField, truthOf } from './truth.ts';

type Here = Register['systems'][number];

/**
 * What another register tells, beside what is here (S28, S94, INV1): new, changed field by field with both values, the same,
 * or perhaps the same under another name, which is asked and never merged by itself.
 * @param source the register it comes from; which fields it may change is in `truth.ts`
 * @param answers by the place in `incoming`, as far as somebody has answered
 * @returns one for each incoming system, in the same order
 */
export function compareIncoming(
  incoming: readonly IncomingSystem[],
  register: Register,
  source: IncomingSource,
  answers: ReadonlyMap<number, IncomingAnswer> = new Map(),
): readonly Compared[] {
  const tidy = incoming.map(tidied);
  const known = lookup(register.systems, source);
  const alikeHere = alikeIn(known.inUse);
  const above = new Map<string, number>();
  const alikeAbove = alikeIn(tidy.filter((one) => !known.find(one)));
  const places = new Map(tidy.map((one, at) => [one, at]));
  return tidy.map((one, at) => {
    const said = answers.get(at) ?? {};
    const named = known.byKey(said.is);
    const here = named ?? known.find(one);
    // Two names of one system: it keeps the one it has here.
    const answer = named ? { ...said, keeps: [...(said.keeps ?? []), 'name' as const] } : said;
    const alike = here
      ? []
      : [
          ...alikeHere(one.name).map(({ key, name }) => ({ key, name })),
          ...alikeAbove(one.name).flatMap((other) => ((places.get(other) ?? at) < at ? [{ name: other.name }] : [])),
        ];
    const taken = here ? here.system.key : (one.sourceId ?? nameKey(one.name));
    const isTwice = above.has(taken);
    if (answer.is !== 'left') above.set(taken, at);
    const whole = wholeOf(one, here, register, source, answer);
    return { incoming: one, ...whole, alike, status: statusOf(one, { ...whole, alike }, source, answer, isTwice) };
  });
}

function wholeOf(
  one: IncomingSystem,
  here: Here | undefined,
  register: Register,
  source: IncomingSource,
  answer: IncomingAnswer,
): Omit<Compared, 'incoming' | 'status' | 'alike'> {
  const truth = (field: TruthField) => truthOf(source, field);
  // What one register said tells nothing of what another says.
  const said = here?.system.source === source ? saidBySource(here.system) : {};
  const yardstick: Yardstick = { truth, said, answer, isWhole: source !== 'file' };
  const kind = here?.system.kind ?? one.facts.kind ?? 'system';
  const supplier = one.facts.supplier ?? here?.system.supplier;
  return {
    ...(here && { system: here.system }),
    facts: factDifferences(one, here?.system, yardstick),
    people: personFindings(one.people, kind, here, register, yardstick),
    documents: documentDifferences(one, here?.documents ?? [], yardstick),
    withoutCvr: supplier !== undefined && (one.facts.supplierCvr ?? here?.system.supplierCvr) === undefined,
  };
}

function statusOf(
  { sourceId, facts: told }: IncomingSystem,
  { system, alike, facts, people, documents }: Omit<Compared, 'incoming' | 'status'>,
  source: IncomingSource,
  { is }: IncomingAnswer,
  isTwice: boolean,
): IncomingStatus {
  if (is === 'left') return 'left';
  if (isTwice) return 'twice';
  if (source !== 'file' && !mayLink(system, source)) return 'elsewhere';
  if (!system && told.state === 'retired') return 'gone';
  if (!system) return alike.length > 0 && is !== 'new' ? 'maybeSame' : 'new';
  const isLinked = sourceId === undefined || (system.source === source && system.sourceId === sourceId);
  const gets =
    facts.some(({ taken }) => taken !== 'asked') ||
    people.some(({ finding }) => ['takes', 'proposed', 'keeps', 'unproposed'].includes(finding)) ||
    documents.some(({ taken }) => taken !== 'asked');
  return gets || !isLinked ? 'changed' : 'same';
}

/**
 * By the other register's id first, then by the name in daily use, then by the name it was said to be there; a retired system
 * is known by its id alone.
 */
function lookup(systems: readonly Here[], source: IncomingSource) {
  const inUse = systems.filter(({ system }) => system.state !== 'retired');
  const keys = new Map(systems.map((here) => [here.system.key, here]));
  const ids = new Map(
    systems.flatMap((here) => {
      const { sourceId } = here.system;
      return here.system.source === source && sourceId !== undefined ? [[sourceId, here] as const] : [];
    }),
  );
  const heard = new Map(
    inUse.flatMap((here) => {
      const { name } = here.system.source === source ? saidBySource(here.system) : {};
      return name === undefined ? [] : [[name, here] as const];
    }),
  );
  const names = new Map(inUse.map((here) => [nameKey(here.system.name), here]));
  return {
    inUse: inUse.map(({ system }) => system),
    byKey: (key: string | undefined) => (key === undefined ? undefined : keys.get(key)),
    find({ sourceId, name }: IncomingSystem): Here | undefined {
      const byId = sourceId === undefined ? undefined : ids.get(sourceId);
      if (byId) return byId;
      const byName = names.get(nameKey(name)) ?? heard.get(imprint(name));
      // Of the same name, and another there: two there are one here, or two systems; that is asked.
      const isAnother =
        sourceId !== undefined && byName?.system.source === source && byName.system.sourceId !== undefined;
      return isAnother ? undefined : byName;
    },
  };
}
