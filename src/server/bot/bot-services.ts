import type { BotServices } from '../../bot/services.ts';
import { views } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { search } from '../../features/handbook/search/search.ts';
import { searchIndex } from '../../features/handbook/search/search-index.ts';
import { deepLink } from '../../features/notifications/teams-link.ts';
import { knownSystems, systemsNamed } from '../../features/systems/colleagues/named-systems.ts';
import { actorOf } from '../../features/workplace/queries/actor-of.ts';
import type { Services } from '../../kernel/context.ts';
import { type Action, may } from '../../roles.ts';
import { carryOut } from '../carry-out.ts';
import type { Config } from '../config.ts';
import { chosenLinks, phonesOf } from '../http/phones.ts';
import type { Log } from '../log.ts';
import type { ViewSources } from '../view-source.ts';

/** What the bot may ask, from the same views and the same role table as the tab. */
export function botServices(of: {
  config: Config;
  ports: Services;
  sources: ViewSources;
  aside: BotServices['aside'];
  isReady: BotServices['isReady'];
  ownSites: BotServices['ownSites'];
  opinion: BotServices['opinion'];
  encoder: BotServices['encoder'];
  log: Log;
}): BotServices {
  const { config, ports, sources, aside, isReady, ownSites, opinion, encoder, log } = of;
  const indexes = new WeakMap<object, ReturnType<typeof searchIndex>>();

  return {
    ports,
    tenantId: config.tenantId,
    aside,
    isReady,
    ownSites,
    opinion,
    encoder,
    actor: (account, language) => actorOf(ports, account, 'bot', language),
    link: (place) => deepLink(place, config),
    phones: () => phonesOf(ports.records),
    links: () => chosenLinks(ports.records),
    owed: (actor) =>
      views.start
        .read(sources.now(), inside(actor, 'start'), {})
        .owed.map(({ rule, title, seconds, occasion, critical }) => ({
          rule,
          name: `${rule.toUpperCase()} ${title}`,
          seconds,
          occasion,
          critical,
        })),
    waiting: (actor) => {
      const { first, rest } = views.tasks.read(sources.now(), inside(actor, 'tasks'), {});
      return [...first, ...rest];
    },
    isTrial: () => sources.now().trial() !== undefined,
    rule: (actor, id) => views.rule.read(sources.now(), inside(actor, 'rule'), { rule: id }),
    declaration: (actor) => views.declaration.read(sources.now(), inside(actor, 'declaration'), {}),
    act: async (name, actor, input) => {
      if (!may(actor.roles, name)) throw new Refusal('notAllowed');
      return (await carryOut(name, { ports, log }, actor, input)).record;
    },
    reports: (actor) => views.reports.read(sources.now(), actor, {}).reports,
    search: (actor, question) => {
      const { language } = inside(actor, 'searchable');
      const looked = sources.now().searchable(language);
      const index = indexes.get(looked) ?? searchIndex(looked.documents, looked.words);
      indexes.set(looked, index);
      return search(index, question, 'rule');
    },
    systems: (actor, question) => {
      const reader = sources.now();
      if (!may(actor.roles, 'systemNames') || !reader.isOn('systems')) return [];
      const { systems } = views.systemNames.read(reader, actor, {});
      return systemsNamed(question, knownSystems(systems)).map(({ key: system }) =>
        views.aboutSystem.read(reader, actor, { system }),
      );
    },
    whom: (actor) => views.questions.read(sources.now(), inside(actor, 'questions'), {}).whom,
    colleagues: (actor, name) => {
      const query = views.colleagues.query.safeParse({ name });
      if (!query.success || !may(actor.roles, 'colleagues')) return [];
      return views.colleagues.read(sources.now(), actor, query.data).people;
    },
    failed: (error) => log.unexpected({ support: '-', action: 'bot', error }),
  };
}

/** What the role table says of an action counts in the chat, too. @throws Refusal `outside` */
function inside(actor: Actor, action: Action): Actor {
  if (!may(actor.roles, action)) throw new Refusal('outside');
  return actor;
}
