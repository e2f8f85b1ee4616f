import type { WrongAnswer } from '../faults.ts';
import { graphOrigin } from '../identity.ts';

const page = '<!doctype html><html><title>Sign in</title><body>Your session has expired.</body></html>';
let links = 0;

/** What comes with 200 instead of what Graph says. @param body what Graph says @param asked path and query */
export function wrongly(wrong: WrongAnswer, body: unknown, asked: string): { type: string; content: string } {
  return wrong === 'html' ? { type: 'html', content: page } : { type: 'json', content: contentOf(wrong, body, asked) };
}

function contentOf(wrong: Exclude<WrongAnswer, 'html'>, body: unknown, asked: string): string {
  switch (wrong) {
    case 'empty':
      return '';
    case 'emptyObject':
      return '{}';
    case 'truncated': {
      const whole = JSON.stringify(body ?? { value: [] });
      return whole.slice(0, Math.ceil(whole.length / 2));
    }
    case 'otherShape':
      return JSON.stringify({ status: 'ok', data: { value: [] } });
    case 'emptyPage':
      return JSON.stringify({ value: [] });
    case 'circle':
      return leadingTo(`${graphOrigin}/v1.0${asked}`, body);
    case 'endless':
      links += 1;
      return leadingTo(`${graphOrigin}/v1.0${asked.replace(/&again=\d+/, '')}&again=${links}`, body);
    case 'elsewhere':
      return leadingTo(`https://graph.example.com/v1.0${asked}`, body);
  }
}

/** The page as it is, and behind it another one. */
function leadingTo(link: string, body: unknown): string {
  return JSON.stringify({ ...(body as object), '@odata.nextLink': link, '@odata.deltaLink': undefined });
}
