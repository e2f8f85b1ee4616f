import { guardText } from '../../../core/cpr/cpr.ts';
import { type Day, dayOf, type Moment } from '../../../core/dates.ts';
import type { System, SystemDocument, SystemRole } from '../records.ts';
import { adminTasks, sharedParts, singleParts } from '../stored-words.ts';
import { systemDocumentKey, systemRoleKey } from '../system.ts';
import { asText } from './compare-facts.ts';
import { saidOfPart } from './compare-people.ts';
import type { Compared, PersonFinding } from './compared.ts';
import type { IncomingSource } from './incoming.ts';
import { imprint, type SourceSaid, saidBySource, sourceSaid } from './source-said.ts';
import { mayLink } from './truth.ts';

/** Who brings in what, when, and from where. */
export interface Bringing {
  source: IncomingSource;
  /** What the press or the night is called: it is in the keys of what is new, and what it wrote can be undone. */
  batch: string;
  actor: string;
  at: Moment;
}

/** The system as it is wanted: what is taken over, who, and what the other register said. */
export function wantedSystem(compared: Compared, before: System | undefined, key: string, bringing: Bringing): System {
  const { incoming, facts } = compared;
  const { source, batch, actor, at } = bringing;
  const fresh: System = {
    key,
    actor,
    at,
    name: incoming.name,
    kind: 'system',
    state: 'inUse',
    processing: 'unclear',
    source,
  };
  const taken = Object.fromEntries(
    facts.flatMap(({ field, theirs, taken }) => (taken === 'theirs' ? [[field, theirs || undefined]] : [])),
  );
  const wanted: System = { ...(before ?? fresh), ...taken, ...namedIn(compared.people), batch, actor, at };
  return {
    ...wanted,
    ...(mayLink(before, source) && {
      ...{ source, sourceId: incoming.sourceId ?? before?.sourceId },
      sourceSaid: sourceSaid(saidNow(compared, before, source)),
    }),
    retiredOn: wanted.state === 'retired' ? (before?.retiredOn ?? dayOf(at)) : undefined,
  };
}

const unproposed = { proposedOwner: undefined, proposedOwnerName: undefined } as const;

function namedIn(people: readonly PersonFinding[]): Partial<System> {
  const of = (part: PersonFinding['part'], finding: PersonFinding['finding']) =>
    people.find((one) => one.part === part && one.finding === finding)?.person;
  const [owner, proposed, budget] = [of('owner', 'takes'), of('owner', 'proposed'), of('budgetHolder', 'takes')];
  return {
    ...(people.some(({ finding }) => finding === 'unproposed') && unproposed),
    ...(owner && { owner: owner.id, ownerName: owner.name, ownerFrom: undefined, ...unproposed }),
    ...(proposed && { proposedOwner: proposed.id, proposedOwnerName: proposed.name }),
    ...(budget && { budgetHolder: budget.id, budgetHolderName: budget.name, budgetHolderFrom: undefined }),
  };
}

/** What has been taken over or answered; what waits for an answer is asked again. */
function saidNow(
  { incoming, facts, people, documents }: Compared,
  before: System | undefined,
  source: IncomingSource,
): SourceSaid {
  const said = before?.source === source ? saidBySource(before) : {};
  const settled = ['takes', 'proposed', 'keeps'];
  const { owner: _, ...others } = said;
  return {
    // Named again, the one who was proposed is proposed again.
    ...(people.some(({ finding }) => finding === 'unproposed') ? others : said),
    ...Object.fromEntries(
      facts.flatMap(({ field, theirs, taken }) => (taken === 'asked' ? [] : [[field, imprint(theirs)]])),
    ),
    ...Object.fromEntries(
      singleParts.flatMap((part) => {
        const isSettled = people.some((one) => one.part === part && settled.includes(one.finding));
        return isSettled ? [[part, saidOfPart(incoming.people, part)]] : [];
      }),
    ),
    ...Object.fromEntries(
      documents.flatMap(({ document, taken }) =>
        taken === 'asked' ? [] : [[document.kind, imprint(asText(document))]],
      ),
    ),
  };
}

/** The parts of those who get one that several may have. */
export function wantedRoles(
  { people }: Compared,
  system: string,
  { batch, actor, at }: Bringing,
): readonly SystemRole[] {
  return sharedParts.flatMap((part) =>
    people.flatMap(({ part: of, finding, person, tasks }): readonly SystemRole[] => {
      if (of !== part || finding !== 'takes' || !person) return [];
      const key = systemRoleKey(system, part, person.id);
      const named = { person: person.id, name: person.name, from: dayOf(at) };
      const told = tasks && tasks.length > 0 ? { tasks: adminTasks.filter((task) => tasks.includes(task)) } : {};
      return [{ key, actor, at, system, part, ...named, ...told, batch }];
    }),
  );
}

/** The documents as they lie now. One that has a day is ready; one that is only a link may be. */
export function wantedDocument(
  { kind, link, nextReview }: { kind: SystemDocument['kind']; link: string; nextReview?: Day },
  before: SystemDocument | undefined,
  system: string,
  { actor, at }: Bringing,
): SystemDocument {
  const state = nextReview !== undefined || before?.state === 'ready' ? 'ready' : 'underWay';
  const day = nextReview ?? before?.nextReview;
  const key = systemDocumentKey(system, kind);
  return {
    ...before,
    key,
    actor,
    at,
    system,
    kind,
    state,
    link: guardText(link).text,
    ...(day !== undefined && { nextReview: day }),
  };
}
