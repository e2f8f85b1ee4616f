import { z } from 'zod';
import { isAny, type Role } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { demandedOff, demandedShape } from '../../../workplace/modules/queries/demanded-off.ts';
import { answering } from '../../../workplace/roles.ts';
import { ReadingStatus } from '../../records.ts';
import { overall } from '../../roles.ts';
import { onPaperShown } from '../on-paper-shown.ts';
import { councilReady } from '../queries/council-ready.ts';
import { partOf, protectedTable, rulesTold } from '../queries/protected-status.ts';
import { exactTable, type StatusTable } from '../reading-status-page.ts';
import { asShown } from '../shown-status.ts';
import { type Cell, count, statusRow, typeRow } from '../status-shapes.ts';

/** Who may open the exact rows in SharePoint, and meets each night's numbers here as well. */
const nightly: readonly Role[] = ['dpo', 'dpoDeputy', 'auditor'];

/**
 * Læsestatus as the reader may see it: last night's numbers for those who may open the exact rows (G8); everybody else's
 * part is cut from the same protected table of what is shown for now; managers see their own units, and only the
 * council's secretariat is told how the council is doing (S102).
 */
export const readingStatus = view({
  summary: 'How far units and person types have come with the core: counts, small groups protected',
  roles: [...overall, 'centreHead', 'lineManager'],
  query: z.strictObject({}),
  output: z.strictObject({
    /** When the oldest row was counted; absent before the first count. */
    countedAt: z.iso.datetime().optional(),
    /** The figures move seldom (G8); absent for those who meet each night's count. */
    slow: z.literal(true).optional(),
    rules: z.array(z.strictObject({ rule: ruleNumber, title: z.string() })),
    /** The units by centre; the total only for those who see all of the centre. */
    centres: z.array(z.strictObject({ name: z.string(), total: statusRow.optional(), units: z.array(statusRow) })),
    types: z.array(typeRow),
    /** People who owe something and have signed for it on paper; for those who see everybody, and not when it is nobody. */
    onPaper: count.optional(),
    /** The council as `x af 25`; only for its secretariat (S102). */
    council: z.strictObject({ ready: z.int(), people: z.int() }).optional(),
    /** What the policy demands and is switched off; for those who answer for it, and not when it is nothing. */
    demanded: demandedShape.optional(),
  }),
  read: (reader, { roles, person, language }) => {
    const rules = rulesTold(reader).filter((version) => version.core);
    const isNightly = isAny(roles, nightly);
    const core = rules.map(({ rule }) => rule);
    const table = isNightly
      ? exactTable(reader.all(ReadingStatus), core)
      : coreOf(protectedTable(reader), new Set(core));
    const { countedAt, centres, types } = table;
    const whole = () => ({
      centres: centres.map(({ total, units }) => ({ name: total.name, total, units })),
      types,
      ...onPaperIn(reader, table, isNightly),
    });
    const own = () => ({
      centres: partOf(table, reader, person.id).map(({ centre: _, ...part }) => part),
      types: [],
    });
    return {
      ...(countedAt && { countedAt }),
      ...(!isNightly && { slow: true as const }),
      rules: rules.map((version) => ({ rule: version.rule, title: titleIn(version, language) })),
      ...(isAny(roles, overall) ? whole() : own()),
      ...(roles.includes('secretariat') && { council: councilReady(reader) }),
      ...(isAny(roles, answering) && demandedIn(reader)),
    };
  },
});

function demandedIn(reader: Reader) {
  const demanded = demandedOff(reader);
  return demanded.length > 0 ? { demanded: [...demanded] } : {};
}

/** One number for everybody, from the rows per person type; somebody of two types counts in both. */
function onPaperIn(reader: Reader, table: StatusTable, isNightly: boolean) {
  const types = reader.all(ReadingStatus).filter(({ kind }) => kind === 'type');
  const rows = isNightly ? types : types.map(asShown);
  const onPaper = rows.reduce((sum, row) => sum + (row.onPaper ?? 0), 0);
  const shown = isNightly ? onPaper || undefined : onPaperShown(onPaper, table);
  return shown === undefined ? {} : { onPaper: shown };
}

/** All the words there are about rules are protected together; Læsestatus tells of the core. */
function coreOf({ countedAt, centres, types }: StatusTable, core: ReadonlySet<string>): StatusTable {
  const only = <T extends { cells: Cell[] }>(row: T): T => ({
    ...row,
    cells: row.cells.filter(({ rule }) => core.has(rule)),
  });
  return {
    countedAt,
    centres: centres.map(({ total, units, ...centre }) => ({ ...centre, total: only(total), units: units.map(only) })),
    types: types.map(only),
  };
}
