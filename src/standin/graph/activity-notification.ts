import { addActivity, hasApp } from '../activity-store.ts';
import { productApp } from '../identity.ts';
import { isObject, type Json } from '../json.ts';
import { badRequest, Problem } from '../problem.ts';
import { activityIn } from './activity-rules.ts';
import { bodyOf } from './body.ts';
import type { GraphAnswer } from './graph-answer.ts';
import { type Call, noContent, type Operation } from './operation.ts';
import { type PersonRow, personRow } from './people/people-store.ts';
import { userOf } from './people/users.ts';

const need = { anyOf: ['TeamsActivity.Send.User', 'TeamsActivity.Send'] };
const mostRecipients = 100;
const leastMinutesLeft = 45;

/** Calls an app may make in a second in one tenant (graph.md section 3, Teams). */
const perSecond = { one: 5, many: 2 } as const;

/** Notices in the activity feed of Teams (graph.md line 122); people are the only recipients there are here. */
export const activityNotificationOperations: readonly Operation[] = [
  { method: 'POST', path: '/users/{user}/teamwork/sendActivityNotification', need, units: 0, run: notifyOne },
  { method: 'POST', path: '/teamwork/sendActivityNotificationToRecipients', need, units: 0, run: notifyMany },
];

function notifyOne(call: Call): GraphAnswer {
  pace(call, 'one');
  const person = userOf(call);
  const notice = activityIn(bodyOf(call), call.standin.teamsApp, `/users/${call.params.user}`.toLowerCase());
  deliver(call, [person], notice);
  return noContent();
}

function notifyMany(call: Call): GraphAnswer {
  pace(call, 'many');
  const { caller, standin } = call;
  if (caller.kind === 'app' && caller.secondsLeft < leastMinutesLeft * 60)
    throw new Problem(412, 'PreconditionFailed', `The token must live ${leastMinutesLeft} minutes more.`);
  const body = bodyOf(call);
  const { recipients } = body;
  if (!Array.isArray(recipients) || recipients.length === 0) throw badRequest("'recipients' is required.");
  if (recipients.length > mostRecipients) throw badRequest(`There may be ${mostRecipients} recipients at most.`);
  const people = recipients.map((recipient) => personRow(standin.store, userIdIn(recipient)));
  deliver(call, people, activityIn(body, standin.teamsApp));
  return { status: 202 };
}

function pace({ caller, standin }: Call, kind: keyof typeof perSecond): void {
  if (caller.kind !== 'system') standin.meter.pace(caller.appId, `activity ${kind}`, perSecond[kind]);
}

/** Everybody or nobody: a recipient without the app refuses the whole request, as its consent is each recipient's own. */
function deliver(call: Call, people: readonly PersonRow[], notice: Parameters<typeof addActivity>[2]): void {
  const { caller, standin } = call;
  const isOurs = caller.kind === 'system' || caller.appId === productApp.clientId;
  if (!isOurs || people.some(({ id }) => !hasApp(standin.store, id))) throw notAuthorized(call);
  addActivity(
    standin,
    people.map(({ id }) => id),
    notice,
  );
}

/** Graph's words for an app that is not there for the person it writes to (seen in reports by developers). */
function notAuthorized({ caller, path }: Call): Problem {
  const app = caller.kind === 'system' ? productApp.clientId : caller.appId;
  return new Problem(
    403,
    'Forbidden',
    `Application with AAD App Id '${app}' is not authorized to generate custom text notifications about '${path}' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  );
}

function userIdIn(recipient: Json): string {
  if (!isObject(recipient)) throw badRequest('A recipient must be an object.');
  if (!/^#?microsoft\.graph\.aadUserNotificationRecipient$/.test(String(recipient['@odata.type'])))
    throw badRequest(`The recipient type '${recipient['@odata.type']}' is not supported here.`);
  if (typeof recipient.userId !== 'string') throw badRequest("A recipient needs a 'userId'.");
  return recipient.userId;
}
