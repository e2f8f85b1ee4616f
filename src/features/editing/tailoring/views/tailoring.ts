import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { isPackInForce } from '../../../handbook/pack.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { findingsIn } from '../../../handbook/search/findings.ts';
import { isWordInUse } from '../../../handbook/search/search-word.ts';
import { Pack, SearchWord } from '../../../handbook/tailoring-records.ts';
import { Unit } from '../../../workplace/records.ts';
import { writing } from '../../drafts/roles.ts';
import { readyPacks, readyWords } from '../example-tailoring.ts';
import { aroundExamples } from '../queries/around-examples.ts';
import { packsNow } from '../wanted-pack.ts';

const pack = z.strictObject({
  ...shape(Pack, 'key', 'pack', 'name', 'nameEn', 'rules', 'groups', 'types', 'areas', 'functions', 'units'),
  closed: z.boolean(),
  /** Version of its row. */
  seen: z.int(),
});

const word = z.strictObject({
  ...shape(SearchWord, 'key', 'word', 'language', 'means'),
  /** Rules and pages it finds today. */
  found: z.int(),
  seen: z.int(),
});

/** *Pakker og søgeord*: how the handbook is fitted to the work and to what people call things (S17, S24, S31). */
export const tailoring = view({
  summary: 'Packs, search words, the rules by focus and work area, and the examples of packs and words not yet taken',
  roles: writing,
  query: z.strictObject({}),
  output: z.strictObject({
    packs: z.array(pack),
    words: z.array(word),
    /** Every rule in force. */
    rules: z.array(z.strictObject({ ...shape(RuleVersion, 'rule', 'title', 'core', 'focus', 'areas') })),
    units: z.array(z.strictObject(shape(Unit, 'unit', 'name'))),
    /** What can be taken of the examples. */
    ready: z.strictObject({ packs: z.array(z.string()), words: z.array(z.string()) }),
  }),
  read: (reader, { language }) => {
    const around = aroundExamples(reader);
    const inForce = [...reader.handbook().rules.values()].flatMap((rule) => rule.inForce(reader.today) ?? []);
    return {
      packs: packsIn(reader),
      words: wordsIn(reader),
      rules: inForce.map((version) => {
        const { rule, core, focus, areas } = version;
        return { rule, title: titleIn(version, language), core, focus, ...(areas && { areas }) };
      }),
      units: reader.all(Unit).map(({ unit, name }) => ({ unit, name })),
      ready: {
        packs: readyPacks(around).map((one) => one.pack),
        words: readyWords(around).map(({ key }) => key),
      },
    };
  },
});

function packsIn({ records, today, plan }: Reader): z.input<typeof pack>[] {
  return packsNow(plan().packs, today).map((one) => {
    const { key, name, nameEn, rules, groups, types, areas, functions, units } = one;
    const seen = records.find(Pack, key)?.mark.version ?? 0;
    const closed = !isPackInForce(one, today) && one.to !== undefined;
    return { key, pack: one.pack, name, nameEn, rules, groups, types, areas, functions, units, closed, seen };
  });
}

function wordsIn(reader: Reader): z.input<typeof word>[] {
  const rows = reader.records.all(SearchWord).filter(({ record }) => isWordInUse(record, reader.today));
  return rows.map(({ record: { key, word, language, means }, mark }) => {
    const found = findingsIn(reader.handbook(), language, reader.today)(means);
    return { key, word, language, means: [...means], found, seen: mark.version };
  });
}
