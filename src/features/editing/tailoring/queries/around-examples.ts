import type { Reader } from '../../../../kernel/reader.ts';
import { findingsIn } from '../../../handbook/search/findings.ts';
import { Pack, SearchWord } from '../../../handbook/tailoring-records.ts';
import { Draft } from '../../drafts/records.ts';
import type { AroundExamples } from '../example-tailoring.ts';
import { hasBeen } from '../wanted-pack.ts';

/** What the examples of packs and words ask of a municipality; a rule may have got another number when it was taken. */
export function aroundExamples(reader: Reader): AroundExamples {
  const { today } = reader;
  const handbook = reader.handbook();
  const { parents } = reader.plan();
  const subjects = new Map(reader.all(Draft).map(({ example, subject }) => [example, subject]));
  const packs = new Set(
    reader
      .all(Pack)
      .filter(hasBeen)
      .map(({ pack }) => pack),
  );
  const words = new Set(reader.all(SearchWord).map(({ key }) => key));
  return {
    ruleOf: (example) => {
      const subject = subjects.get(example);
      return subject === undefined ? undefined : handbook.rules.get(subject)?.inForce(today)?.rule;
    },
    isUnit: (unit) => parents.has(unit),
    hasPack: (pack) => packs.has(pack),
    hasWord: (key) => words.has(key),
    found: (language, means) => findingsIn(handbook, language, today)(means),
  };
}
