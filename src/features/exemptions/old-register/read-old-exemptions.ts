import { textHash } from '../../../core/content-hash.ts';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { addMonths, type Day } from '../../../core/dates.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import { columnsByHead } from '../../workplace/imports/columns-by-head.ts';
import { columnDay } from '../../workplace/imports/file-values.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import type { Unit } from '../../workplace/records.ts';
import { longestName, longestNote, mostUnits } from '../exemption.ts';
import type { OldExemptionField } from './old-exemption-fields.ts';
import { type Hand, hands, type OldExemptionColumns, type OldExemptionFault } from './old-exemption-fields.ts';

interface Named {
  id: string;
  name: string;
}

/** An exemption as the old register has it, whole. */
export interface OldExemption {
  rule: Pick<RuleVersion, 'rule' | 'version' | 'title'>;
  /** Units by name; else it is one system or workflow, in these words. */
  units: readonly Pick<Unit, 'unit' | 'name'>[];
  workflow: string;
  from: Day;
  until: Day;
  people: Readonly<Record<Hand, Named>>;
  assessedOn?: Day | undefined;
  decidedOn?: Day | undefined;
  advice?: 'recommends' | 'against' | undefined;
  said: Readonly<Record<'reason' | 'measures' | 'risk' | 'tradeOff' | 'conditions', string>>;
}

/** What the lines are held against. */
export interface OldGround {
  today: Day;
  maxMonths: number;
  /** The version of a rule that is in force. */
  rule(id: string): Pick<RuleVersion, 'rule' | 'version' | 'title' | 'lawBound'> | undefined;
  /** By its code or its name. */
  unit(named: string): Pick<Unit, 'unit' | 'name'> | undefined;
  /** By sign-in name, address or name; several where they share it. */
  called(named: string): readonly Named[];
  countsAsOne: CountsAsOne;
  /** Is it the DBR or the deputy, who never decide (GDPR art. 38(6))? */
  watches(person: string): boolean;
}

export interface OldLine {
  line: number;
  faults: readonly OldExemptionFault[];
  said?: OldExemption;
}

/** What municipalities call them. */
export const oldExemptionHeads: Readonly<Record<OldExemptionField, RegExp>> = {
  rule: /^(regel|regelnr|retningslinje)/i,
  scope: /^(gælder|gælder for|omfatter|enhed|system|afdeling|hvem)/i,
  until: /^(til|udløber|udløb|slut|gyldig til|i kraft til)/i,
  from: /^(fra|start|gyldig fra|gælder fra|i kraft fra)/i,
  askedBy: /^(ansøgt|ansøger|søgt|søger)/i,
  assessedBy: /^(vurderet af|dbr|vurderer)/i,
  decidedBy: /^(besluttet af|afgjort af|godkendt af|direktør|beslutter)/i,
  reason: /^(begrundelse|årsag|hvorfor)/i,
  measures: /^(kompenserende|tiltag|i stedet|foranstaltning)/i,
  assessedOn: /^vurderet( den)?$/i,
  decidedOn: /^(besluttet|afgjort|godkendt)( den)?$/i,
  advice: /^(vurdering|anbefaling)/i,
  risk: /^risiko/i,
  tradeOff: /^afvejning/i,
  conditions: /^vilkår/i,
};

export function oldExemptionColumns(names: readonly string[]): OldExemptionColumns {
  return columnsByHead(names, oldExemptionHeads);
}

/** Two lines of the same rule, place, end and asker are one exemption, however often the file is brought in. */
export function nonceOfOld({ rule, units, workflow, until, people }: OldExemption): string {
  const place = units.length > 0 ? units.map(({ unit }) => unit).toSorted() : workflow.toLowerCase();
  return `old-${textHash(JSON.stringify([rule.rule, place, until, people.askedBy.id])).slice(0, 24)}`;
}

/** Reads the lines below the heads. A line with a fault comes in not at all, and says everything that is in its way. */
export function readOldExemptions(
  rows: readonly { line: number; cells: readonly string[] }[],
  columns: OldExemptionColumns,
  ground: OldGround,
): readonly OldLine[] {
  const seen = new Set<string>();
  return rows.map(({ line, cells }): OldLine => {
    const { faults, said } = readLine((field) => cells[columns[field] ?? -1]?.trim() ?? '', ground);
    if (!said) return { line, faults };
    const nonce = nonceOfOld(said);
    if (seen.has(nonce)) return { line, faults: [{ fault: 'twice' }] };
    seen.add(nonce);
    return { line, faults, said };
  });
}

type Cell = (field: OldExemptionField) => string;

const notes = ['reason', 'measures', 'risk', 'tradeOff', 'conditions'] as const satisfies readonly OldExemptionField[];

function readLine(cell: Cell, ground: OldGround): Pick<OldLine, 'faults' | 'said'> {
  const rule = ground.rule(ruleId(cell('rule')));
  const isPolicy = /^politik/i.test(cell('rule'));
  const until = columnDay(cell('until'));
  const [assessedOn, decidedOn] = [columnDay(cell('assessedOn')), columnDay(cell('decidedOn'))];
  const from = columnDay(cell('from')) ?? decidedOn;
  const units = unitsIn(cell('scope'), ground);
  const faults: readonly OldExemptionFault[] = [
    ...whichHold<OldExemptionFault['fault']>([
      [cell('rule') === '', 'noRule'],
      [cell('rule') !== '' && !rule && !isPolicy, 'unknownRule'],
      [isPolicy || rule?.lawBound === true, 'bound'],
      [cell('scope') === '', 'noScope'],
      [until === undefined, 'noEnd'],
      [until !== undefined && until < ground.today, 'over'],
      [until !== undefined && until > addMonths(ground.today, ground.maxMonths), 'tooLong'],
      [from === undefined, 'noStart'],
      [from !== undefined && until !== undefined && until < from, 'datesReversed'],
      [cell('reason') === '', 'noReason'],
      [cell('measures') === '', 'noMeasures'],
      [cell('scope').length > longestName || notes.some((field) => cell(field).length > longestNote), 'longText'],
      [units.length > mostUnits, 'longText'],
      // What is looked up by or written on lists is not covered, but left out (INV15).
      [[...hands, 'rule' as const, 'scope' as const].some((field) => holdsCpr(cell(field))), 'cpr'],
    ]).map((fault) => ({ fault })),
    ...peopleFaults(cell, ground),
  ];
  const people = peopleIn(cell, ground);
  if (faults.length > 0 || !rule || !until || !from || !people) return { faults };
  const said = Object.fromEntries(notes.map((field) => [field, cell(field)])) as OldExemption['said'];
  const advice = adviceIn(cell('advice'));
  return {
    faults,
    said: { rule, units, workflow: cell('scope'), from, until, people, assessedOn, decidedOn, advice, said },
  };
}

/** INV12: all three are there, known, and three people; and nobody who watches over it has decided (GDPR art. 38(6)). */
function peopleFaults(cell: Cell, ground: OldGround): readonly OldExemptionFault[] {
  const each = hands.flatMap((hand): readonly OldExemptionFault[] => {
    if (cell(hand) === '') return [{ fault: 'nobody', hand }];
    const found = ground.called(cell(hand)).length;
    return found === 1 ? [] : [{ fault: found === 0 ? 'unknownPerson' : 'namesakes', hand }];
  });
  const people = peopleIn(cell, ground);
  if (!people) return each;
  const { askedBy, assessedBy, decidedBy } = people;
  const pairs = [
    [askedBy, assessedBy],
    [askedBy, decidedBy],
    [assessedBy, decidedBy],
  ] as const;
  const areFewer = pairs.some(([one, other]) => ground.countsAsOne(one.id, other.id));
  return whichHold<OldExemptionFault['fault']>([
    [areFewer, 'sameHands'],
    [!areFewer && ground.watches(decidedBy.id), 'dpoDecides'],
  ]).map((fault) => ({ fault }));
}

function peopleIn(cell: Cell, { called }: OldGround): OldExemption['people'] | undefined {
  const [askedBy, assessedBy, decidedBy] = hands.map((hand) => {
    const [first, ...others] = cell(hand) === '' ? [] : called(cell(hand));
    return others.length === 0 ? first : undefined;
  });
  return askedBy && assessedBy && decidedBy && { askedBy, assessedBy, decidedBy };
}

/** `R07`, `r7`, `7`, `R07 Digital Post`. */
function ruleId(written: string): string {
  const number = /^r?\s*(\d{1,3})\b/i.exec(written)?.[1] ?? '';
  return `r${number.padStart(2, '0')}`;
}

/** Every part of it names a unit, or it names none: then it is a system or a workflow. */
function unitsIn(written: string, { unit }: OldGround): OldExemption['units'] {
  const whole = unit(written);
  if (whole) return [whole];
  const parts = written.split(/[,;]/).map((part) => unit(part.trim()));
  const units = parts.filter((one) => one !== undefined);
  return units.length === parts.length ? [...new Map(units.map((one) => [one.unit, one])).values()] : [];
}

function adviceIn(written: string): OldExemption['advice'] {
  if (/fraråd|imod/i.test(written)) return 'against';
  return /anbefal|tilråd/i.test(written) ? 'recommends' : undefined;
}
