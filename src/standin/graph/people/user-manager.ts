import type { JsonObject } from '../../json.ts';
import { badRequest, Problem } from '../../problem.ts';
import { type Expansion, expansions } from '../odata/select.ts';
import type { Call } from '../operation.ts';
import type { PersonRow } from './people-store.ts';
import { personBody } from './person-body.ts';

/** The `manager` a call expands. @throws Problem 400 for any other expansion */
export function managerExpansion(call: Call): Expansion | undefined {
  const wanted = expansions(call.options.get('expand'));
  const other = wanted.find(({ name }) => name !== 'manager');
  if (other) throw badRequest(`Could not find a property named '${other.name}' on type 'microsoft.graph.user'.`);
  return wanted[0];
}

/** The manager of a person as an expansion shows it, with those above for `$levels`; nothing when there is none. */
export function managerOf(call: Call, row: PersonRow, expansion: Expansion | undefined, depth = 1): JsonObject {
  if (!expansion || row.manager === null) return {};
  const manager = call.standin.store.one<PersonRow>('SELECT * FROM person WHERE id = ? AND deleted = 0', row.manager);
  if (!manager) return {};
  const deepest = expansion.levels === 'max' ? 100 : (expansion.levels ?? 1);
  const above = depth < deepest ? managerOf(call, manager, expansion, depth + 1) : {};
  return { manager: { '@odata.type': '#microsoft.graph.user', ...personBody(manager, expansion.select), ...above } };
}

/** A chain of managers is an advanced query. @throws Problem 400 without ConsistencyLevel and `$count=true` */
export function refusePlainLevels(call: Call, expansion: Expansion | undefined): void {
  if (expansion?.levels === undefined) return;
  if (call.headers.consistencylevel === 'eventual' && call.options.get('count') === 'true') return;
  throw new Problem(400, 'Request_UnsupportedQuery', 'Unsupported Query.');
}
