import type { Actor } from '../../../../core/person.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { newest } from '../../../handbook/rule.ts';
import { draftKey } from '../../drafts/draft.ts';
import { editionAfter, isLocked } from '../../drafts/draft-status.ts';
import { Draft } from '../../drafts/records.ts';
import { Revision } from '../../revisions/records.ts';
import { type ImportedPart, importedDraft, type PartOutcome, partHoldsCpr, saysTheSame } from '../imported-part.ts';

/** A part and what came of it; the draft as it stands wherever there is one. */
export interface PartResult {
  subject: string;
  outcome: PartOutcome;
  draft?: Stored<Draft>;
}

type Needs = Pick<Ports, 'records' | 'clock' | 'followUps'>;
type PartInput = ImportedPart & { over?: number | undefined };

/** Rows under way at once: a write is refused when it has waited too long. */
const atOnce = 5;

/**
 * An editor keeps parts of a document as drafts (S15). Nothing of what others are writing is overwritten: a draft that is
 * open and says something else is told as a conflict, until the editor has seen it and says so by its version. What
 * cannot be kept holds up nothing else, and the same parts again write nothing.
 * @param input.parts each with the newest version the editor saw as `base`, and as `over` the row to write over
 */
export async function importDrafts(
  ports: Needs,
  actor: Actor,
  { parts }: { parts: readonly PartInput[] },
): Promise<readonly PartResult[]> {
  const results = new Map<PartInput, PartResult>();
  const failures: unknown[] = [];
  const queue = parts.values();
  const worker = async () => {
    for (const part of queue) {
      await keep(ports, actor, part).then(
        (result) => results.set(part, result),
        (failure: unknown) => failures.push(failure),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // Every part is tried before the first failure is told, so that trying again has the least left to do.
  if (failures.length > 0) throw failures[0];
  return parts.flatMap((part) => results.get(part) ?? []);
}

async function keep(ports: Needs, actor: Actor, part: PartInput): Promise<PartResult> {
  const { records, clock } = ports;
  const { subject } = part;
  if (partHoldsCpr(part)) return { subject, outcome: 'cpr' };
  const replaced = newestOf(ports, subject);
  if (replaced?.version !== part.base) return { subject, outcome: 'otherVersion' };
  const by = { actor: actor.person.id, now: clock.now() };
  const before = await records.fetch(Draft, draftKey(subject, part.base));
  if (before) return writeOver(ports, before, part, by);
  const { existed, ...stored } = await records.create(Draft, importedDraft(part, replaced, undefined, by));
  // Somebody began in that moment: theirs is looked at like any other.
  return existed ? writeOver(ports, stored, part, by) : written(ports, stored);
}

async function writeOver(
  ports: Needs,
  before: Stored<Draft>,
  part: PartInput,
  by: { actor: string; now: string },
): Promise<PartResult> {
  const { records } = ports;
  const { record, mark } = before;
  const { subject } = part;
  if (saysTheSame(record, part)) return { subject, outcome: 'same', draft: before };
  // As SharePoint has it: it may have been put before others a moment ago.
  const edition = record.revision;
  const revision = edition === undefined ? undefined : (await records.fetch(Revision, edition))?.record;
  if (record.state === 'open' && isLocked(revision)) return { subject, outcome: 'locked', draft: before };
  if (record.state === 'open' && part.over !== mark.version) return { subject, outcome: 'conflict', draft: before };
  const imported = importedDraft(part, newestOf(ports, subject), record, by);
  const wanted: Draft = { ...imported, revision: editionAfter(record, revision) };
  const stored = await records.update(Draft, before, wanted).catch(unlessChanged);
  if (stored) return written(ports, stored);
  const latest = await records.fetch(Draft, record.key);
  return { subject, outcome: 'conflict', ...(latest && { draft: latest }) };
}

function written({ followUps }: Needs, stored: Stored<Draft>): PartResult {
  followUps.audit(auditOf('importDrafts', stored, stored.record.actor, stored.record.at));
  return { subject: stored.record.subject, outcome: 'saved', draft: stored };
}

function newestOf({ records }: Needs, subject: string): RuleVersion | Page | undefined {
  const versions: readonly Stored<RuleVersion | Page>[] =
    subject === 'introduction' ? records.all(Page, { page: subject }) : records.all(RuleVersion, { rule: subject });
  return newest(versions.map(({ record }) => record));
}
