import type { RedFlag } from '../../cases/incident/red-flags.ts';
import type { CategoryGuess } from './category-guess.ts';
import { dataSaid } from './facts/data-said.ts';
import type { Facts } from './facts/facts.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid } from './phrase.ts';
import { phraseTable } from './phrase-table.ts';

const { childWelfare, cprList, takenOver, notTaken, critical } = phraseTable('facts/red-flags.tsv', [
  'childWelfare',
  'cprList',
  'takenOver',
  'notTaken',
  'critical',
]);

/** Does it speak of a protected address or the welfare of a child? @param masked the text without CPR numbers */
export function tellsOfDanger(masked: string, index: MessageIndex): boolean {
  return isSaid(index, childWelfare) || dataSaid(masked, 0).includes('protectedAddress');
}

/** The flags that the words themselves raise, before anything has been answered. */
export function redFlags(index: MessageIndex, guess: CategoryGuess, facts: Facts): readonly RedFlag[] {
  const { category, certainty } = guess;
  const { data, persons, seenBy } = facts;
  const isHarmless = category === 'nearMiss' || (category === 'threat' && certainty === 'sure');
  const isSensitive = data.includes('health') || data.includes('social');
  const isOpen = seenBy === 'unknown' || seenBy === 'knownCitizen';
  const isSent = ['wrongRecipient', 'wrongContent', 'published', 'unsafeTransmission', 'paper'].includes(category);
  const raised: Readonly<Record<RedFlag, boolean>> = {
    protectedAddress: data.includes('protectedAddress'),
    childWelfare: isSaid(index, childWelfare),
    sensitiveToUnknown: isSensitive && isOpen && isSent,
    cprList: isSaid(index, cprList),
    internet: seenBy === 'internet' || category === 'published',
    manyPeople: persons?.band === '100+',
    takeover: category === 'malicious' && !facts.isUnopened && isSaid(index, takenOver) && !isSaid(index, notTaken),
    criticalDown: category === 'availabilityIntegrity' && isSaid(index, critical),
  };
  return isHarmless ? [] : (Object.keys(raised) as RedFlag[]).filter((flag) => raised[flag]);
}
