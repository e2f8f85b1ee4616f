import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const folder = path.join(import.meta.dirname, '..', 'graph', 'schemas');
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const file of readdirSync(folder)) {
  ajv.addSchema(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), file.replace(/\.json$/, ''));
}

/** Throws with ajv's words unless the body is what Microsoft's metadata says it is. */
export function checkAgainst(schema: string, body: unknown): void {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`There is no schema ${schema}`);
  if (validate(body)) return;
  throw new Error(
    `Not a ${schema}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body, null, 1).slice(0, 2_000)}`,
  );
}

/** Which schema an answer must meet, by method, path and status; `undefined` where there is none to meet. */
export function schemaFor(method: string, target: string, status: number): string | undefined {
  if (status >= 400) return 'errorResponse';
  if (status === 202 || status === 204) return undefined;
  const route = (target.split('?')[0] ?? '').replace(/:(?:\/|%2F)[^:]*(:|$)/i, '$1');
  const found = answers.find(([pattern]) => pattern.test(`${method} ${route}`));
  if (!found) throw new Error(`No schema is known for ${method} ${route}`);
  return found[1];
}

const id = '[^/]+';
const answers: [RegExp, string | undefined][] = [
  [/^GET \/groups\/[^/]+\/planner\/plans$/, 'collection.plannerPlan'],
  [/^(POST \/planner\/plans|GET \/planner\/plans\/[^/]+)$/, 'plannerPlan'],
  [/^GET \/planner\/plans\/[^/]+\/buckets$/, 'collection.plannerBucket'],
  [/^POST \/planner\/buckets$/, 'plannerBucket'],
  [/^GET \/planner\/(plans|buckets)\/[^/]+\/tasks$/, 'collection.plannerTask'],
  [/^(POST \/planner\/tasks|(GET|PATCH) \/planner\/tasks\/[^/]+)$/, 'plannerTask'],
  [/\/planner\/tasks\/[^/]+\/details$/, 'plannerTaskDetails'],
  [/^GET \/sites\/[^/]+\/lists\/[^/]+\/drive$|^GET \/drives\/[^/]+$/, 'drive'],
  [/\/createUploadSession$/, undefined],
  [/^GET \/sites\/[^/]+\/drives$/, 'collection.drive'],
  [/^GET \/drives\/.*\/content$/, undefined],
  [/^GET \/drives\/[^/]+\/root\/children$/, 'collection.driveItem'],
  [/^(GET|PUT) \/drives\/[^/]+\/(root|items\/[^/]+)(:\/content)?$/, 'driveItem'],
  [/[/.]delta(\(.*\))?$/, 'deltaCollection'],
  [/\/\$count$/, undefined],
  [/^POST \/\$batch$/, 'batchResponse'],
  [/^GET \/sites$/, 'collection.site'],
  [/^GET \/sites\/[^/]+$/, 'site'],
  [/^GET \/sites\/[^/]+\/lists$/, 'collection.list'],
  [/^POST \/sites\/[^/]+\/lists$/, 'list'],
  [/^(GET|PATCH) \/sites\/[^/]+\/lists\/[^/]+$/, 'list'],
  [/^GET .*\/columns$/, 'collection.columnDefinition'],
  [/^(POST .*\/columns|(GET|PATCH) .*\/columns\/[^/]+)$/, 'columnDefinition'],
  [/^GET .*\/items$/, 'collection.listItem'],
  [/^(POST .*\/items|(GET|PATCH) .*\/items\/[^/]+)$/, 'listItem'],
  [/\/items\/[^/]+\/fields$/, 'fieldValueSet'],
  [/\/versions$/, 'collection.listItemVersion'],
  [/\/versions\/[^/]+$/, 'listItemVersion'],
  [/^GET .*\/permissions$/, 'collection.permission'],
  [/\/permissions(\/[^/]+)?$/, 'permission'],
  [/^GET \/users$/, 'collection.user'],
  [/^(POST \/users|GET \/users\/[^/]+|GET \/me)$/, 'user'],
  [/\/manager$/, 'directoryObject'],
  [/\/(microsoft\.)?graph\.user$/, 'collection.user'],
  [/\/(microsoft\.)?graph\.group$/, 'collection.group'],
  [
    new RegExp(`^GET /(users|groups)/${id}/(directReports|memberOf|transitiveMemberOf|members|transitiveMembers)$`),
    'collection.directoryObject',
  ],
  [/^GET \/groups$/, 'collection.group'],
  [/^(POST \/groups|GET \/groups\/[^/]+)$/, 'group'],
  [/^GET \/subscriptions$/, 'collection.subscription'],
  [/\/subscriptions(\/[^/]+)?$/, 'subscription'],
];
