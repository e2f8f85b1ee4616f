import { Incident } from '../../features/cases/incident/records.ts';
import { reportersWords } from '../../features/incidents/actions/reporters-words.ts';
import { saidAnswers } from '../../features/incidents/said-answers.ts';
import { understand } from '../../features/incidents/understanding/understand.ts';
import { whichData } from '../cards/card-data.ts';
import { wordsIn } from '../words.ts';
import { inPlace } from './anew.ts';
import { moreWords } from './more-words.ts';
import type { Press } from './press.ts';
import { cardNow, inChat } from './report.ts';

/**
 * A report that may be more about the one before. *More*: its words are added there, and this one is wished away, which the
 * DBR reads; the clock of either goes on until then. *New*: it is asked about as any other.
 */
export const whichPress: Readonly<Record<string, Press>> = {
  which: async (services, _held, actor, account, data) => {
    const { choice, earlier, ...kept } = whichData.parse(data);
    const { case: key, lang } = kept;
    const me = { ...actor, language: lang };
    const { records, clock } = services.ports;
    // Refused where it is somebody else's.
    await services.act('answerIncident', me, { key });
    const before = (await records.fetch(Incident, earlier))?.record;
    if (choice === 'new' || !before) return { card: cardNow(services, key, kept) };
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
    const text = wordsIn(lang).bot.goesOnIn(inChat(services, earlier).number);
    await services.act('withdrawReport', me, { key, text });
    return inPlace([added], lang);
  },
};
