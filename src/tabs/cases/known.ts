import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { isKindUnsaid } from '../../features/cases/incident/incident.ts';
import { isItCase } from '../../features/cases/incident/it-case.ts';
import { capitalize } from '../capitalize.ts';
import type { Text } from '../language.tsx';
import type { Fact } from '../parts/facts.tsx';
import type { CaseData } from './timeline.ts';
import { whenWords } from './when-words.ts';

type Missing = keyof Text['cases']['case']['missingFact'];

/** What is known of a case, in the reader's words. */
export function knownFacts(data: CaseData, language: Language, today: Day, text: Text): readonly Fact[] {
  const words = text.cases.case;
  const { line, discoveredAt, persons, seenBy, source, units, owner, imported } = data;
  const and = (some: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(some);
  const contained = line.contained === 'yes' || line.contained === 'no' ? line.contained : undefined;
  const facts: readonly (readonly [keyof typeof words.fact, string | undefined])[] = [
    ['imported', imported],
    ['owner', owner && isItCase({ owner, data: data.data }) ? words.owner[owner] : undefined],
    ['source', source && words.source[source]],
    ['units', units && and(units)],
    ['discoveredAt', whenWords(discoveredAt, language, today, text)],
    ['reportedAt', whenWords(line.reportedAt, language, today, text)],
    ['data', data.data.length > 0 ? capitalize(and(data.data.map((kind) => words.data[kind]))) : undefined],
    ['persons', persons && words.persons[persons]],
    ['seenBy', seenBy && words.seenBy[seenBy]],
    ['contained', contained && words.yesNo[contained]],
    ['concerns', data.concerns.length > 0 ? and(data.concerns.map((who) => words.concern[who])) : undefined],
  ];
  return facts.flatMap(([fact, value]) => (value === undefined ? [] : [{ name: words.fact[fact], value }]));
}

/** What nobody has said yet: what the DBR may have to ask about; of people only where personal data is concerned. */
export function missingFacts({ line, data, owner, persons, seenBy, statement }: CaseData): readonly Missing[] {
  const isIts = isItCase({ owner, data });
  const isMissing: readonly (readonly [Missing, boolean])[] = [
    ['kind', isKindUnsaid(line)],
    ['facts', statement.facts.trim() === ''],
    ['data', !isIts && data.length === 0],
    ['persons', !isIts && persons === undefined],
    ['seenBy', !isIts && seenBy === undefined],
    ['contained', line.contained === undefined || line.contained === 'unknown'],
  ];
  return isMissing.flatMap(([what, missing]) => (missing ? [what] : []));
}
