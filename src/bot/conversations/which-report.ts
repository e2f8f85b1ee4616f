import { reportersWords } from '../../features/incidents/actions/reporters-words.ts';
import { saidAnswers } from '../../features/incidents/said-answers.ts';
import { understand } from '../../features/incidents/understanding/understand.ts';
import { whichData } from '../cards/card-data.ts';
import { wordsIn } from '../words.ts';
import { inPlace } from './anew.ts';
import { fetchTakingWords } from './just-reported.ts';
import { moreWords } from './more-words.ts';
import type { Press } from './press.ts';
import { cardNow, inChat } from './report.ts';

/**
 * A report that may be more about the one before. *More*: its words are added there, and this one is wished away, which the
 * DBR reads; the clock of either goes on until then. *New*, and where the one before takes no more words: it is asked about
 * as any other.
 */
export const whichPress: Readonly<Record<string, Press>> = {
  which: async (services, _held, actor, account, data) => {
    const { choice, earlier, ...kept } = whichData.parse(data);
    const { case: key, lang } = kept;
    const me = { ...actor, language: lang };
    const { records, clock } = services.ports;
    // Refused where it is somebody else's.
    await services.act('answerIncident', me, { key });
    const asAny = { card: cardNow(services, key, kept) };
    const before = choice === 'more' ? await fetchTakingWords(services, earlier) : undefined;
    if (!before) return asAny;
    const words = (await reportersWords(records, key)).join('\n');
    const { incident } = understand(words, clock.now(), { encoder: services.encoder });
    const { category } = inChat(services, key);
    const said = {
      nonce: key.replace(/^incident:/, ''),
      category,
      words,
      answers: incident ? saidAnswers(incident.facts) : {},
    };
    const added = await moreWords(services, me, before, account, said, key);
    if (!added) return asAny;
    const text = wordsIn(lang).bot.goesOnIn(inChat(services, earlier).number);
    // The words stand in both until the DBR has read this one, too.
    await services.act('withdrawReport', me, { key, text }).catch(services.failed);
    return inPlace([added], lang);
  },
};
