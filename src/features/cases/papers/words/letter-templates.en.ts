import type { LetterTemplate } from '../letter-template.ts';
import type { TemplateWords } from './letter-templates.da.ts';

export const letterTemplates: Readonly<Record<LetterTemplate, TemplateWords>> = {
  protectedAddress: {
    name: 'protected address',
    subject: 'Important: please call us',
    happened: 'that your protected address may have become known to somebody who must not know it.',
    heading: { youCan: 'Do this now' },
    advice: [
      'Talk with us about what it takes for you to be safe: a plan, the police, another place to stay.',
      'You can get advice at any hour on 1888 (Lev Uden Vold).',
    ],
  },
  attack: {
    name: 'attack',
    advice: ['If your information is used, report it to the police at politi.dk.'],
  },
  internet: {
    name: 'on the internet',
    advice: ['Search for your name. If you find the information, tell us, and we ask for it to be removed.'],
  },
  outage: {
    name: 'system down',
    heading: { youCan: 'Do this now' },
    advice: ['Call us if you lack help, medicine or an appointment. Call 112 if it is urgent.'],
  },
  children: { name: 'children' },
  plain: { name: 'ordinary' },
};
