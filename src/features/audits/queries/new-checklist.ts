import type { Reader } from '../../../kernel/reader.ts';
import { chapters as chapterNames } from '../../handbook/records.ts';
import { titleIn } from '../../handbook/rule.ts';
import { chapters } from '../../handbook/table-of-contents.ts';
import { System } from '../../systems/records.ts';
import { Unit } from '../../workplace/records.ts';
import { asColumns, type ChecklistLine, findingsToLookAtAgain, isInHouse, sampleOf, seedOf } from '../audit.ts';
import { Audit, AuditPoint } from '../records.ts';
import { type AuditArea, type AuditKind, auditAreas, type SampleKind, sampleSizes } from '../stored-words.ts';

type Line = Omit<ChecklistLine, 'place'>;
type Choice = readonly [code: string, name: string];
type Begun = Pick<Audit, 'checklist' | 'subjects' | 'seed' | 'ofUnits' | 'ofRules' | 'ofSystems'>;

/**
 * What a new audit begins with: what the last one found, the chapters of the handbook or the general controls of IT, and a
 * sample of centres, rules and systems by a seed that follows from the audit (S113, S114).
 */
export function newChecklist(reader: Reader, audit: string, kind: AuditKind): Begun {
  const before = findingsToLookAtAgain(kind, reader.all(Audit), reader.all(AuditPoint)).map(
    ({ key, heading }): Line => ({ subject: key, heading }),
  );
  if (!isInHouse(kind)) return asColumns(before);
  const seed = seedOf(audit);
  const { unit, rule, system } = choices(reader, kind);
  const drawn = (of: SampleKind, some: readonly Choice[]) => {
    const names = new Map(some);
    return sampleOf(seed, [...names.keys()], sampleSizes[of]).map(
      (code): Line => ({ subject: `${of}:${code}`, heading: names.get(code) ?? code }),
    );
  };
  return {
    ...asColumns([
      ...before,
      ...themes(reader, kind),
      ...drawn('unit', unit),
      ...drawn('rule', rule),
      ...drawn('system', system),
    ]),
    seed,
    ...(unit.length > 0 && { ofUnits: unit.length }),
    ...(rule.length > 0 && { ofRules: rule.length }),
    ...(system.length > 0 && { ofSystems: system.length }),
  };
}

/** The chapters that have a rule in force, or the general controls of IT. */
function themes(reader: Reader, kind: AuditKind): readonly Line[] {
  if (kind === 'internal') {
    return Object.entries(auditAreas).map(([area, heading]) => ({ subject: `area:${area as AuditArea}`, heading }));
  }
  const used = new Set(
    [...reader.handbook().rules.values()].flatMap((rule) => rule.inForce(reader.today)?.chapter ?? []),
  );
  return chapters
    .filter((chapter) => used.has(chapter))
    .map((chapter) => ({ subject: `chapter:${chapter}`, heading: chapterNames[chapter] }));
}

/** What there is to choose from, by its code, with what it is called. */
function choices(reader: Reader, kind: AuditKind): Readonly<Record<SampleKind, readonly Choice[]>> {
  const systems = reader.isOn('systems') ? reader.all(System).filter(({ state }) => state === 'inUse') : [];
  const system = systems.map(({ key, name }) => [key, name] as const);
  if (kind === 'internal') return { unit: [], rule: [], system };
  return {
    unit: reader.all(Unit).flatMap((one) => (one.kind === 'centre' ? [[one.unit, one.name] as const] : [])),
    rule: [...reader.handbook().rules.values()].flatMap((rule) => {
      const version = rule.inForce(reader.today);
      return version ? [[rule.id, `${rule.id.toUpperCase()} ${titleIn(version, 'da')}`] as const] : [];
    }),
    system,
  };
}
