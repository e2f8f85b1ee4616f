import type { House } from '../bot/house.ts';
import { views } from '../contract/contract.ts';
import { search } from '../domain/handbook/search.ts';
import { searchIndex } from '../domain/handbook/search-index.ts';
import type { Ports } from '../domain/ports.ts';
import { may } from '../domain/role-table.ts';
import { deepLink } from '../domain/telling/teams-link.ts';
import { actorOf } from './actor.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { phonesOf } from './phones.ts';
import type { ViewSources } from './view-source.ts';
import { colleagues, reports } from './views/breaches.ts';
import { declaration } from './views/clearance.ts';
import { rule } from './views/handbook.ts';
import { start } from './views/reading.ts';

/** What the bot may ask, from the same views and the same role table as the tab. */
export function botHouse(of: {
  config: Config;
  ports: Ports;
  sources: ViewSources;
  aside: House['aside'];
  log: Log;
}): House {
  const { config, ports, sources, aside, log } = of;
  const indexes = new WeakMap<object, ReturnType<typeof searchIndex>>();

  return {
    ports,
    tenantId: config.tenantId,
    aside,
    actor: (account, language) => actorOf(ports, account, 'bot', language),
    link: (place) => deepLink(place, config),
    phones: () => phonesOf(ports.records),
    owed: (actor) =>
      start(sources.now(), actor).owed.map(({ rule, title, seconds, occasion, critical }) => ({
        rule,
        name: `${rule.toUpperCase()} ${title}`,
        seconds,
        occasion,
        critical,
      })),
    rule: (actor, id) => rule(sources.now(), actor, { rule: id }),
    declaration: (actor) => declaration(sources.now(), actor),
    reports: (actor) => reports(sources.now(), actor).reports,
    search: (question, language) => {
      const looked = sources.now().searchable(language);
      const index = indexes.get(looked) ?? searchIndex(looked.documents, looked.words);
      indexes.set(looked, index);
      return search(index, question, 'rule');
    },
    colleagues: (actor, name) => {
      const query = views.colleagues.query.safeParse({ name });
      if (!query.success || !may(actor.roles, 'colleagues')) return [];
      return colleagues(sources.now(), actor, query.data).people;
    },
    failed: (error) => log.unexpected({ support: '-', action: 'bot', error }),
  };
}
