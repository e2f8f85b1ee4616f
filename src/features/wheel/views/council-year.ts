import { z } from 'zod';
import { yearOf } from '../../../core/dates.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import { titleIn } from '../../handbook/rule.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { wheelStateOf, wheelStates } from '../item.ts';
import { wheelStartOf } from '../queries/wheel-start.ts';
import { WheelItem } from '../records.ts';
import { calmed, firstYearOf } from '../start.ts';

const rule = z.strictObject({ rule: ruleNumber, title: z.string() });
const shown = z.strictObject({ ...shape(WheelItem, 'key', 'item', 'due', 'doneOn'), state: z.enum(wheelStates) });

/** So many rules fit on a page that is read at arm's length. */
const mostRules = 6;

/** The council's page: its rules, and the year: what, when and whether it was done (S69); of people nothing. */
export const councilYear = view({
  summary: "A council member's rules and the year's locked things: what, when, whether it was done; nobody's name",
  roles: ['councillor'],
  query: z.strictObject({}),
  output: z.strictObject({ year: z.int(), items: z.array(shown), rules: z.array(rule) }),
  read: (reader, { language }) => {
    const { all, records, today } = reader;
    const start = wheelStartOf(records);
    // Where the wheel was switched on late in a year, its first is the next.
    const year = Math.max(yearOf(today), firstYearOf(start) ?? 0);
    return {
      year,
      items: all(WheelItem, { year })
        .flatMap((row) => calmed(row, start) ?? [])
        .map((row) => ({
          ...{ key: row.key, item: row.item, due: row.due, doneOn: row.doneOn },
          state: wheelStateOf(row, today),
        }))
        .toSorted((a, b) => a.due.localeCompare(b.due)),
      rules: councilRules(reader).map((version) => ({ rule: version.rule, title: titleIn(version, language) })),
    };
  },
});

/** Those of the council alone, then the core and the rest, in the handbook's order. */
function councilRules(reader: Reader): readonly RuleVersion[] {
  const rank = ({ audience, core }: RuleVersion) => (audience.length === 1 ? 0 : core ? 1 : 2);
  return [...reader.handbook().rules.values()]
    .flatMap((rule) => rule.inForce(reader.today) ?? [])
    .filter(({ audience }) => audience.includes('council'))
    .toSorted((a, b) => rank(a) - rank(b) || a.rule.localeCompare(b.rule))
    .slice(0, mostRules);
}
