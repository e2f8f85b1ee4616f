import type { Day } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import type { Records } from '../../../kernel/records.ts';
import { titleIn } from '../../handbook/rule.ts';
import type { Led } from '../../workplace/team.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { briefedVersions, isBriefingInForce } from '../briefing.ts';
import { isDeclarationInForce } from '../declaration.ts';
import { Clearance } from '../records.ts';
import { isGateOf } from './access-people.ts';
import type { ClearanceSource, Newcomer, NewcomerGateStatus } from './newcomer.ts';
import { newcomerOf } from './newcomer.ts';

/** Those of a team who stand at a gate that is the manager's. */
export function newcomersOf(source: ClearanceSource, workplace: Workplace, team: readonly Led[]): readonly Newcomer[] {
  return team.flatMap((led) => newcomerOf(source, workplace, led.person, isGateOf(led)) ?? []);
}

/** Who looks: the manager, or somebody who stands in and only goes through rules. */
interface Maker {
  id: string;
  language: Language;
  isDeputy: boolean;
}

/** Somebody who is made ready, as the one who does it sees them: what is missing, and states and dates only (G8). */
export function shownNewcomer(
  find: Records['find'],
  { person, name, gateStatuses, briefings, declarations }: Newcomer,
  reader: Maker,
  hasAccount: boolean,
) {
  return {
    person,
    name,
    hasAccount,
    gates: gateStatuses.map((status) =>
      reader.isDeputy ? rulesOnly(status, reader.language) : shownGate(find, status, reader.language),
    ),
    briefings: briefings.filter(isBriefingInForce).map((briefing) => ({
      key: briefing.key,
      heldOn: briefing.heldOn,
      byName: briefing.byName,
      rules: briefedVersions(briefing).length,
      mayUndo: !reader.isDeputy || briefing.by === reader.id,
    })),
    papers: declarations
      .filter(isDeclarationInForce)
      .flatMap(({ key, how, signedOn, reference = '' }) =>
        how === 'paper' && !reader.isDeputy ? [{ key, signedOn, reference }] : [],
      ),
  };
}

/** What a deputy meets: the rules that are left, and nothing about a declaration. */
function rulesOnly(status: NewcomerGateStatus, language: Language) {
  const isReady = status.missing.rules.length === 0;
  return { ...gateAbout(status, isReady, language), declaration: 'notNeeded' as const };
}

/** The row decides who is cleared; until it is written, what there is to show does. */
function shownGate(find: Records['find'], status: NewcomerGateStatus, language: Language) {
  const { gate, isComplete, declaration } = status;
  const row = find(Clearance, gate.key)?.record;
  return {
    ...gateAbout(status, isComplete || row?.state === 'cleared', language),
    ...(row?.state === 'cleared' && row.clearedOn !== undefined && { clearedOn: row.clearedOn }),
    declaration,
  };
}

/**
 * That somebody is ready shows at once, because their access waits for it. Which rules are missing is told as it was when
 * the day began, and of a person who is ready not at all: each rule somebody reads is their own until the night has passed (G8).
 */
function gateAbout({ gate, missingLastNight }: NewcomerGateStatus, isReady: boolean, language: Language) {
  const rules = isReady ? [] : missingLastNight;
  return {
    kind: gate.kind,
    startsOn: gate.startsOn,
    ...(gate.job && { function: gate.job.function, unit: gate.job.unitName }),
    isChange: gate.isChange,
    state: isReady ? ('cleared' as const) : ('waiting' as const),
    rules: rules.map(({ rule, version }) => ({ rule: rule.id, title: titleIn(version, language) })),
  };
}

/** Those who are not ready first, by their first day. */
export function soonestFirst<T extends { name: string; gates: readonly { state: string; startsOn: Day }[] }>(
  newcomers: readonly T[],
): T[] {
  const isReady = ({ gates }: T) => gates.every(({ state }) => state === 'cleared');
  const dayOf = ({ gates }: T) => gates.map(({ startsOn }) => startsOn).sort()[0] ?? '';
  const order = new Intl.Collator('da');
  return newcomers.toSorted(
    (a, b) =>
      Number(isReady(a)) - Number(isReady(b)) || dayOf(a).localeCompare(dayOf(b)) || order.compare(a.name, b.name),
  );
}
