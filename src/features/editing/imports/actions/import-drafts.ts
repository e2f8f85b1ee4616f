import { z } from 'zod';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { newest } from '../../../handbook/rule.ts';
import { ruleNumber, versionNumber } from '../../../handbook/rule-number.ts';
import { draftKey } from '../../drafts/draft.ts';
import { editionAfter, isLocked } from '../../drafts/draft-status.ts';
import { Draft } from '../../drafts/records.ts';
import { Revision } from '../../revisions/records.ts';
import {
  type ImportedPart,
  importedDraft,
  longestPart,
  mostParts,
  partHoldsCpr,
  partOutcomes,
  saysTheSame,
} from '../imported-part.ts';
import { importing } from '../roles.ts';

const { audience, focus } = shape(RuleVersion, 'audience', 'focus');
const atMost = (most: number) => (codes: readonly string[]) => codes.length <= most;

const part = z.strictObject({
  subject: z.union([ruleNumber, z.literal('introduction')]),
  /** The newest version there was when the document was compared; absent for what is new. */
  base: versionNumber.optional(),
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(longestPart),
  audience: audience.refine(atMost(7)),
  focus: focus.refine(atMost(7)),
  iso: z.array(z.string().regex(/^[5-8]\.\d{1,2}$/)).max(40),
  policySection: z.string().regex(/^(\d{1,2}(\.\d{1,2}){0,3})?$/),
  /** The version of the open draft that was seen and is to be written over. */
  over: z.int().optional(),
});

const result = z.strictObject({
  subject: z.string(),
  outcome: z.enum(partOutcomes),
  /** The draft as it stands, wherever there is one. */
  draft: z
    .strictObject({
      ...{ key: z.string(), seen: z.int(), title: z.string(), text: z.string() },
      ...{ byName: z.string().optional(), at: z.string() },
    })
    .optional(),
});

type PartInput = z.output<typeof part>;
type PartResult = z.output<typeof result>;

/** Rows under way at once: a write is refused when it has waited too long. */
const atOnce = 5;

/**
 * An editor keeps parts of a document as drafts (S15). Nothing of what others are writing is overwritten: a draft that is
 * open and says something else is told as a conflict, until the editor has seen it and says so by its version. What
 * cannot be kept holds up nothing else, and the same parts again write nothing.
 */
export const importDrafts = action({
  summary: 'Keeps parts of a document as drafts; what others write is never overwritten unseen',
  roles: importing,
  inputAsWritten: true,
  inputLarge: true,
  input: z.strictObject({ parts: z.array(part).min(1).max(mostParts) }),
  output: z.strictObject({ parts: z.array(result) }),
  run: async (context, { parts }) => {
    const results = new Map<PartInput, PartResult>();
    const failures: unknown[] = [];
    const queue = parts.values();
    const worker = async () => {
      for (const part of queue) {
        await keep(context, part).then(
          (kept) => results.set(part, kept),
          (failure: unknown) => failures.push(failure),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    // Every part is tried before the first failure is told, so that trying again has the least left to do.
    if (failures.length > 0) throw failures[0];
    return { parts: parts.flatMap((part) => results.get(part) ?? []) };
  },
});

async function keep(context: Context, part: PartInput): Promise<PartResult> {
  const { actor, clock, records } = context;
  const { subject } = part;
  if (partHoldsCpr(part)) return { subject, outcome: 'cpr' };
  const replaced = newestOf(context, subject);
  if (replaced?.version !== part.base) return { subject, outcome: 'otherVersion' };
  const by = { actor: actor.person.id, now: clock.now() };
  const before = await records.fetch(Draft, draftKey(subject, part.base));
  if (before) return writeOver(context, before, part);
  const begun = importedDraft(part, replaced, undefined, by);
  const { existed, ...stored } = await records.create(Draft, begun, context.auditedAs(Draft, begun));
  // Somebody began in that moment: theirs is looked at like any other.
  return existed ? writeOver(context, stored, part) : saved(context, stored);
}

/** By hand: each part has an outcome of its own, where a change refuses all of them. */
async function writeOver(context: Context, before: Stored<Draft>, part: PartInput): Promise<PartResult> {
  const { actor, clock, records } = context;
  const { record, mark } = before;
  if (saysTheSame(record, part)) return told(context, 'same', before);
  // As SharePoint has it: it may have been put before others a moment ago.
  const edition = record.revision;
  const revision = edition === undefined ? undefined : (await records.fetch(Revision, edition))?.record;
  if (record.state === 'open' && isLocked(revision)) return told(context, 'locked', before);
  if (record.state === 'open' && part.over !== mark.version) return told(context, 'conflict', before);
  const by = { actor: actor.person.id, now: clock.now() };
  const imported = importedDraft(part, newestOf(context, part.subject), record, by);
  const wanted: Draft = { ...imported, revision: editionAfter(record, revision) };
  const stored = await records.update(Draft, before, wanted, context.auditedAs(Draft, wanted)).catch(unlessChanged);
  if (stored) return saved(context, stored);
  const latest = await records.fetch(Draft, record.key);
  return latest ? told(context, 'conflict', latest) : { subject: part.subject, outcome: 'conflict' };
}

function saved(context: Context, stored: Stored<Draft>): PartResult {
  context.written(Draft, stored);
  return told(context, 'saved', stored);
}

function told(context: Context, outcome: PartResult['outcome'], stored: Stored<Draft>): PartResult {
  context.stands(Draft, stored);
  const { key, subject, title = '', textDa: text = '', actor, at } = stored.record;
  const byName = context.directory.person(actor)?.name;
  return { subject, outcome, draft: { key, seen: stored.mark.version, title, text, byName, at } };
}

function newestOf({ records }: Context, subject: ImportedPart['subject']): RuleVersion | Page | undefined {
  const versions: readonly Stored<RuleVersion | Page>[] =
    subject === 'introduction' ? records.all(Page, { page: subject }) : records.all(RuleVersion, { rule: subject });
  return newest(versions.map(({ record }) => record));
}
