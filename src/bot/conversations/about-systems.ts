import type { Actor } from '../../core/person.ts';
import type { Understanding } from '../../features/incidents/understanding/understand.ts';
import { asksWho, asksWhose } from '../../features/systems/colleagues/named-systems.ts';
import { plain } from '../cards/parts.ts';
import type { AboutSystem, BotServices } from '../services.ts';
import { wordsIn } from '../words.ts';

/** What the register of systems says to a question that names one. */
export interface SystemsAnswer {
  lines: readonly string[];
  /** It is about who has a system: the handbook has nothing to add. */
  isWhole: boolean;
}

/** *Må jeg gemme det i Nexus?*, *hvem ejer Nexus?*: what any colleague may know of the systems that are named (S42, S94). */
export function aboutSystems(services: BotServices, actor: Actor, words: string): SystemsAnswer {
  const lines = services.systems(actor, words).map((system) => lineOf(services, actor, system));
  return { lines, isWhole: lines.length > 0 && asksWho(words) };
}

/**
 * *Who owns Pladsanvisningen?* is a question, though the name weighs as a word of something else (S94). What it was read as
 * stays beside it, so that an incident can be reported all the same.
 */
export function asAsked(services: BotServices, actor: Actor, understood: Understanding): Understanding {
  const { intent, incident, maybe = incident, ...rest } = understood;
  if (asksWhose(rest.masked) === undefined) return understood;
  // The name of a system nobody has heard of sounds like anything.
  const isNothing = intent === 'smallTalk' || intent === 'help' || intent === 'hr';
  if (!isNothing && services.systems(actor, rest.masked).length === 0) return understood;
  return { ...rest, intent: 'question', isVague: false, ...(maybe && { maybe }) };
}

function lineOf(services: BotServices, { language }: Actor, system: AboutSystem): string {
  const { systems: words } = wordsIn(language);
  const { key, name, state, purpose, ownerName, stores, ask } = system;
  const who = ask.length > 0 ? ask.map(plain).join(', ') : words.askManager;
  return [
    `**[${plain(name)}](${services.link(`about-system/${key}`)})**`,
    ...(purpose === undefined ? [] : [`${words.usedFor}: ${plain(purpose)}`]),
    `${words.mayStore} ${words.stores[stores]}`,
    ...(state === 'phasingOut' ? [words.phasingOut] : []),
    `${words.owner}: ${ownerName === undefined ? words.noOwner : plain(ownerName)}`,
    ...(state === 'retired' ? [] : [`${words.ask}: ${who}`]),
  ].join('\n\n');
}
