import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { may } from '../../roles.ts';
import { declarationCard, signedCard } from '../cards/declaration-card.ts';
import { declarationData, signData } from '../cards/declaration-data.ts';
import type { BotServices } from '../services.ts';
import type { Answer, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import type { Press } from './press.ts';

/** The declaration of confidentiality: to be signed by whoever is asked to, with its receipt for whoever has (S34, S35). */
export function declaration(services: BotServices, actor: Actor): Message {
  const answer = shown(services, actor);
  return 'card' in answer ? { card: answer.card } : { text: answer.sentence };
}

/** The buttons with which it is signed in the chat, by the same actions as in the tab. */
export const declarationPresses: Readonly<Record<string, Press>> = {
  declaration: async (services, _held, actor, _account, data) => {
    const { lang } = declarationData.parse(data);
    return shown(services, { ...actor, language: lang });
  },

  sign: async (services, _held, actor, _account, data) => {
    const { version, lang } = signData.parse(data);
    const me: Actor = { ...actor, language: lang };
    if (!may(me.roles, 'signDeclaration')) throw new Refusal('notAllowed');
    // An old card of somebody who has signed, or need not: they see where they stand, and nothing is written.
    if (!isDue(services.declaration(me))) return shown(services, me);
    try {
      await services.act('signDeclaration', me, { version, language: lang });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'declarationReplaced') throw error;
      return shown(services, me, wordsIn(lang).declaration.newer);
    }
    return shown(services, me);
  },

  unsign: async (services, _held, actor, _account, data) => {
    const { version, lang } = signData.parse(data);
    const me: Actor = { ...actor, language: lang };
    if (!may(me.roles, 'undoDeclaration')) throw new Refusal('notAllowed');
    const { signed } = services.declaration(me);
    if (signed?.version === version) await services.act('undoDeclaration', me, { key: signed.key });
    return shown(services, me, wordsIn(lang).declaration.undone);
  },
};

/** Waits for a signature: for the first one, or for one that is about to expire. */
export function isDue({ isAsked, signed, renewBy }: ViewData<'declaration'>): boolean {
  return isAsked && (signed === undefined || renewBy !== undefined);
}

function shown(services: BotServices, actor: Actor, notice?: string): Answer {
  const lang = actor.language;
  const { declaration: words } = wordsIn(lang);
  const declared = services.declaration(actor);
  const { signed, isAsked, text } = declared;
  if (signed && !isDue(declared)) return { card: signedCard(signed, text?.title ?? words.waits, lang) };
  const card = declarationCard(
    declared,
    { language: lang, ownSites: services.ownSites() },
    services.link('declaration'),
    notice,
  );
  if (card) return { card };
  return { sentence: isAsked ? words.noText : words.nothing };
}
