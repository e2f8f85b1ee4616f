import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../../core/cpr/masked.ts';
import { dayOf } from '../../../../core/dates.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { cutByHead } from '../../../workplace/imports/columns-by-head.ts';
import { Statement } from '../../incident/breach-records.ts';
import { numberOf, statementKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { CaseEntry } from '../../log/records.ts';
import { officers } from '../../roles.ts';
import { importedCase, importedKey } from '../imported-case.ts';
import {
  guessedColumns,
  neededFields,
  type OldCase,
  type RegisterColumns,
  readRegister,
  registerFaults,
  registerFields,
  registerHeads,
} from '../register-file.ts';

const column = z.int().min(0).max(200);

/**
 * The DBR brings in the register that was kept before (GDPR art. 33(5)): columns are found by their heads or chosen, CPR
 * numbers are covered in words and refused elsewhere (INV15), and nobody is told. The same file again stores nothing, and
 * finishes what a stopped server left.
 */
export const importRegister = action({
  summary: 'The DBR brings in the old register of breaches; `check` only tells',
  roles: officers,
  // Guarded cell by cell: guarded as one text, the file would lose columns.
  inputAsWritten: true,
  input: z.strictObject({
    csv: z.string().min(1).max(500_000),
    columns: z.partialRecord(z.enum(registerFields), column).optional(),
    check: z.boolean(),
  }),
  output: z.strictObject({
    heads: z.array(z.string()),
    columns: z.partialRecord(z.enum(registerFields), column),
    /** Fields that are needed and have no column; then there are no lines. */
    missing: z.array(z.enum(registerFields)),
    lines: z.array(
      z.strictObject({
        line: z.int(),
        fault: z.enum(registerFaults).optional(),
        /** It is stored already. */
        known: z.literal(true).optional(),
        number: z.string().optional(),
        isClosed: z.boolean().optional(),
        /** CPR numbers that are covered in it. */
        masked: z.int(),
      }),
    ),
    stored: z.int(),
    saved: z.boolean(),
  }),
  run: async (context, { csv, columns: chosen, check }) => {
    const { heads, rows } = cutByHead(csv, registerHeads);
    const columns: RegisterColumns = chosen ?? guessedColumns(heads);
    const missing = neededFields.filter((field) => columns[field] === undefined);
    const lines = missing.length > 0 ? [] : readRegister(rows, columns, dayOf(context.clock.now()));
    const known = new Set(lines.filter(({ said }) => said && isStored(context, said)));
    const fresh = lines.flatMap((line) => (line.said && !known.has(line) ? [line.said] : []));
    const saved = !check && missing.length === 0;
    if (saved) for (const old of fresh) await store(context, old);
    return {
      heads: [...heads],
      columns,
      missing,
      lines: lines.map((line) => ({
        line: line.line,
        ...(line.fault && { fault: line.fault }),
        ...(known.has(line) && { known: true as const }),
        ...(line.said && { number: line.said.number, isClosed: line.said.isClosed }),
        masked: maskedIn(`${line.said?.facts ?? ''}\n${line.said?.cause ?? ''}`).length,
      })),
      stored: fresh.length,
      saved,
    };
  },
});

/** The last row that is written: all of it is there. */
function isStored({ records }: Context, old: OldCase): boolean {
  return records.find(CaseEntry, entryKey(importedKey(old))) !== undefined;
}

const entryKey = (incident: string) => `${incident}:imported`;

async function store({ records, actor, clock }: Context, old: OldCase): Promise<void> {
  const { id, name } = actor.person;
  const { existed: _, ...created } = await records.create(Incident, importedCase(old, actor.person, clock.now()));
  const number = numberOf(created);
  const { key, at } = created.record;
  if (created.record.number === undefined) await records.update(Incident, created, { ...created.record, number });
  const facts = guardText(old.facts).text;
  await records.create(Statement, { key: statementKey(key), actor: id, at, number, facts });
  const said = { key: entryKey(key), actor: id, at, number, byName: name, incident: key, note: old.number };
  await records.create(CaseEntry, { ...said, what: 'imported' });
}
