import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Page, RuleVersion } from '../../../handbook/records.ts';
import { newest, rulesOf } from '../../../handbook/rule.ts';
import { Revision } from '../../revisions/records.ts';
import { draftOf, draftOfNothing, isBlank, nextRuleNumber } from '../draft-beginning.ts';
import { type Company, companyIn, editionAfter, hasJustOpened, isLocked } from '../draft-status.ts';
import { Draft } from '../records.ts';

type Needs = Pick<Ports, 'records' | 'clock' | 'followUps'>;

/** Numbers tried for a new rule before somebody is asked to try again: so many would have to begin in one moment. */
const tries = 5;

/**
 * An editor begins to write, or goes on: on the newest version of a rule or a page, or on a rule that is not there yet
 * (S15). Whoever opens it is written down, so that a second one is told. What was put away comes back with its words. The
 * same again gives the same draft; a draft that is before others is given to be read.
 * @returns the draft, and who else was in it a moment ago
 * @throws Refusal `unknownRule`, `unknownPage`; `draftPublished` when the version has just been replaced
 */
export async function openDraft(
  ports: Needs,
  actor: Actor,
  input: { of: 'rule'; rule: string } | { of: 'page'; page: string } | { of: 'newRule' },
): Promise<Stored<Draft> & { company?: Company | undefined }> {
  if (input.of === 'newRule') return openNew(ports, actor);
  const by = { actor: actor.person.id, now: ports.clock.now() };
  const wanted = input.of === 'rule' ? ofRule(input.rule) : ofPage(input.page);
  const { existed, ...stored } = await ports.records.create(Draft, wanted);
  if (!existed) return written(ports, stored);
  return goOn(ports, actor, stored);

  function ofRule(rule: string): Draft {
    const known = rulesOf(ports.records.all(RuleVersion, { rule }).map(({ record }) => record)).get(rule);
    if (known) return draftOf(known.newest, by);
    const fresh = ports.records.all(Draft, { subject: rule }).find(({ record }) => record.base === undefined);
    if (!fresh) throw new Refusal('unknownRule', { rule });
    return fresh.record;
  }

  function ofPage(page: string): Draft {
    const versions = ports.records.all(Page, { page }).map(({ record }) => record);
    const known = newest(versions);
    if (!known) throw new Refusal('unknownPage', { page });
    return draftOf(known, by);
  }
}

/** A rule with the next free number; whoever asks twice before writing a word gets the one they have. */
async function openNew(ports: Needs, actor: Actor): Promise<Stored<Draft>> {
  const { records, clock } = ports;
  const person = actor.person.id;
  const isOwnBlank = ({ record }: Stored<Draft>) => isBlank(record) && record.openedBy === person;
  const drafts = records.all(Draft);
  const own = drafts.find(isOwnBlank);
  if (own) return own;
  const taken = [
    ...drafts.map(({ record }) => record.subject),
    ...records.all(RuleVersion).map(({ record }) => record.rule),
  ];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const number = nextRuleNumber(taken);
    const { existed, ...stored } = await records.create(
      Draft,
      draftOfNothing(number, { actor: person, now: clock.now() }),
    );
    if (!existed) return written(ports, stored);
    if (isOwnBlank(stored)) return stored;
    taken.push(number);
  }
  throw new Refusal('microsoftBusy');
}

/** Somebody is in it already, or was: the same draft, with a word that now this person is. */
async function goOn(
  ports: Needs,
  actor: Actor,
  there: Stored<Draft>,
): Promise<Stored<Draft> & { company?: Company | undefined }> {
  const { records, clock } = ports;
  const now = clock.now();
  const person = actor.person.id;
  const { record } = there;
  if (record.state === 'published') throw new Refusal('draftPublished');
  const company = companyIn(record, person, now);
  const revision = record.revision === undefined ? undefined : records.find(Revision, record.revision)?.record;
  if (isLocked(revision) || hasJustOpened(record, person, now)) return { ...there, company };
  const wanted: Draft = {
    ...record,
    actor: person,
    at: now,
    state: 'open',
    revision: editionAfter(record, revision),
    openedBy: person,
    openedAt: now,
    deed: 'opened',
  };
  const stored = await records.update(Draft, there, wanted).catch(unlessChanged);
  if (stored) return { ...written(ports, stored), company };
  // Somebody wrote in that moment: they are the company, and what they wrote is what is opened.
  const latest = await records.fetch(Draft, record.key);
  if (!latest) throw new Refusal('unknownDraft');
  return { ...latest, company: companyIn(latest.record, person, now) };
}

function written({ followUps }: Needs, stored: Stored<Draft>): Stored<Draft> {
  followUps.audit(auditOf('openDraft', stored, stored.record.actor, stored.record.at));
  return stored;
}
