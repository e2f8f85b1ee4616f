import type { Day } from '../core/dates.ts';
import type { Thing } from '../features/waiting/queries/thing.ts';
import type { waiting } from './da/waiting.ts';

/** How days, bands and waiting are said where the words are shown. */
export interface Saying {
  onDay(day: Day): string;
  /** How far away a day is. */
  away(day: Day): string;
  band(band: Extract<Thing, { kind: 'centreGap' }>['band']): string;
}

/** A thing that waits, in words. */
export interface ThingWords {
  what: string;
  /** What is done to it, in a word. */
  verb: string;
  /** When, where it is not a plain deadline, or why. */
  more: readonly string[];
  /** The deadline, to be said as one. */
  dueOn?: Day;
}

/** What a thing that waits is called, and what is said beside it: the same on Start and in the chat. */
export function thingWords(thing: Thing, words: typeof waiting, say: Saying): ThingWords {
  const { what, more = [], dueOn } = said(thing, words, say);
  const notes = [...more, ...whoDoesIt(thing, words)];
  const isForOther = 'accountableName' in thing && thing.accountableName !== undefined;
  const name = isForOther ? `${what} ${words.forName(thing.accountableName ?? '')}` : what;
  return { what: name, verb: words.verb[thing.kind], more: notes, ...(dueOn !== undefined && { dueOn }) };
}

interface ThingSentences {
  what: string;
  more?: readonly string[];
  dueOn?: Day;
}

function said(thing: Thing, words: typeof waiting, say: Saying): ThingSentences {
  const { dueOn } = thing;
  switch (thing.kind) {
    case 'openCase':
      return { what: (thing.isTaken ? words.openCase : words.takeCase)(thing.number) };
    case 'moreCases':
      return { what: words.moreCases(thing.count), more: [words.untaken(thing.untaken)] };
    case 'decideCases':
      return { what: words.decideCases(thing.count) };
    case 'stopCases':
      return { what: words.stopCases(thing.count) };
    case 'readUnconfirmed':
      return { what: words.readUnconfirmed(thing.count) };
    case 'answerCase':
      return { what: words.answerCase(thing.number) };
    case 'answerDpo':
      return { what: words.answerDpo(thing.count) };
    case 'unheard':
      return { what: words.unheard[thing.by], more: [words.unheardWhy[thing.by]] };
    case 'signDeclaration':
      return { what: words.sign, more: [words.signWhy] };
    case 'briefFor':
      return { what: words.briefFor(thing.manager) };
    case 'nextOfEdition':
      return { what: words.edition[thing.deed](thing.document, thing.edition) };
    case 'firstSteps':
      return {
        what: words.firstSteps(thing.done, thing.all),
        more: thing.mine.length > 0 ? [words.firstStepsMine(thing.mine)] : [],
      };
    case 'read':
      return { what: words.read(thing.count, thing.rule.toUpperCase()), dueOn };
    case 'makeReady':
      return {
        what: words.makeReady(thing.count),
        more: [words.starts(thing.count, say.onDay(dueOn), say.away(dueOn))],
      };
    case 'answerQuestion':
      return { what: words.answer(thing.count), more: [words.waitedFor(thing.count, thing.day)] };
    case 'conveyVersion':
      return { what: words.convey(thing.document, thing.edition), dueOn };
    case 'holdReview':
      return { what: words.review, more: [words.held(thing.held, thing.year)], dueOn };
    case 'renewPartners':
      return { what: words.renew(thing.count), dueOn };
    case 'remindTeam':
      return { what: words.remind, more: [words.behind(thing.count)] };
    case 'answerHandBacks':
      return { what: words.handBacks(thing.count), more: [words.handBacksHelp(say.onDay(dueOn))] };
    case 'answerIncoming':
      return { what: words.incoming(thing.count), more: [words.incomingHelp] };
    case 'lookAtChanges':
      return { what: words.changes[thing.what](thing.count), more: [words.changesHelp[thing.what]] };
    case 'training':
      return { what: words.training[thing.what](thing.count), dueOn };
    case 'systems':
      return { what: words.systems[thing.what](thing.count), more: [words.systemsHelp[thing.what]] };
    case 'wheel':
      return { what: words.wheel(thing.count), dueOn };
    case 'audits':
      return { what: words.audits[thing.what](thing.count), dueOn };
    case 'answerProposals':
      return { what: words.proposals[thing.what](thing.count), more: [words.proposalsHelp[thing.what]] };
    case 'answerExemptions': {
      const when = words.exemptionDay[thing.what](thing.count, say.onDay(dueOn), say.away(dueOn));
      return { what: words.exemptions[thing.what](thing.count), more: [when] };
    }
    case 'centreNewcomers':
      return { what: words.centreNewcomers(thing.managers), more: [words.centreNewcomersHelp] };
    case 'centreReviews':
      return { what: words.centreReviews(thing.managers, thing.year), more: [words.centreReviewsHelp] };
    case 'centreConvey':
      return { what: words.centreConvey(thing.managers, thing.document, thing.edition), dueOn };
    case 'centreBehind': {
      const behind = thing.behind === 'hidden' ? words.severalBehind : words.behind(thing.behind);
      return { what: words.centreBehind(thing.unit), more: [behind] };
    }
    case 'centreGap':
      return {
        what: words.centreGap(thing.rule.toUpperCase(), thing.unit),
        more: [words.centreGapRead(say.band(thing.band).toLowerCase())],
      };
  }
}

/** Who does it for the reader, or for whom the reader does it; and that a tick in Planner proves nothing. */
function whoDoesIt(thing: Thing, words: typeof waiting): readonly string[] {
  if (thing.kind !== 'holdReview' && thing.kind !== 'conveyVersion') return [];
  const { tickedInPlanner, accountableName, declinedName, performerName } = thing;
  const { review, convey } = words.ticked;
  return [
    ...(tickedInPlanner ? [thing.kind === 'holdReview' ? review : convey] : []),
    ...(accountableName === undefined ? [] : [words.answersFor(accountableName)]),
    ...(declinedName === undefined ? [] : [words.declinedBy(declinedName)]),
    ...(performerName === undefined ? [] : [words.performedBy(performerName)]),
  ];
}
