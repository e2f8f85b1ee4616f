import type { PageRefusal } from '../wire.ts';

/** Why a page gets no answer; the page has its own words for the code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: PageRefusal['error']['code'];

  constructor(status: number, code: PageRefusal['error']['code'], message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const unknownPerson = (as: string) => new Refusal(401, 'unknownPerson', `Nobody here is called ${as}`);
export const noAccess = () => new Refusal(403, 'accessDenied', 'The person is not among the readers of the list');
export const notThere = (what: string) => new Refusal(404, 'notFound', `${what} does not exist`);
