import { z } from 'zod';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change, create } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { isPageName } from '../../../handbook/known-pages.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { newest, rulesOf } from '../../../handbook/rule.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { Revision } from '../../revisions/records.ts';
import { draftOf, draftOfNothing, draftOfPage, isBlank, nextRuleNumber } from '../draft-beginning.ts';
import { companyShape, shownCompany } from '../draft-shape.ts';
import { type Company, companyIn, editionAfter, hasJustOpened, isLocked } from '../draft-status.ts';
import { Draft } from '../records.ts';
import { writing } from '../roles.ts';
import { answered, storedDraft } from './stored-draft.ts';

/** Numbers tried for a new rule before somebody is asked to try again: so many would have to begin in one moment. */
const tries = 5;

const subject = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('rule'), rule: ruleNumber }),
  z.strictObject({ of: z.literal('page'), page: z.string().min(1).max(60) }),
  z.strictObject({ of: z.literal('newRule') }),
]);

/**
 * An editor begins to write, or goes on: on the newest version of a rule or a page, on a rule that is not there yet
 * (S15), or on a page the product knows and nobody has published (S7, S13, S34, S68). The person who opens it is written
 * down, so that a second one is told. What was put away comes back with its words. The same again gives the same draft; a
 * draft that is before others is given to be read.
 * @returns the draft, and who else was in it a moment ago
 * @throws Refusal `unknownRule`, `unknownPage`; `draftPublished` when the version has just been replaced
 */
export const openDraft = action({
  summary: 'Begins or goes on with a new edition of a rule or a page, or a rule that is not there yet',
  roles: writing,
  input: subject,
  output: storedDraft.extend({ ...shape(Draft, 'base'), company: companyShape.optional() }),
  run: async (context, asked) => {
    if (asked.of === 'newRule') return answered(await openNew(context));
    const { actor, clock, directory, records } = context;
    const now = clock.now();
    const by = actor.person.id;
    const fresh = asked.of === 'rule' ? ofRule(context, asked.rule) : ofPage(context, asked.page);
    let company: Company | undefined;
    const to = (before?: Draft): Draft => {
      if (!before) return fresh;
      if (before.state === 'published') throw new Refusal('draftPublished');
      company = companyIn(before, by, now);
      const revision = before.revision === undefined ? undefined : records.find(Revision, before.revision)?.record;
      if (isLocked(revision) || hasJustOpened(before, by, now)) return before;
      const opened = { actor: by, at: now, state: 'open', openedBy: by, openedAt: now, deed: 'opened' } as const;
      return { ...before, ...opened, revision: editionAfter(before, revision) };
    };
    // Opening takes nothing from anybody, so that whoever saves meanwhile is no reason to refuse it.
    const stored = await change(context, Draft, fresh.key, { to, again: 3 });
    const { base } = stored.record;
    return { ...answered(stored), base, company: company && shownCompany(company, directory) };
  },
});

function ofRule({ actor, clock, records }: Context, rule: string): Draft {
  const known = rulesOf(records.all(RuleVersion, { rule }).map(({ record }) => record)).get(rule);
  if (known) return draftOf(known.newest, { actor: actor.person.id, now: clock.now() });
  const fresh = records.all(Draft, { subject: rule }).find(({ record }) => record.base === undefined);
  if (!fresh) throw new Refusal('unknownRule', { rule });
  return fresh.record;
}

function ofPage({ actor, clock, records }: Context, page: string): Draft {
  const by = { actor: actor.person.id, now: clock.now() };
  const known = newest(records.all(Page, { page }).map(({ record }) => record));
  if (known) return draftOf(known, by);
  const begun = records.all(Draft, { subject: page }).find(({ record }) => record.base === undefined);
  if (begun) return begun.record;
  if (!isPageName(page)) throw new Refusal('unknownPage', { page });
  return draftOfPage(page, by);
}

/** A rule with the next free number; whoever asks twice before writing a word gets the one they have. */
async function openNew(context: Context): Promise<Stored<Draft>> {
  const { actor, clock, records } = context;
  const by = { actor: actor.person.id, now: clock.now() };
  const isOwnBlank = (draft: Draft) => isBlank(draft) && draft.openedBy === by.actor;
  const drafts = records.all(Draft);
  const own = drafts.find(({ record }) => isOwnBlank(record));
  if (own) {
    context.stands(Draft, own);
    return own;
  }
  const taken = [
    ...drafts.map(({ record }) => record.subject),
    ...records.all(RuleVersion).map(({ record }) => record.rule),
  ];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const number = nextRuleNumber(taken);
    const wanted = draftOfNothing(number, by);
    const stored = await create(context, Draft, wanted, { same: isOwnBlank }).catch(unlessChanged);
    if (stored) return stored;
    taken.push(number);
  }
  throw new Refusal('microsoftBusy');
}
