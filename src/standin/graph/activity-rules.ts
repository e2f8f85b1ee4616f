import type { NewActivity } from '../activity-store.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { badRequest } from '../problem.ts';
import type { TeamsApp } from '../teams-app.ts';

/** Teams shows no more of a preview. */
const previewLength = 150;
const deepLink = 'https://teams.microsoft.com/l/';
const graph = /^https:\/\/graph\.microsoft\.com\/(v1\.0|beta)(\/.+)$/;

/**
 * What a notice says and where it leads, held against the app's package (graph.md line 122).
 * @param scope path the topic's entity must lie in, `/users/{id}`; absent: any
 * @throws Problem 400 for a type nobody declared, other parameters than the text has, or a topic that leads nowhere
 */
export function activityIn(body: JsonObject, app: TeamsApp, scope?: string): NewActivity {
  const { activityType: type, chainId, teamsAppId, iconId, previewText, topic } = body;
  if (typeof type !== 'string') throw badRequest("'activityType' is required.");
  const wanted = app.parametersOf(type);
  if (!wanted) throw badRequest(`The activity type '${type}' is not declared in the manifest of the app.`);
  if (teamsAppId !== undefined && teamsAppId !== null && teamsAppId !== app.id)
    throw badRequest(`The Teams app '${teamsAppId}' does not belong to the application in the token.`);
  if (iconId !== undefined && iconId !== null) throw badRequest(`The icon '${iconId}' is not declared for '${type}'.`);
  return {
    type,
    parameters: parametersIn(body.templateParameters, type, wanted),
    preview: previewIn(previewText),
    webUrl: targetOf(topic, scope),
    chain: chainId === undefined || chainId === null ? undefined : wholeNumber(chainId),
  };
}

function parametersIn(given: Json | undefined, type: string, wanted: readonly string[]): Record<string, string> {
  const pairs = Array.isArray(given) ? given.filter(isObject) : [];
  const parameters = Object.fromEntries(pairs.map(({ name, value }) => [String(name), value]));
  const lacking = wanted.find((name) => typeof parameters[name] !== 'string' || parameters[name] === '');
  if (lacking) throw badRequest(`The template parameter '${lacking}' of the activity type '${type}' has no value.`);
  const unknown = Object.keys(parameters).find((name) => !wanted.includes(name));
  if (unknown) throw badRequest(`The text of the activity type '${type}' has no template parameter '${unknown}'.`);
  return Object.fromEntries(wanted.map((name) => [name, String(parameters[name])]));
}

function previewIn(previewText: Json | undefined): string {
  const content = isObject(previewText) ? previewText.content : undefined;
  return typeof content === 'string' ? content.slice(0, previewLength) : '';
}

/** Where a click leads. An entity of Graph leads to the app itself; a text needs a deep link of its own. */
function targetOf(topic: Json | undefined, scope: string | undefined): string | undefined {
  if (!isObject(topic) || typeof topic.value !== 'string') throw badRequest("'topic' with a value is required.");
  const { source, value, webUrl } = topic;
  if (source === 'text') {
    if (typeof webUrl === 'string' && webUrl.startsWith(deepLink)) return webUrl;
    throw badRequest("'topic.webUrl' must be a Microsoft Teams deep link when the topic is a text.");
  }
  if (source !== undefined && source !== null && source !== 'entityUrl')
    throw badRequest(`'${source}' is no source of a topic.`);
  const entity = graph.exec(value)?.[2]?.toLowerCase();
  if (!entity) throw badRequest("'topic.value' must be the URL of an entity in Microsoft Graph.");
  if (scope && entity !== scope && !entity.startsWith(`${scope}/`))
    throw badRequest("'topic.value' must be the user in the request, or something of theirs.");
  return typeof webUrl === 'string' ? webUrl : undefined;
}

function wholeNumber(value: Json): string {
  if (/^-?\d{1,19}$/.test(String(value))) return String(value);
  throw badRequest("'chainId' must be a whole number of 64 bits.");
}
