import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { shownLesson } from '../../../cases/lessons/shown-lesson.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { Question } from '../../../questions/records.ts';
import { Unclear } from '../../feedback/records.ts';
import { unclearTaskKey } from '../../maintenance/maintenance-task.ts';
import { UpkeepTask } from '../../maintenance/records.ts';
import { doubtsInOrder } from '../doubts-told.ts';
import { allDoubts } from '../queries/doubts.ts';
import { InVain, Learnt } from '../records.ts';
import { settling } from '../roles.ts';

/** Dealt-with doubts the page goes back; older ones are in SharePoint. */
const mostSettled = 30;
/** Searches in vain the page shows, the newest first. */
const mostInVain = 20;

const doubted = z.strictObject({
  rule: z.string(),
  version: z.string(),
  title: z.string(),
  /** `nothing`: so few read the rule that counts and words could tell whose doubt it is. */
  tellable: z.enum(['all', 'counts', 'nothing']),
  need: z.int(),
  questions: z.strictObject({ open: z.int(), overdue: z.int(), answered: z.int() }),
  /** In the askers' own words, where they have said yes to them at a meeting. */
  quotes: z.array(z.string()),
  passages: z.array(
    z.strictObject({
      passage: z.string(),
      text: z.string(),
      under: z.string(),
      whole: z.boolean(),
      count: z.int(),
      lines: z.array(z.string()),
    }),
  ),
  lessons: z.array(z.strictObject({ key: z.string(), title: z.string(), month: z.string() })),
  /** Versions it may be dealt with in, the newest first. */
  versions: z.array(z.string()),
  /** Somebody has taken it up: there is an open task for it. */
  taken: z.boolean(),
});

const settled = z.strictObject({
  ...shape(Learnt, 'key', 'rule', 'version', 'passage', 'words', 'outcome', 'because', 'inVersion'),
  ...shape(Learnt, 'settledAt', 'byName'),
  title: z.string(),
});

/** What readers doubt in the rules in force, for whoever writes them: counts, never who (S3, S64, S117). */
export const learning = view({
  summary: 'What readers doubt in the rules in force, the rule that most needs to be written anew first',
  roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({
    rules: z.array(doubted),
    /** How many rules are in force, for the picture. */
    inForce: z.array(z.strictObject({ rule: z.string(), title: z.string(), chapter: z.string() })),
    settled: z.array(settled),
    /** What three people or more looked for in vain within four weeks; when is not told. */
    inVain: z.array(z.strictObject(shape(InVain, 'words', 'askers'))),
    maySettle: z.boolean(),
    /** Some of the lists are still being read. */
    loading: z.boolean(),
  }),
  read: (reader, { language, roles }) => {
    const { today, records } = reader;
    const { rules } = reader.handbook();
    const titleOf = (rule: string) => {
      const version = rules.get(rule)?.inForce(today);
      return version ? titleIn(version, language) : rule.toUpperCase();
    };
    const stateOf = (key: string) => records.find(UpkeepTask, key)?.record.state ?? 'done';
    const dealtWith = reader.all(Learnt).filter(({ withdrawnAt }) => withdrawnAt === undefined);
    return {
      rules: doubtsInOrder(allDoubts(reader)).map(({ passages, quotes, lessons, ...doubts }) => ({
        ...doubts,
        title: titleOf(doubts.rule),
        quotes: [...quotes],
        passages: passages.map((one) => ({ ...one, lines: [...one.lines] })),
        lessons: lessons.map(shownLesson).map(({ key, title, month }) => ({ key, title, month })),
        versions: (rules.get(doubts.rule)?.versions ?? []).map(({ version }) => version).toReversed(),
        taken: stateOf(unclearTaskKey(doubts.rule, doubts.version)) !== 'done',
      })),
      inForce: [...rules.values()].flatMap((rule) => {
        const version = rule.inForce(today);
        return version ? [{ rule: rule.id, title: titleOf(rule.id), chapter: version.chapter }] : [];
      }),
      settled: dealtWith
        .toSorted((a, b) => b.at.localeCompare(a.at))
        .slice(0, mostSettled)
        .map(({ actor: _, at: __, about: ___, withdrawnAt: ____, ...row }) => ({ ...row, title: titleOf(row.rule) })),
      inVain: newestOfEach(reader.all(InVain))
        .slice(0, mostInVain)
        .map(({ words, askers }) => ({ words, askers })),
      maySettle: isAny(roles, settling),
      loading: !reader.loaded(Question) || !reader.loaded(Unclear),
    };
  },
});

/** The same words may have been looked for again later: the last time stands for them. */
function newestOfEach(rows: readonly InVain[]): readonly InVain[] {
  const sorted = rows.toSorted((a, b) => b.week.localeCompare(a.week) || b.askers - a.askers);
  return [...new Map(sorted.toReversed().map((row) => [row.words, row])).values()].toSorted(
    (a, b) => b.week.localeCompare(a.week) || b.askers - a.askers,
  );
}
