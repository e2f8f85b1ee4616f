import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { titleIn } from '../../handbook/rule.ts';
import { isCurrent } from '../../workplace/employment.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Employment, Unit } from '../../workplace/records.ts';
import { correctingDecisions, editionsToHave } from '../editions-to-have.ts';
import { hasEdition } from '../partner.ts';
import { partnerDemands } from '../queries/demands.ts';
import { answering, mayKeep, overseeing } from '../roles.ts';
import { partnersInOrder, settledPartner } from '../state.ts';

const shown = z.strictObject({
  ...shape(Partner, 'key', 'organisation', 'service', 'contactName', 'contactAt', 'owner', 'ownerName', 'unit'),
  ...shape(Partner, 'agreementRef', 'agreementFrom', 'agreementTo', 'processing', 'dataAgreementRef', 'safeguards'),
  ...shape(Partner, 'sentEdition', 'sentOn', 'instructedOn', 'instructedBy', 'instructedHow'),
  ...shape(Partner, 'declarationRef', 'declaredOn'),
  ...shape(Partner, 'confirmationRef', 'confirmedOn', 'confirmedEdition', 'confirmedWhat'),
  ...shape(Partner, 'state', 'renewal', 'nextDue', 'endedOn'),
  version: z.int(),
  lacks: shape(Partner, 'lacks').lacks.nonoptional(),
  rules: z.array(z.string()).optional(),
  /** Their people with an account here, who read the rules themselves. */
  accounts: z.int(),
  hasEdition: z.boolean(),
  isMine: z.boolean(),
  mayKeep: z.boolean(),
});

/** *Samarbejdspartnere* as the reader may see them, as each stands today (S50, S51, S103). */
export const partners = view({
  summary: 'Organisations that work for the municipality: what is agreed, what is lacking and what runs out',
  roles: [...answering, 'accountableExecutive', 'dpo', 'dpoDeputy', 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({
    /** All of them, or those the reader answers for. */
    sees: z.enum(['all', 'own']),
    partners: z.array(shown),
    /** The edition of the handbook in force, and how many of those that work for us now have got it (S18). */
    distribution: z.strictObject({ edition: z.string(), got: z.int(), of: z.int() }).optional(),
    needsDeclaration: z.boolean(),
    mayAdd: z.boolean(),
    rules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
    units: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
    editions: z.array(z.string()),
  }),
  read: (reader, actor) => {
    const { today, records } = reader;
    const { rules, pages, decisions } = reader.handbook();
    const correcting = correctingDecisions({ rules, pages });
    const editions = editionsToHave({ decisions, correcting }, 'handbook', today);
    const [edition] = editions;
    const seesAll = isAny(actor.roles, overseeing);
    const own = seesAll ? records.all(Partner) : records.all(Partner, { owner: actor.person.id });
    const demands = partnerDemands(records, workplaceOn(reader, today));
    const rows = own.map(({ record, mark }) => ({ record: settledPartner(record, demands, today), mark }));
    const all = rows.map((row) => shownPartner(reader, actor, row, editions));
    const current = all.filter(({ state }) => state !== 'ended');
    return {
      sees: seesAll ? ('all' as const) : ('own' as const),
      partners: [...partnersInOrder(all)],
      ...(edition !== undefined &&
        current.length > 0 && {
          distribution: { edition, got: current.filter((one) => one.hasEdition).length, of: current.length },
        }),
      needsDeclaration: demands.needsDeclaration,
      mayAdd: isAny(actor.roles, answering),
      rules: [...rules.values()].flatMap((rule) => {
        const version = rule.inForce(today);
        return version ? [{ rule: rule.id, title: titleIn(version, actor.language) }] : [];
      }),
      units: reader.all(Unit).flatMap(({ unit, name, kind }) => (kind === 'partner' ? [{ unit, name }] : [])),
      editions: decisions
        .filter(({ document }) => document === 'handbook')
        .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn))
        .map((decision) => decision.edition),
    };
  },
});

function shownPartner(reader: Reader, actor: Actor, { record, mark }: Stored<Partner>, editions: readonly string[]) {
  const { actor: _, at: __, deed: ___, lacks, rules, ...rest } = record;
  return {
    ...rest,
    version: mark.version,
    lacks: [...(lacks ?? [])],
    rules: (rules ?? []).filter((rule) => reader.handbook().rules.has(rule)),
    accounts: accountsIn(reader, record.unit),
    hasEdition: hasEdition(record, editions),
    isMine: record.owner === actor.person.id,
    mayKeep: isAny(actor.roles, answering) && mayKeep(record, actor),
  };
}

/** How many of a partner's people have an account here; each reads and confirms like anybody else. */
function accountsIn({ all, today, directory }: Reader, unit: string | undefined): number {
  if (unit === undefined) return 0;
  const jobs = all(Employment, { unit }).filter((job) => job.kind === 'partner' && isCurrent(job, today));
  return new Set(jobs.flatMap(({ person }) => (directory.person(person)?.enabled ? [person] : []))).size;
}
