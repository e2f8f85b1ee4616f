import type { Moment } from '../../src/core/dates.ts';
import {
  type IncidentUnderstood,
  type Models,
  type Understanding,
  understand,
} from '../../src/features/incidents/understanding/understand.ts';
import type { Found, Labelled, Measured, Misread, Share, Stratum } from './measured.ts';

/** The morning every message is read at, so that a measurement can be repeated. */
const morning: Moment = '2026-11-25T08:30:00Z';

/** @param by what a message is read by, where it is not what is committed */
export function measure(messages: readonly Labelled[], by: ReadonlyMap<Labelled, Models> = new Map()): Measured {
  const read = messages.map((labelled) => ({
    labelled,
    understood: understand(labelled.text, morning, { by: by.get(labelled) }),
  }));
  const incidents = read.filter(({ labelled }) => labelled.intent === 'incident');
  const share = <T>(all: readonly T[], isRight: (one: T) => boolean): Share => ({
    right: all.filter(isRight).length,
    of: all.length,
  });
  const isIntent = ({ labelled, understood }: (typeof read)[number]) => labelled.intent === understood.intent;
  const isCategory = ({ labelled, understood }: (typeof read)[number]) =>
    understood.incident?.guess.category === labelled.category;
  const shares = (groups: Map<string | undefined, typeof read>, isRight: typeof isIntent) =>
    Object.fromEntries([...groups].map(([name, all]) => [`${name}`, share(all, isRight)]));
  const said = incidents.flatMap(({ labelled }, at) => factLines(labelled.facts).map((fact) => ({ at, fact })));
  const found = incidents.flatMap(({ understood: { incident } }, at) =>
    factLines(
      incident && {
        ...incident.facts,
        persons: incident.facts.persons?.band,
        discovered: incident.facts.discovered?.when,
      },
    ).map((fact) => ({ at, fact })),
  );
  const isIn = (list: typeof said) => {
    const keys = new Set(list.map(({ at, fact }) => `${at} ${fact}`));
    return ({ at, fact }: (typeof said)[number]) => keys.has(`${at} ${fact}`);
  };
  const foundOf = (
    is: (one: (typeof read)[number]) => boolean,
    found: (one: (typeof read)[number]) => boolean,
  ): Found => ({
    precision: share(read.filter(found), is),
    recall: share(read.filter(is), found),
  });
  const kinds = ['data', 'persons', 'discovered', 'seenBy', 'contained'];
  const ofKind = (kind: string, list: typeof said) => list.filter(({ fact }) => fact.startsWith(kind));
  return {
    language: share(read, ({ labelled, understood }) => labelled.language === understood.language),
    intent: share(read, isIntent),
    perIntent: shares(
      Map.groupBy(read, ({ labelled }) => labelled.intent),
      isIntent,
    ),
    category: share(incidents, isCategory),
    perCategory: shares(
      Map.groupBy(incidents, ({ labelled }) => labelled.category),
      isCategory,
    ),
    categoryInTwo: share(incidents, ({ labelled, understood: { incident } }) =>
      [incident?.guess.category, incident?.guess.second].includes(labelled.category),
    ),
    sure: share(
      read.filter(({ understood: { incident } }) => incident?.guess.certainty === 'sure'),
      isCategory,
    ),
    held: share(read, ({ labelled, understood }) => Boolean(labelled.held) === understood.held.length > 0),
    holding: foundOf(
      ({ labelled }) => Boolean(labelled.held),
      ({ understood }) => understood.held.length > 0,
    ),
    nearMisses: foundOf(
      ({ labelled }) => labelled.category === 'nearMiss',
      ({ understood }) => understood.incident?.guess.category === 'nearMiss',
    ),
    precision: share(found, isIn(said)),
    recall: share(said, isIn(found)),
    perFact: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        { precision: share(ofKind(kind, found), isIn(said)), recall: share(ofKind(kind, said), isIn(found)) },
      ]),
    ),
    perFlag: flagsOf(read),
    strata: strataOf(read),
    misread: read.flatMap(({ labelled, understood }): Misread[] => {
      const { text, intent: meant, category } = labelled;
      if (meant !== understood.intent) return [{ kind: 'intent', meant, read: understood.intent, text }];
      const first = understood.incident?.guess.category;
      return first === category ? [] : [{ kind: 'category', meant: `${category}`, read: `${first}`, text }];
    }),
  };
}

function factLines(facts: Labelled['facts']): readonly string[] {
  if (!facts) return [];
  const { data = [], persons, discovered, seenBy, contained } = facts;
  return [
    ...data.map((kind) => `data ${kind}`),
    ...Object.entries({ persons, discovered, seenBy, contained }).flatMap(([kind, value]) =>
      value === undefined ? [] : [`${kind} ${value}`],
    ),
  ];
}

function flagsOf(read: readonly ReadMessage[]): Measured['perFlag'] {
  const asked = read.filter(({ labelled }) => labelled.flags !== undefined);
  const raised = ({ understood }: ReadMessage, flag: string) => {
    const told = toldIn(understood);
    return [...(told?.flags ?? []), ...(told?.facts.data ?? [])].some((one) => one === flag);
  };
  const flags = new Set(asked.flatMap(({ labelled }) => labelled.flags ?? []));
  return Object.fromEntries(
    [...flags].map((flag) => {
      const told = asked.filter(({ labelled }) => labelled.flags?.includes(flag));
      const found = asked.filter((one) => raised(one, flag));
      const right = told.filter((one) => raised(one, flag)).length;
      return [flag, { precision: { right, of: found.length }, recall: { right, of: told.length } }];
    }),
  );
}

interface ReadMessage {
  labelled: Labelled;
  understood: Understanding;
}

/** The incident a message is read as, also where its writer is asked first: pressed, it is reported as this. */
function toldIn({ incident, isKept, maybe }: Understanding): IncidentUnderstood | undefined {
  return incident ?? (isKept ? maybe : undefined);
}

function strataOf(read: readonly ReadMessage[]): Measured['strata'] {
  const groups = Map.groupBy(
    read.flatMap((one) => {
      const { style, author, language } = one.labelled;
      return [
        'all',
        `language ${language}`,
        ...(style ? [`style ${style}`] : []),
        ...(author ? [`author ${author}`] : []),
      ].map((name) => ({ name, one }));
    }),
    ({ name }) => name,
  );
  return Object.fromEntries([...groups].map(([name, all]) => [name, stratumOf(all.map(({ one }) => one))]));
}

function stratumOf(read: readonly ReadMessage[]): Stratum {
  const count = (is: (one: ReadMessage) => boolean) => read.filter(is).length;
  const isHeld = ({ understood }: ReadMessage) => understood.held.length > 0;
  const isRightlyHeld = (one: ReadMessage) => isHeld(one) && one.labelled.held === true;
  const isIncident = ({ labelled }: ReadMessage) => labelled.intent === 'incident';
  const isAmong = ({ labelled, understood }: ReadMessage, guessed: readonly (string | undefined)[]) =>
    labelled.intent === 'incident' ? guessed.includes(labelled.category) : understood.intent === labelled.intent;
  const isRead = (one: ReadMessage) =>
    isIncident(one) ? toldIn(one.understood) !== undefined : one.understood.intent !== 'incident';
  return {
    of: read.length,
    first: count((one) => isRightlyHeld(one) || isAmong(one, [toldIn(one.understood)?.guess.category])),
    inTwo: count((one) => {
      const { category, second } = toldIn(one.understood)?.guess ?? {};
      return isRightlyHeld(one) || isAmong(one, [category, second]);
    }),
    incidentOrNot: count((one) => isRightlyHeld(one) || isRead(one)),
    asked: count(({ understood }) => understood.isKept === true && understood.held.length === 0),
    language: count(({ labelled, understood }) => labelled.language === understood.language),
    lost: count(
      (one) => isIncident(one) && one.understood.intent !== 'incident' && !one.understood.maybe && !isHeld(one),
    ),
    belittled: count((one) => {
      const { guess, facts } = toldIn(one.understood) ?? {};
      const isCalmed = guess?.category === 'nearMiss' && one.labelled.category !== 'nearMiss';
      return isCalmed || (one.labelled.doubted === true && (facts?.contained === true || facts?.seenBy === 'nobody'));
    }),
    wronglyHeld: count((one) => isHeld(one) && !one.labelled.held),
  };
}
