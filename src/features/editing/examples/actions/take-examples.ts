import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { draftKey } from '../../drafts/draft.ts';
import { nextRuleNumber } from '../../drafts/draft-beginning.ts';
import { Draft } from '../../drafts/records.ts';
import { writing } from '../../drafts/roles.ts';
import type { OwnWords } from '../../drafts/text-variables.ts';
import { type Example, type ExampleRule, exampleOf, exampleRules } from '../example.ts';
import { ownWords } from '../queries/own-words.ts';
import { draftOfExample, mostTaken, takenAgain, takenOutcomes } from '../taken-example.ts';

const result = z.strictObject({
  example: z.string(),
  outcome: z.enum(takenOutcomes),
  /** The draft made of it. */
  ...shape(Draft, 'key', 'subject'),
});
type Taken = z.output<typeof result>;

/** `r999`: no rule has a longer number. */
const longestNumber = 4;
/** Rows under way at once: a write is refused when it has waited too long. */
const atOnce = 5;

/**
 * An editor takes examples: each becomes a draft, a rule under its own number where that is free and else the next (S7,
 * S13, S34, S68). An example taken once gives the same draft again, with the names that have been chosen since; what
 * somebody else has written is left alone. What cannot be stored holds up nothing else.
 * @throws Refusal `unknownRule`, `unknownPage` for what is no example
 */
export const takeExamples = action({
  summary: 'Makes drafts of the examples an editor has chosen',
  roles: writing,
  input: z
    .strictObject({
      rules: z.array(ruleNumber).max(mostTaken.rules),
      pages: z.array(z.string().min(1).max(60)).max(mostTaken.pages),
    })
    .refine(({ rules, pages }) => rules.length + pages.length > 0),
  output: z.strictObject({ drafts: z.array(result) }),
  run: async (context, { rules, pages }) => {
    const own = ownWords(context.reader());
    const chosen = [
      ...rules.map((id) => known(id, 'rule', 'unknownRule')),
      ...pages.map((id) => known(id, 'page', 'unknownPage')),
    ];
    const taken = new Map<Example, Taken>();
    const failures: unknown[] = [];
    const moved: ExampleRule[] = [];
    const queue = new Set(chosen).values();
    const worker = async () => {
      for (const example of queue) {
        await takeInPlace(context, example, own).then(
          (result) => {
            if (result) taken.set(example, result);
            else if (example.document === 'rule') moved.push(example);
          },
          (failure: unknown) => failures.push(failure),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    // Every example is tried before the first failure is told, so that trying again has the least left to do.
    if (failures.length > 0) throw failures[0];
    // One after the other: two servers that give numbers at once meet at the same one.
    for (const example of moved) taken.set(example, await takeElsewhere(context, example, own));
    return { drafts: chosen.flatMap((example) => taken.get(example) ?? []) };
  },
});

function known(id: string, document: Example['document'], code: 'unknownRule' | 'unknownPage'): Example {
  const example = exampleOf(id);
  if (example?.document !== document) throw new Refusal(code, { [document]: id });
  return example;
}

/** Where it has been taken, or under its own name; nothing where the number of a rule is another's. */
async function takeInPlace(context: Context, example: Example, own: OwnWords): Promise<Taken | undefined> {
  const { records } = context;
  const before = records.all(Draft).find(({ record }) => record.example === example.id);
  if (before) return take(context, example, before.record.subject, own);
  const isPublished =
    example.document === 'rule'
      ? records.all(RuleVersion, { rule: example.id }).length > 0
      : records.all(Page, { page: example.id }).length > 0;
  const found = isPublished ? undefined : await take(context, example, example.id, own);
  if (found || example.document === 'rule') return found;
  return { example: example.id, outcome: 'inTheWay', key: draftKey(example.id), subject: example.id };
}

/**
 * Under the first free number past those of the examples. They are tried in one order, whatever a server knows: two that
 * take the same at once meet at the same number.
 */
async function takeElsewhere(context: Context, example: Example, own: OwnWords): Promise<Taken> {
  const { records } = context;
  const taken = new Set([
    ...records.all(RuleVersion).map(({ record }) => record.rule),
    ...records.all(Draft).flatMap(({ record }) => (record.example === example.id ? [] : record.subject)),
  ]);
  let number = nextRuleNumber(exampleRules.map(({ id }) => id));
  for (; number.length <= longestNumber; number = nextRuleNumber([number])) {
    const found = taken.has(number) ? undefined : await take(context, example, number, own);
    if (found) return found;
  }
  throw new Error('every number a rule may have is taken');
}

/** @returns nothing where the row is another's */
async function take(context: Context, example: Example, subject: string, own: OwnWords): Promise<Taken | undefined> {
  const { actor, clock, records } = context;
  const fresh = draftOfExample(example, subject, own, { actor: actor.person.id, now: clock.now() });
  const { key } = fresh;
  const read = await records.fetch(Draft, key);
  if (read && takenAgain(read.record, fresh, own).example !== example.id) return undefined;
  const to = (before?: Draft) => (before ? takenAgain(before, fresh, own) : fresh);
  const { record } = await change(context, Draft, key, { read, to, again: 3 });
  return record.example === example.id ? { example: example.id, outcome: 'taken', key, subject } : undefined;
}
