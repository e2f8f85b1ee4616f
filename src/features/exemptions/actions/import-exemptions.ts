import { z } from 'zod';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { dayOf } from '../../../core/dates.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { cutByHead } from '../../workplace/imports/columns-by-head.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Unit } from '../../workplace/records.ts';
import { exemptionKey } from '../exemption.ts';
import { importedExemption } from '../old-register/imported-exemption.ts';
import { hands, neededOfOld, oldExemptionFaults, oldExemptionFields } from '../old-register/old-exemption-fields.ts';
import {
  nonceOfOld,
  type OldExemption,
  type OldGround,
  oldExemptionColumns,
  oldExemptionHeads,
  readOldExemptions,
} from '../old-register/read-old-exemptions.ts';
import { Exemption } from '../records.ts';
import { assessing } from '../roles.ts';

const column = z.int().min(0).max(200);
const columnsShape = z.partialRecord(z.enum(oldExemptionFields), column);

/**
 * The DBR brings in the exemptions in force that were kept elsewhere (S67, INV12): whole or not at all, and what a line
 * lacks is told. Nothing is decided by it: it says who asked, assessed and decided, and the one who asked and the one who
 * decided are told. The same file again stores nothing.
 */
export const importExemptions = action({
  summary: 'The DBR brings in exemptions in force from an old register; `check` only tells',
  roles: assessing,
  // Guarded cell by cell: guarded as one text, the file would lose columns.
  inputAsWritten: true,
  input: z.strictObject({
    csv: z.string().min(1).max(500_000),
    columns: columnsShape.optional(),
    check: z.boolean(),
  }),
  output: z.strictObject({
    heads: z.array(z.string()),
    columns: columnsShape,
    /** Fields that are needed and have no column; then there are no lines. */
    missing: z.array(z.enum(oldExemptionFields)),
    lines: z.array(
      z.strictObject({
        line: z.int(),
        faults: z.array(z.strictObject({ fault: z.enum(oldExemptionFaults), hand: z.enum(hands).optional() })),
        /** It is stored already. */
        known: z.literal(true).optional(),
        /** CPR numbers that are covered in it. */
        masked: z.int(),
        said: z
          .strictObject({
            ...{ rule: z.string(), scopeName: z.string(), isUnits: z.boolean(), until: z.iso.date() },
            ...{ askedBy: z.string(), assessedBy: z.string(), decidedBy: z.string() },
          })
          .optional(),
      }),
    ),
    stored: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, columns: chosen, check }) => {
    const { actor, clock, records } = context;
    const { heads, rows } = cutByHead(csv, oldExemptionHeads);
    const columns = chosen ?? oldExemptionColumns(heads);
    const missing = neededOfOld.filter((field) => columns[field] === undefined);
    const lines = missing.length > 0 ? [] : readOldExemptions(rows, columns, groundOf(context));
    const isKnown = (old: OldExemption) => records.find(Exemption, exemptionKey(nonceOfOld(old))) !== undefined;
    const fresh = lines.flatMap(({ said }) => (said && !isKnown(said) ? [said] : []));
    const known = new Set(lines.filter(({ said }) => said && isKnown(said)));
    const saved = !check && missing.length === 0;
    for (const old of saved ? fresh : []) {
      // What has become of it since another server brought it in is no other exemption.
      await create(context, Exemption, importedExemption(old, actor.person, clock.now()), { same: () => true });
    }
    return {
      ...{ heads: [...heads], columns, missing },
      lines: lines.map((line) => ({
        ...{ line: line.line, faults: [...line.faults], masked: maskedIn(notesOf(line.said)).length },
        ...(known.has(line) && { known: true as const }),
        ...(line.said && { said: shownOld(line.said) }),
      })),
      ...{ stored: fresh.length, saved },
    };
  },
});

function notesOf(old: OldExemption | undefined): string {
  return Object.values(old?.said ?? {}).join('\n');
}

function shownOld({ rule, units, workflow, until, people }: OldExemption) {
  const scopeName = units.length > 0 ? units.map(({ name }) => name).join(', ') : workflow;
  const { askedBy, assessedBy, decidedBy } = people;
  return {
    ...{ rule: rule.rule, scopeName, isUnits: units.length > 0, until },
    ...{ askedBy: askedBy.name, assessedBy: assessedBy.name, decidedBy: decidedBy.name },
  };
}

/** What the lines are held against, as the mirror and the directory have it. */
function groundOf(context: Context): OldGround {
  const { clock, directory, reader } = context;
  const { handbook, setting, all } = reader();
  const today = dayOf(clock.now());
  const workplace = workplaceOn(context, today);
  const units = new Map(all(Unit).flatMap((unit) => [unit.name, unit.unit].map((name) => [name.toLowerCase(), unit])));
  const byName = Map.groupBy(directory.people(), ({ name }) => name.toLowerCase());
  return {
    today,
    maxMonths: setting('exemptionMaxMonths'),
    rule: (id) => handbook().rules.get(id)?.inForce(today),
    unit: (named) => units.get(named.toLowerCase()),
    called: (named) => {
      const written = named.toLowerCase();
      const own = directory.personByUpn(written) ?? directory.personByMail(written);
      const found = own ? [own] : (byName.get(written) ?? []);
      const main = found.flatMap(({ id }) => workplace.person(workplace.mainOf(id)) ?? []);
      return [...new Map(main.map(({ id, name }) => [id, { id, name }])).values()];
    },
    countsAsOne: workplace.countsAsOne,
    watches: (person) =>
      workplace.officers.some((officer) => holds(officer, today) && workplace.countsAsOne(officer.person, person)),
  };
}
