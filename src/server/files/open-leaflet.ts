import { dayOf } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import { Decision, Page } from '../../features/handbook/records.ts';
import { shownPage } from '../../features/handbook/shown-page.ts';
import type { LeafletPage } from '../../features/reviews/leaflet.ts';
import { leafletOf, leafletOfPage } from '../../features/reviews/leaflet.ts';
import type { Context } from '../../kernel/context.ts';
import { leafletWords, openLeafletSource } from './leaflet-source.ts';

/** What a leaflet for anybody is about. */
export type LeafletTopic = { kind: 'rule'; rule: string } | { kind: 'page'; page: string };

/**
 * The leaflet of one rule or one role in force, from the text the handbook itself shows.
 * @throws Refusal `unknownRule`, `unknownPage`; of the policy and other long pages there is none
 */
export function openLeaflet(
  { actor, ...ports }: Pick<Context, 'actor' | 'records' | 'clock'>,
  topic: LeafletTopic,
): readonly LeafletPage[] {
  const source = openLeafletSource(ports, actor);
  const words = leafletWords[actor.language];
  if (topic.kind === 'rule') {
    const { rule } = topic;
    if (!source.points.rules.get(rule)?.inForce(source.points.today)) throw new Refusal('unknownRule', { rule });
    return leafletOf([{ kind: 'rule', ref: rule, minutes: 1 }], source, words);
  }
  const today = dayOf(ports.clock.now());
  const versions = ports.records.all(Page, { page: topic.page }).map(({ record }) => record);
  const decisions = ports.records.all(Decision).map(({ record }) => record);
  const shown = shownPage(versions, undefined, decisions, actor.language, today);
  if (shown?.kind !== 'role') throw new Refusal('unknownPage', { page: topic.page });
  const { version, inForceFrom } = shown.stamp;
  return [leafletOfPage({ ...shown, version, inForceFrom }, { ...source, today }, words)];
}
