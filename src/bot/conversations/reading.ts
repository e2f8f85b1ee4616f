import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { readingCard } from '../cards/reading-card.ts';
import { readingData, ruleData, versionData } from '../cards/reading-data.ts';
import { receiptCard } from '../cards/receipt-card.ts';
import { ruleCard } from '../cards/rule-card.ts';
import { waitingLine } from '../say-waiting.ts';
import type { BotServices } from '../services.ts';
import type { Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { isDue } from './declaration.ts';
import type { Press } from './press.ts';

/** *Hvad venter?*: what Start says in words, and the rules the person owes, each with the button that opens it here. */
export function reading(services: BotServices, actor: Actor): Message {
  const owed = services.owed(actor);
  const toSign = isDue(services.declaration(actor));
  const { reading: words } = wordsIn(actor.language);
  const hasCard = owed.length > 0 || toSign;
  const lines = services
    .waiting(actor)
    .filter(({ kind }) => kind !== 'read' && !(toSign && kind === 'signDeclaration'))
    .map((thing) => waitingLine(services, actor.language, thing));
  const text = [hasCard ? words.alsoWaits : words.waits, '', ...lines].join('\n');
  const said = lines.length > 0 && { text };
  if (hasCard) return { ...said, card: readingCard(owed, actor.language, services.link(''), toSign) };
  return said || { text: services.isTrial() ? words.toTry(services.link('')) : words.nothing };
}

/** The buttons with which a rule is read and confirmed in the chat, by the same actions as in the tab (S87, INV7). */
export const readingPresses: Readonly<Record<string, Press>> = {
  reading: async (services, _held, actor, _account, data) => {
    const { lang } = readingData.parse(data);
    const { card, text = '' } = reading(services, { ...actor, language: lang });
    return card ? { card } : { sentence: text };
  },

  rule: async (services, _held, actor, _account, data) => {
    const { rule, lang } = ruleData.parse(data);
    return { card: shownRule(services, { ...actor, language: lang }, rule) };
  },

  confirm: async (services, _held, actor, _account, data) => {
    const { rule, version, lang } = versionData.parse(data);
    const me: Actor = { ...actor, language: lang };
    try {
      const receipt = await services.act('confirmReading', me, { rule, version, language: lang });
      const next = services.owed(me).find((owed) => owed.rule !== rule);
      return { card: receiptCard(receipt, next, lang, dayOf(services.ports.clock.now())) };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'ruleReplaced') throw error;
      return { card: shownRule(services, me, rule, wordsIn(lang).reading.newer) };
    }
  },

  undo: async (services, _held, actor, _account, data) => {
    const { rule, version, lang } = versionData.parse(data);
    const me: Actor = { ...actor, language: lang };
    await services.act('withdrawConfirmation', me, { rule, version });
    return { card: shownRule(services, me, rule, wordsIn(lang).reading.undone) };
  },
};

function shownRule(services: BotServices, actor: Actor, rule: string, notice?: string): Card {
  const reader = { language: actor.language, ownSites: services.ownSites() };
  return ruleCard(services.rule(actor, rule), reader, services.link(`rule/${rule}`), notice);
}
