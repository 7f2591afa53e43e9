import { changeQueue, NO_QUEUE } from '../../../lib/conversion/queue.ts';
import type { Profile } from '../../../lib/page/profile.ts';
import { toStoredQueue } from '../../../lib/store/queue-shape.ts';
import {
  MAILBOXES,
  MAILBOXES_NAME,
  PRACTITIONERS,
  PRACTITIONERS_NAME,
} from '../../directory/support/extracts.ts';
import { awaiting, NOON, stored, todo } from '../../store/conversion-fixture.ts';

/** Some of what an administrator may have shown. */
export const PROFILE: Profile = {
  version: 1,
  elements: {
    edit: { role: 'link', name: 'voir', label: '', near: '', path: 'td:8>a:0' },
    'change-type': {
      role: 'button',
      name: 'autre nature de boite',
      label: '',
      near: '',
      path: 'p:0>input:1',
    },
  },
  columns: { bal: { header: 'genre', position: 2 } },
};

/** A queue of these accounts, as it is stored. */
export function queueOf(...accounts: readonly { mail: string }[]): Record<string, unknown> {
  const add = accounts.map(({ mail }) => mail);
  return { queue: toStoredQueue(changeQueue(NO_QUEUE, { at: NOON, add })) };
}

/** Accounts whose owners the files below know: one, several of the name, nobody; and one to be published. */
export const DIRECTORY = stored(
  todo('lea.schiano@ch-demo.fr', { nom: 'SCHIANO', prenom: 'LEA', profession: 'Infirmier' }),
  todo('paul.durand@ch-demo.fr', { nom: 'DURAND', prenom: 'PAUL' }),
  todo('zoe.absente@ch-demo.fr', { nom: 'ABSENTE', prenom: 'ZOÉ' }),
  awaiting('helene.dalmeida@ch-demo.fr', 'helene.dalmeida-lefevre@ch-demo.mssante.fr', {
    nom: 'D’ALMEIDA-LEFÈVRE',
    prenom: 'HÉLÈNE',
  }),
);

/** The three kinds of files that the Annuaire page reads; the last is none of them. */
export const FILES = [
  file(PRACTITIONERS_NAME, PRACTITIONERS),
  file(MAILBOXES_NAME, MAILBOXES),
  file(
    'agents.csv',
    'Nom;Prénom;Mail;N° RPPS\nSCHIANO;LEA;lea.schiano@ch-demo.fr;19999000011\nDURAND;PAUL;paul.durand@ch-demo.fr;1,99E+10\n',
  ),
  file('planning.txt', 'Lundi : réunion'),
];

function file(name: string, content: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}
