import type { tabSealing as danish } from '../../da/tab/tab-sealing.ts';

/** Who reads a report, and what of a case about somebody who reads its lists in SharePoint: before, and when it is sealed. */
export const tabSealing: typeof danish = {
  usedFor: {
    title: 'What is your report used for?',
    lines: [
      'To stop the harm, help those it affects, and learn from it.',
      'The data protection officer (DPO) sees all of it. IT sees the technical facts only. Where no personal data is concerned, the IT security manager may get the case.',
      'If it is about the DPO, tick that box. Then somebody else reads it.',
      'We do not give your name to your manager without asking you. The law can rarely require it.',
      'If something from the case is to be used for anything else, it is written down and you are told, unless a reason not to is given.',
    ],
  },
  aboutDpo: 'It is about the DPO',
  aboutDpoHelp:
    'Then the report is sealed in SharePoint from the beginning, and somebody other than the DPO reads it. If you say so later, the DPO can find what you wrote, in old versions in SharePoint, until the administrator has deleted them.',
  beforeSaid:
    'If it is the DPO, the case is sealed in SharePoint. The DPO can still find what you have written already, in old versions, until the administrator has deleted them.',
  report: {
    versionsLeft:
      'The case is sealed in SharePoint. The DPO can still find what was written before, in old versions, until the administrator has deleted them.',
    done: 'The case is sealed. In SharePoint the DPO can only see its number, state, outcome and deadlines, not what has happened or who reported it.',
  },
  case: {
    versionsLeft: {
      title: 'Sealed in SharePoint, but old versions are still there',
      message:
        'The case is about somebody who can open the lists in SharePoint. You read all of it here. SharePoint only has its number, state, outcome and deadlines. What was written before is still there in old versions. Ask the administrator to run rettesnor-site.ps1 with -RemoveUnsealed. Rettesnor looks every hour.',
    },
    done: {
      title: 'Sealed in SharePoint',
      message:
        'The case is about somebody who can open the lists in SharePoint. You read all of it here. SharePoint only has its number, state, outcome and deadlines, and no old versions anybody can read. Rettesnor cannot see the recycle bin. The administrator’s script empties it.',
    },
    lost: {
      title: 'The case cannot be read: the key is missing',
      message:
        'It is sealed with a key the server does not have. Tell those who run Rettesnor: the earlier key belongs in RETTESNOR_SEAL_KEYS_BEFORE.',
    },
  },
};
