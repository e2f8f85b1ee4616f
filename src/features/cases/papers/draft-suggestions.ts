import type { Moment } from '../../../core/dates.ts';
import { isLate } from '../assessment.ts';
import type { Category, DataKind } from '../incident/category.ts';
import { kindsOf } from '../incident/category.ts';
import { momentInWords } from '../incident/moment-words.ts';
import { reasonsOf } from '../log/reasons.ts';
import type { CaseFacts } from '../queries/case-facts.ts';
import { addedSince } from '../relations/case-message.ts';
import type { Suggestion, Suggestions } from './authority-draft.ts';
import { noticesInForce } from './case-notice.ts';
import { type DraftField, notificationForm } from './form/notification-form.ts';
import { longestPaperText } from './paper-fields.ts';
import type { DraftWords } from './words/authority-draft.da.ts';

type Nature = 'confidentiality' | 'integrity' | 'availability';

const natures: Partial<Readonly<Record<Category, readonly Nature[]>>> = {
  lostDevice: ['confidentiality', 'availability'],
  malicious: ['confidentiality', 'integrity', 'availability'],
  availabilityIntegrity: ['integrity', 'availability'],
  physical: ['confidentiality', 'availability'],
};
/** Nothing of it was ever in a machine. */
const neverEncrypted: readonly Category[] = ['paper', 'overheard'];

/**
 * What the case says to each field, in whole sentences that can be sent; what it says nothing to is left out. Nothing is
 * claimed that nobody has written or answered: the two questions only the municipality knows (borders, processors) stay
 * open.
 * @param now decides whether the notification is late; a notification that is made counts as it was
 */
export function draftSuggestions(facts: CaseFacts, words: DraftWords, now: Moment): Suggestions {
  return {
    contact: text(contactLines(facts, words).join('\n')),
    ...aboutPeople(facts, words),
    ...aboutMeasures(facts, words),
    ...askedByVirk(facts, words, now),
  };
}

/** Which notification it is: the first or the one that follows another, and whether anything is to come after it. */
export function kindSentence(words: DraftWords, earlierReceipt?: string): (lacking: readonly DraftField[]) => string {
  return (lacking) => {
    const isLast = lacking.length === 0;
    if (earlierReceipt === undefined) return isLast ? words.whole : words.first;
    return isLast ? words.lastFollowUp(earlierReceipt) : words.followUp(earlierReceipt);
  };
}

/** The sentence about what the authority will want and nobody has written yet. */
export function laterSentence(words: DraftWords): (lacking: readonly DraftField[]) => string {
  return (lacking) => words.later(listed(lacking.map((field) => notificationForm[field].lacking)));
}

function aboutPeople({ incident, statement, messages, log }: CaseFacts, words: DraftWords): Suggestions {
  const { centreName, data = [], persons, seenBy } = incident;
  const who = new Set(data.map(whoseOf));
  const risk = reasonsOf(log).risk;
  return {
    event: text(
      [
        ...kindsOf(incident).map((kind) => words.category[kind]),
        statement?.facts,
        ...addedSince(messages).map(({ text: added }) => added),
        seenBy && words.seenBy[seenBy],
        centreName === undefined ? undefined : words.where(centreName),
      ]
        .filter(isSaid)
        .join('\n'),
    ),
    persons:
      persons === undefined
        ? 'missing'
        : text(
            [
              words.count(words.persons[persons]),
              who.size > 0 ? words.groups(listed([...who].map((group) => words.whose[group]))) : undefined,
            ]
              .filter(isSaid)
              .join(' '),
          ),
    records:
      data.length === 0 || persons === undefined
        ? 'missing'
        : text(words.records(listed(data.map((kind) => words.data[kind])), words.persons[persons])),
    personsExact: persons === '1' ? { text: '1' } : 'missing',
    specialCategories: data.includes('health') ? { text: words.health } : 'missing',
    effectsSeen: text(statement?.effects),
    effectsLikely: text(
      [...new Set(data.map((kind) => words.likely[kind])), risk === undefined ? '' : words.riskReason(risk)]
        .filter(isSaid)
        .join('\n'),
    ),
  };
}

function aboutMeasures({ incident, statement, log }: CaseFacts, words: DraftWords): Suggestions {
  const { art34, informedAt, contained } = incident;
  const how = log.findLast(({ what }) => what === 'informed')?.note ?? '';
  const informed: Suggestion =
    art34 === 'yes' && informedAt !== undefined
      ? text(words.informedAt(momentInWords(informedAt, 'da'), how))
      : art34 === 'no'
        ? { text: words.notInformed }
        : text(art34 === 'yes' ? words.toBeInformed : '');
  return {
    measures: text(statement?.remedies),
    limiting: contained === 'yes' ? { text: words.stopped } : 'missing',
    informed,
    notInformedWhy: art34 === 'no' ? text(reasonsOf(log).art34) : 'notNeeded',
  };
}

function askedByVirk(
  { incident, log, notices, reporter, statement }: CaseFacts,
  words: DraftWords,
  now: Moment,
): Suggestions {
  const { category, cause, discoveredAt, awareAt, reportedAt, notifiedAt, source } = incident;
  const at = (moment: Moment) => momentInWords(moment, 'da');
  const stoppedAt = log.findLast(({ what }) => what === 'contained')?.at;
  const delay = log.findLast(({ what }) => what === 'notified')?.note;
  const others = noticesInForce(notices).map(({ receiver, name, toldAt, reference }) =>
    [words.receiver[receiver], name, at(toldAt), reference].filter(isSaid).join(', '),
  );
  return {
    ended:
      incident.contained === 'no'
        ? { text: words.goesOn }
        : text(incident.contained === 'yes' && stoppedAt !== undefined ? words.stoppedAt(at(stoppedAt)) : ''),
    discovered: text(
      [words.discovered(at(discoveredAt)), awareAt && words.aware(at(awareAt)), words.reported(at(reportedAt))]
        .filter(isSaid)
        .join('\n'),
    ),
    delay: isLate(incident, notifiedAt ?? now) ? text(delay ?? statement?.enteredLate) : 'notNeeded',
    cause: cause === undefined ? 'missing' : text(`${cause}\n${words.type(words.cause[category])}`),
    nature: { text: (natures[category] ?? ['confidentiality']).map((nature) => words.nature[nature]).join('\n') },
    ...(source === 'supplier' && {
      processor: { text: words.yes },
      processorToldAt: { text: at(discoveredAt) },
    }),
    howFound: text(
      source === undefined
        ? reporter && (reporter.onBehalfOf === undefined ? words.foundByStaff : words.foundByOthers)
        : words.foundFrom[source],
    ),
    encryption: neverEncrypted.includes(category) ? { text: words.onPaper } : 'missing',
    otherAuthorities: { text: others.length > 0 ? others.join('\n') : words.nobodyElse },
  };
}

function contactLines({ controller }: CaseFacts, words: DraftWords): readonly string[] {
  const { municipality, officer, phone } = controller;
  return [
    words.contact(municipality),
    officer && words.officer(officer.name),
    phone === '' ? undefined : words.phone(phone),
    officer && words.email(officer.email),
  ].filter(isSaid);
}

function whoseOf(kind: DataKind): 'children' | 'staff' | 'citizens' {
  return kind === 'children' || kind === 'staff' ? kind : 'citizens';
}

function text(words: string | undefined): Suggestion {
  // A story in many messages may be longer than a field is: what is shown can always be written in.
  return isSaid(words) ? { text: words.trim().slice(0, longestPaperText) } : 'missing';
}

function isSaid(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

function listed(some: readonly string[]): string {
  return new Intl.ListFormat('da', { type: 'conjunction' }).format(some);
}
