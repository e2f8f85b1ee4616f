import { questionKey } from '../../features/questions/question.ts';
import { Question } from '../../features/questions/records.ts';
import { askBackData, askData, askedCard } from '../cards/ask-card.ts';
import { wordsIn } from '../words.ts';
import type { Press } from './press.ts';

/** The buttons that send a written question on, and take it back, by the actions of the tab (S64, S84). */
export const askPresses: Readonly<Record<string, Press>> = {
  ask: async (services, _held, actor, account, data) => {
    const { words: id, to, lang } = askData.parse(data);
    const me = { ...actor, language: lang };
    const pending = await services.aside.find(id, account);
    if (pending && 'question' in pending) {
      const asked = await services.act('askQuestion', me, { nonce: id, to, text: pending.question });
      await services.aside.forget(id, account).catch(services.failed);
      return { card: askedCard(asked, lang) };
    }
    // Not the mirror: the question may have been taken back, or answered, a moment ago.
    const known = await services.ports.records.fetch(Question, questionKey(id));
    if (known?.record.person !== actor.person.id) return { sentence: wordsIn(lang).bot.ask.gone };
    return { card: askedCard(known.record, lang) };
  },

  askBack: async (services, _held, actor, _account, data) => {
    const { question, lang } = askBackData.parse(data);
    return {
      card: askedCard(await services.act('withdrawQuestion', { ...actor, language: lang }, { key: question }), lang),
    };
  },
};
