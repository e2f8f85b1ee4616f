import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { undoableBy } from '../../domain/exemptions/exemption-change.ts';
import { coveredOn, covers, maySee, seesAll } from '../../domain/exemptions/exemption-cover.ts';
import { exemptionPeople } from '../../domain/exemptions/exemption-people.ts';
import { exemptionsInOrder, isInForce, isOver, settledExemption } from '../../domain/exemptions/exemption-state.ts';
import { type ExemptionTurn, turnOf } from '../../domain/exemptions/exemption-turn.ts';
import { shownExemption, underTitle } from '../../domain/exemptions/shown-exemption.ts';
import { titleIn } from '../../domain/handbook/rule.ts';
import { leadsSomebody } from '../../domain/workplace/leading.ts';
import { workplaceOn } from '../../domain/workplace/workplace.ts';
import { Exemption } from '../../features/exemptions/records.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { Unit } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** *Dispensationer* as the reader may see them, as each stands today by its dates (S67). */
export function exemptions(
  source: ViewSource,
  actor: Actor,
  query: { over?: 'yes' | undefined },
): ViewData<'exemptions'> {
  const { today, records } = source;
  const { rules } = source.handbook();
  const workplace = workplaceOn(source, today);
  const { id } = actor.person;
  const by = coveredOn(workplace, id);
  const seen = records.all(Exemption).filter(({ record }) => maySee(record, by, actor.roles, workplace));
  const [over, current] = [true, false].map((wanted) =>
    seen.filter(({ record }) => isPast(settledExemption(record, today)) === wanted),
  );
  // What the reader did today and may take back stays in sight.
  function isPast(settled: Exemption): boolean {
    return isOver(settled) && undoableBy(settled, id, today) === undefined;
  }
  const [wanted = [], others = []] = query.over ? [over, current] : [current, over];
  const shown = wanted.map((row) =>
    shownExemption(
      row,
      {
        rule: (rule) => rules.get(rule),
        unit: workplace.unit,
        find: (key) => records.find(Exemption, key)?.record,
        renewed: isRenewed(source, row.record),
        theirs: maySee(row.record, by, [], workplace),
        countsAsOne: workplace.countsAsOne,
      },
      actor,
      today,
    ),
  );
  const mayAsk = may(actor.roles, 'askExemption');
  return {
    sees: seesAll(actor.roles) ? 'all' : 'own',
    exemptions: [...exemptionsInOrder(shown)],
    others: others.length,
    mayAsk,
    maxMonths: source.setting('exemptionMaxMonths'),
    hasTeam: leadsSomebody(workplace.leading(id), workplace.employmentsOf(id), today),
    rules: mayAsk
      ? [...rules.values()].flatMap((rule) => {
          const version = rule.inForce(today);
          if (!version) return [];
          const title = titleIn(version, actor.language);
          return [
            {
              ...{ rule: rule.id, version: version.version, title },
              ...(version.lawBound && { lawBound: true as const }),
            },
          ];
        })
      : [],
    units: mayAsk ? source.all(Unit).map(({ unit, name }) => ({ unit, name })) : [],
  };
}

/** Another that goes on from it is asked for or granted. */
function isRenewed(source: ViewSource, { rule, key }: Exemption): boolean {
  return source
    .all(Exemption, { rule })
    .some(({ renews, state }) => renews === key && state !== 'refused' && state !== 'withdrawn');
}

/** What waits for the reader, for the menu and Start: what to do, and the day it should begin or is over (S67). */
export function waitingExemptions(source: ViewSource, actor: Actor): readonly { turn: ExemptionTurn; on: Day }[] {
  const { roles, person } = actor;
  if (!may(roles, 'assessExemption') && !may(roles, 'decideExemption') && !may(roles, 'askExemption')) return [];
  const { today } = source;
  const workplace = workplaceOn(source, today);
  return (['asked', 'assessed', 'granted'] as const).flatMap((state) =>
    source.all(Exemption, { state }).flatMap((row) => {
      const people = exemptionPeople(source, workplace, row);
      const turn = turnOf(row, person.id, people, isRenewed(source, row), workplace.countsAsOne, today);
      return turn ? [{ turn, on: turn === 'renew' ? row.expiresOn : row.from }] : [];
    }),
  );
}

/**
 * The exemptions in force from a rule that cover the reader: they stand under its title, and nobody else meets them. What
 * the law decides cannot be left, though somebody had leave before it did.
 */
export function exemptionsFor(
  source: ViewSource,
  actor: Actor,
  { rule, lawBound, version }: RuleVersion,
): ViewData<'rule'>['exemptions'] {
  const { today } = source;
  const isCurrent = source.handbook().rules.get(rule)?.inForce(today)?.version === version;
  const inForce = isCurrent && !lawBound ? source.all(Exemption, { rule }).filter((one) => isInForce(one, today)) : [];
  if (inForce.length === 0) return [];
  const workplace = workplaceOn(source, today);
  const reader = coveredOn(workplace, actor.person.id);
  return inForce
    .filter((one) => covers(one, reader, workplace))
    .toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn))
    .map(underTitle);
}
