import type { z } from 'zod';
import type { RefusalCode } from '../../../src/core/refusal.ts';
import type { receivedAnswer } from '../../../src/features/workplace/incoming/received.ts';
import { type AppRegistration, importApp, payrollApp, tenantId } from '../../../src/standin/identity.ts';
import { upnOf, type Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

/** A tenant with servers in it. */
type Where = Pick<World, 'standin'> & { servers: readonly { url: string }[] };

type Received = z.output<typeof receivedAnswer>;

/** What another system is answered. */
export interface SentReply {
  status: number;
  /** Reading it from a refusal fails the test with the refusal's code. */
  readonly answer: Received;
  refusal?: { code: RefusalCode; details: Record<string, unknown> };
  body: string;
}

/** A token as another system asks Entra for it: client credentials, for what is named. */
export async function appToken(
  { standin }: Pick<World, 'standin'>,
  app: AppRegistration = payrollApp,
  audience = importApp.audience,
) {
  const answer = await fetch(`${standin.url}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: app.clientId,
      client_secret: app.secret,
      scope: `${audience}/.default`,
    }),
  });
  if (!answer.ok) throw new Error(`no token: ${await answer.text()}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Sends a list as the payroll system does. */
export async function sendList(
  here: Where,
  list: string | Uint8Array<ArrayBuffer>,
  { type = 'text/csv', token, server = 0 }: { type?: string; token?: string | undefined; server?: number } = {},
): Promise<SentReply> {
  const url = here.servers[server]?.url ?? '';
  const answer = await fetch(`${url}/api/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token ?? (await appToken(here))}`, 'content-type': type },
    body: list,
  });
  const body = await answer.text();
  const read = JSON.parse(body) as Received & { refusal?: SentReply['refusal'] };
  return {
    status: answer.status,
    body,
    ...(read.refusal && { refusal: read.refusal }),
    get answer(): Received {
      if (read.refusal) throw new Error(`refused: ${read.refusal.code} ${JSON.stringify(read.refusal.details)}`);
      return read;
    },
  };
}

/** The heads a payroll system writes, which are all known. */
export const heads = 'Tjenestenummer;E-mail;Stilling;Afdeling;Ansættelsesdato;Fratrædelsesdato;Arbejdsområde;Leder';

export interface Line {
  who: Who;
  number?: string;
  title?: string;
  unit?: string;
  to?: string;
  leader?: Who;
}

/** A line about the job everybody has in the small workplace, with what is its own. */
export function line({ who, number = '1', title = 'Medarbejder', unit = 'nord', to = '', leader = 'mette' }: Line) {
  return `${number};${upnOf(who)};${title};${unit};01-01-2020;${to};Skole og dagtilbud;${upnOf(leader)}`;
}

export const list = (...lines: readonly Line[]) => [heads, ...lines.map(line), ''].join('\r\n');
