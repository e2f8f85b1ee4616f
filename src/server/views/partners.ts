import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import type { Role } from '../../core/role.ts';
import type { Stored } from '../../core/stored.ts';
import { hasEdition } from '../../domain/partners/partner.ts';
import { partnerDemands } from '../../domain/partners/partner-demands.ts';
import { mayKeep } from '../../domain/partners/partner-owner.ts';
import { partnersInOrder, settledPartner } from '../../domain/partners/partner-state.ts';
import { editionInForce } from '../../features/handbook/decision.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { Partner } from '../../features/partners/records.ts';
import { isCurrent } from '../../features/workplace/employment.ts';
import { Employment, Setting, Unit } from '../../features/workplace/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** Who sees every partner; all others see those they answer for. */
const overall: readonly Role[] = ['editor', 'dpo', 'dpoDeputy', 'auditor', 'accountableExecutive'];

/** *Samarbejdspartnere* as the reader may see them, as each stands today (S50, S51, S103). */
export function partners(source: ViewSource, actor: Actor): ViewData<'partners'> {
  const { today, records } = source;
  const { rules, decisions } = source.handbook();
  const edition = editionInForce(decisions, 'handbook', today)?.edition;
  const seesAll = actor.roles.some((role) => overall.includes(role));
  const own = seesAll ? records.all(Partner) : records.all(Partner, { owner: actor.person.id });
  const demands = partnerDemands(source.all(Setting), workplaceOn(source, today));
  const rows = own.map(({ record, mark }) => ({ record: settledPartner(record, demands, today), mark }));
  const shown = rows.map((row) => shownPartner(source, actor, row, edition));
  const current = shown.filter(({ state }) => state !== 'ended');
  return {
    sees: seesAll ? 'all' : 'own',
    partners: [...partnersInOrder(shown)],
    ...(edition !== undefined &&
      current.length > 0 && {
        distribution: { edition, got: current.filter((one) => one.hasEdition).length, of: current.length },
      }),
    needsDeclaration: demands.needsDeclaration,
    mayAdd: may(actor.roles, 'addPartner'),
    rules: [...rules.values()].flatMap((rule) => {
      const version = rule.inForce(today);
      return version ? [{ rule: rule.id, title: titleIn(version, actor.language) }] : [];
    }),
    units: source.all(Unit).flatMap(({ unit, name, kind }) => (kind === 'partner' ? [{ unit, name }] : [])),
    editions: decisions
      .filter(({ document }) => document === 'handbook')
      .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn))
      .map((decision) => decision.edition),
  };
}

function shownPartner(source: ViewSource, actor: Actor, { record, mark }: Stored<Partner>, edition?: string) {
  const { actor: _, at: __, deed: ___, lacks, rules, ...shown } = record;
  return {
    ...shown,
    version: mark.version,
    lacks: [...(lacks ?? [])],
    rules: (rules ?? []).filter((rule) => source.handbook().rules.has(rule)),
    accounts: accountsIn(source, record.unit),
    hasEdition: edition !== undefined && hasEdition(record, edition),
    isMine: record.owner === actor.person.id,
    mayKeep: may(actor.roles, 'changePartner') && mayKeep(record, actor),
  };
}

/** How many of a partner's people have an account here; each reads and confirms like anybody else. */
function accountsIn({ all, today, directory }: ViewSource, unit: string | undefined): number {
  if (unit === undefined) return 0;
  const jobs = all(Employment, { unit }).filter((job) => job.kind === 'partner' && isCurrent(job, today));
  return new Set(jobs.flatMap(({ person }) => (directory.person(person)?.enabled ? [person] : []))).size;
}
